import {html, nothing, type TemplateResult} from 'lit';
import {plansInOrder, type Plan} from '../../dataset/index.js';
import {selectField, viewSwitch} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import type {Folds} from '../folds.js';
import {ALL_PLANS, VIEWS, type View} from './asked.js';
import {facetsView, type FilterControls} from './filters.view.js';

/** What the reader chooses from, and what may be done about it. */
export interface Controls extends FilterControls {
  /** Undefined where all are shown. */
  readonly plan: Plan | undefined;
  readonly view: View;
  /** False leaves the switch between views alone. */
  readonly filterable: boolean;
  readonly folds: Folds;
  readonly choosePlan: (id: string) => void;
  readonly chooseView: (view: string) => void;
}

/** Search, plans, the switch between views, and filters. */
export function controlsView(controls: Controls): TemplateResult {
  const {text, more, dataset, finder, answer, view, plan, filterable, folds, lang} = controls;
  const open = folds.isOpen('filters');
  const active = Object.keys(answer.query.filters).length;
  const views = VIEWS.map((id) => ({id, label: more.views[id]}));
  const plans = plansInOrder(dataset);
  const planField = () =>
    selectField(
      more.plan,
      [...plans.map(({id, title}) => ({id, label: wordsOf(title, lang)})), {id: ALL_PLANS, label: more.allPlans}],
      plan?.id ?? ALL_PLANS,
      controls.choosePlan,
    );
  return html`
    <div class="controls" role=${filterable ? 'search' : nothing} aria-label=${filterable ? text.heading : nothing}>
      ${plans.length > 1 ? planField() : nothing}
      ${
        filterable
          ? html`<label class="field">
              <span class="label">${more.search}</span>
              <input
                type="search"
                class="input"
                autocomplete="off"
                .value=${finder.own.words}
                @focus=${() => finder.prepareWords()}
                @input=${(event: Event) => finder.ask({words: (event.target as HTMLInputElement).value})}
              />
            </label>
            <button
              type="button"
              class="button unfold"
              aria-expanded=${open}
              aria-controls=${open ? 'facets' : nothing}
              @click=${() => {
                if (!open) finder.unfold();
                folds.set('filters', !open);
              }}
            >
              ${text.common.filters}${active > 0 ? ` (${active})` : nothing}
            </button>`
          : nothing
      }
      ${viewSwitch(text.common.view, views, view, controls.chooseView)}
    </div>
    ${
      filterable && open
        ? html`<div class="controls facets" id="facets" role="group" aria-label=${text.common.filters}>
          ${facetsView(controls)}
        </div>`
        : nothing
    }
  `;
}
