import type {TemplateResult} from 'lit';
import type {Dataset} from '../../dataset/index.js';
import {property, state} from 'lit/decorators.js';
import {es, type PriorityMatrixMessages} from '../../i18n/es/priority-matrix.js';
import type {LinkValues} from '../../state/hash.js';
import {withoutEmpty} from '../../state/without-empty.js';
import {LazyView} from '../lazy-view.js';
import {WidgetElement} from '../widget-element.js';
import type * as ExtrasModule from './extras/matrix.view.js';
import type {MatrixInteraction} from './matrix-interaction.js';
import {asksForExtras, FILTERS, type Look} from './look.js';

const words = {es, en: () => import('../../i18n/en/priority-matrix.js').then(({en}) => en)};

type Extras = InstanceType<typeof ExtrasModule.view.MatrixExtras>;

/** A matrix whose look a reader can change; what a first view does without (layers, order, marks) comes as `extras`. */
export abstract class AdjustableMatrix extends WidgetElement<PriorityMatrixMessages> {
  /**
   * What the cells show: `actions`, `states`, `progress`, the address of a layer's file, or (as a property) such a layer as an object.
   * Without it, the tools and actions of the plan.
   */
  @property() layer: unknown = '';

  @state() protected look: Look = {};
  @state() protected adjusting = false;

  /** Layers, order and marks, once their module is there. */
  protected extras: Extras | undefined;
  /** What answers to a reader, once its module is there. */
  protected interaction: MatrixInteraction | undefined;
  /** What the address asked for and is not there. */
  protected unknownLook: readonly string[] = [];
  protected readonly more = new LazyView(this, () => import('./more.view.js'));
  readonly #extras = new LazyView(this, () => import('./extras/matrix.view.js'));

  #asked: LinkValues | undefined;

  constructor() {
    super('matrix', words);
  }

  /** Says how many priorities are shown. */
  protected abstract tellShown(before: string): void;

  protected needExtras(): void {
    this.#extras.need();
  }

  protected waitingForExtras(): TemplateResult {
    return this.#extras.waiting(this.strings.text.common);
  }

  /** The extras, told what the reader asks for, once their module is there. */
  protected prepareExtras(priority?: string): Extras | undefined {
    if (this.#asked || this.layer || this.adjusting || asksForExtras(this.look)) this.needExtras();
    const {loaded} = this.#extras;
    if (!loaded) return undefined;
    const {dataset} = this.data;
    if (this.#asked && dataset && this.interaction) {
      const {look, unknown} = loaded.view.readLook(this.#asked, dataset);
      this.interaction.openCell(this.#asked['cell']);
      // What the reader changed meanwhile stays.
      this.look = {...look, ...this.look};
      this.unknownLook = unknown;
      this.#asked = undefined;
    }
    const {look, layer} = this;
    this.extras ??= new loaded.view.MatrixExtras(
      this,
      this.data,
      (some, told) => this.setLook(some, told),
      (said) => this.announce(said),
    );
    const tool = this.interaction?.openedTool;
    this.extras.ask({
      look,
      view: this.view,
      layer,
      priority,
      tool,
      voice: {...this.strings, words: loaded.strings.text},
    });
    return this.extras;
  }

  /** Opens or closes the panel with layers and settings. */
  protected adjust(): void {
    this.adjusting = !this.adjusting;
  }

  /** @param told words that screen readers hear before the count */
  protected setLook(some: Look, told = ''): void {
    this.unknownLook = [];
    this.look = withoutEmpty({...this.look, ...some});
    if (FILTERS.some((key) => key in some)) {
      this.tellFilters(withoutEmpty(Object.fromEntries(FILTERS.map((key) => [key, this.look[key] ?? '']))));
    }
    this.tellShown(told);
  }

  protected override linkValues(): LinkValues {
    return this.#asked ?? {...this.look, cell: this.interaction?.openedTool ?? ''};
  }

  // It is read once there is what can read it; until then the address stays as it is.
  protected override restoreLink({cell = '', ...values}: LinkValues, {tools}: Dataset): readonly string[] {
    const known = tools.some(({id}) => id === cell);
    const asked = known ? {...values, cell} : values;
    this.#asked = Object.keys(asked).length > 0 ? asked : undefined;
    this.look = {};
    return cell && !known ? [cell] : [];
  }
}
