import {css, html, type TemplateResult} from 'lit';
import {byId, statesInOrder, type Action, type Dataset} from '../../../dataset/index.js';
import {es, type ActionSheetMessages} from '../../../i18n/es/action-sheet.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {selectField} from '../../../views/controls.js';
import {loadPaper} from '../../paper.js';
import {partsOf} from '../wanted-parts.js';
import type {SheetAsked} from './sheet-panel.js';
import {sheetStyles} from './sheet.styles.js';
import {sheetPage, type Sheet} from './sheet.view.js';

interface Form extends SheetAsked {
  readonly words: ActionSheetMessages;
  readonly views: ActionViewsMessages;
}

/** What the reader chose, and what there is to tell. */
interface Chosen {
  readonly id: string | undefined;
  readonly told: string;
}

const choices = new WeakMap<Element, Chosen>();

/** A field for the priority or the entity, and the button that prints. */
function sheetForm(form: Form): TemplateResult {
  const {host, dataset, all, text, words, priority, state} = form;
  const priorities = prioritiesIn(all, dataset);
  const options = [
    {
      label: words.priorities,
      options: priorities.map(({id, number}) => ({id: `priority ${id}`, label: text.priority(number)})),
    },
    {
      label: words.entities,
      options: statesInOrder(dataset).map(({id, name}) => ({id: `state ${id}`, label: name})),
    },
  ].filter((group) => group.options.length > 0);
  const known = new Set(options.flatMap((group) => group.options.map(({id}) => id)));
  const {id, told} = choices.get(host) ?? {id: undefined, told: ''};
  const wished = [id, priority && `priority ${priority}`, state && `state ${state}`, [...known][0]];
  const current = wished.find((each) => each !== undefined && known.has(each));
  if (current === undefined) return html`<p class="note">${words.nothing}</p>`;
  const choose = (chosen: string, say = '') => {
    choices.set(host, {id: chosen, told: say});
    host.requestUpdate();
  };
  return html`<div class="sheet-form">
      ${selectField(words.choose, options, current, (chosen) => choose(chosen))}
      <button type="button" class="button" @click=${() => void print(form, current, (say) => choose(current, say))}>${words.print}</button>
    </div>
    <p class="note" role="status">${told}</p>`;
}

/** Priorities that actions name, by their numbers. */
function prioritiesIn(all: readonly Action[], dataset: Dataset) {
  const known = byId(dataset.priorities);
  const named = new Set(all.flatMap(({priorities}) => priorities));
  return [...named].flatMap((id) => known.get(id) ?? []).sort((a, b) => a.number - b.number);
}

async function print(form: Form, current: string, say: (words: string) => void): Promise<void> {
  const {data, words} = form;
  const [kind, id = ''] = current.split(' ') as ['priority' | 'state', string];
  const wanted = sectionsOf(form, kind, id).flatMap(({actions}) => actions);
  say(words.preparing);
  // Sources come with the detail of each action.
  await Promise.all(partsOf(wanted).map((part) => data.need(part)));
  const dataset = data.dataset ?? form.dataset;
  const fresh = byId(dataset.actions);
  const all = form.all.map((action) => fresh.get(action.id) ?? action);
  const read = {...form, dataset, all};
  const sections = sectionsOf(read, kind, id);
  const {title, about} = headOf(read, kind, id);
  const sheet: Sheet = {...read, title, about, sections, only: kind === 'state' ? id : undefined};
  try {
    await (await loadPaper()).printPaper(form.host, sheetPage(sheet), sheetStyles, form.lang);
    say('');
  } catch (error) {
    console.warn('cga-widgets: the page was not printed', error);
    say(words.failed);
  }
}

type Section = Sheet['sections'][number];

/** The actions of a priority; those that name an entity, and those of the whole country. */
function sectionsOf({all, words, dataset}: Form, kind: 'priority' | 'state', id: string): readonly Section[] {
  if (kind === 'priority') {
    const actions = all.filter(({priorities}) => priorities.includes(id));
    return [{title: words.ofPriority(actions.length), actions}];
  }
  const name = byId(dataset.states).get(id)?.name ?? id;
  const own = all.filter(({states}) => states?.includes(id));
  const national = all.filter(({states}) => !states?.length);
  return [
    {title: own.length > 0 ? words.ofEntity(name, own.length) : words.noneOf(name), actions: own},
    {title: words.national(national.length), actions: national},
  ];
}

function headOf({dataset, text}: Form, kind: 'priority' | 'state', id: string): Pick<Sheet, 'title' | 'about'> {
  if (kind === 'state') return {title: byId(dataset.states).get(id)?.name ?? id, about: undefined};
  const priority = byId(dataset.priorities).get(id);
  return {title: priority ? text.priority(priority.number) : id, about: priority?.text};
}

export const view = {sheetForm};

export const styles = css`
  .sheet-form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block: 0.5em;
  }
`;

export const words = {es, en: () => import('../../../i18n/en/action-sheet.js').then(({en}) => en)};
