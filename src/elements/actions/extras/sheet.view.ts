import {html, nothing, type TemplateResult} from 'lit';
import {
  byId,
  isDone,
  isSilent,
  plansInOrder,
  sourcesOfAction,
  type Action,
  type SourceRef,
} from '../../../dataset/index.js';
import type {ActionSheetMessages} from '../../../i18n/es/action-sheet.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {sourceView} from '../../../views/citations.js';
import {textView, wordsOf, type Bilingual} from '../../../views/text.js';
import {actorNames, initiativeView, nameOfPlan, planEnd, SIDES} from '../voice.js';
import {additionsView} from './additions.view.js';
import {sideWords} from './print.view.js';
import {timeWords} from './time.view.js';
import {deliveredWords} from './products.view.js';
import type {SheetAsked} from './sheet-panel.js';

/** What stands on a sheet. */
export interface Sheet extends SheetAsked {
  readonly words: ActionSheetMessages;
  readonly views: ActionViewsMessages;
  readonly title: string;
  /** The words of a priority. */
  readonly about: Bilingual | undefined;
  readonly sections: readonly {readonly title: string; readonly actions: readonly Action[]}[];
  /** The entity whose own additions stand here; all of them without it. */
  readonly only: string | undefined;
}

/** A sheet for paper. Its last line stands at the foot of each page: a table's foot is what browsers repeat. */
export function sheetPage(sheet: Sheet): TemplateResult {
  const {title, about, sections, words, plan, dataset, text, more, format, lang, today} = sheet;
  const plans = plan ? [plan] : plansInOrder(dataset);
  const sources = numbered(sheet);
  const unread = sections.flatMap(({actions}) => actions).filter(({sources: own}) => !own).length;
  const {release, released} = dataset.envelope;
  return html`<table class="page" role="presentation">
    <tbody>
      <tr>
        <td>
          <h1>${words.title(title)}</h1>
          ${about ? html`<p>${textView(about, lang)}</p>` : nothing}
          <p><strong>${answerWords(sheet)}</strong></p>
          ${plans.map((each) => html`<p>${textView(each.title, lang)}, ${each.period}. ${planEnd(each, sheet)}</p>`)}
          <p class="small">${SIDES.map((side) => html`<strong>${text[side]}</strong>: ${more[`${side}Is`]} `)} ${words.asOf(format.date(today))}</p>
          ${sections.map(
            ({title: name, actions}) => html`<h2>${name}</h2>
              ${actions.map((action) => actionView(action, sources, sheet))}`,
          )}
          <h2>${words.sources(sources.size)}</h2>
          <p class="small">${words.numbers}</p>
          ${unread > 0 ? html`<p>${words.unread(unread)}</p>` : nothing}
          <ol class="small">
            ${[...sources.keys()].map((id) => {
              const source = byId(dataset.sources).get(id);
              return html`<li>${source ? sourceView(source, sheet) : id}</li>`;
            })}
          </ol>
        </td>
      </tr>
    </tbody>
    <tfoot>
      <tr>
        <td class="small">${text.common.release(release, format.date(released))} ${words.title(title)}.</td>
      </tr>
    </tfoot>
  </table>`;
}

/** How many of the actions on the sheet are done by each side's word, and of how many nothing is known. */
function answerWords({sections, words}: Sheet): string {
  const actions = sections.flatMap((section) => section.actions);
  const [reported = 0, verified = 0] = SIDES.map(
    (side) => actions.filter((action) => isDone(action[side].status)).length,
  );
  return words.answer({total: actions.length, silent: actions.filter(isSilent).length, reported, verified});
}

/** Every source that the actions cite, with its number in the list. */
function numbered({sections}: Sheet): ReadonlyMap<string, number> {
  const ids = new Set(sections.flatMap(({actions}) => actions.flatMap((action) => sourcesOfAction(action))));
  return new Map([...ids].map((id, index) => [id, index + 1]));
}

function actionView(action: Action, sources: ReadonlyMap<string, number>, sheet: Sheet): TemplateResult {
  const {dataset, plan, text, more, lang, words, views, only} = sheet;
  const cited = (ids: readonly string[]) => {
    const numbers = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []).sort((a, b) => a - b);
    return numbers.length > 0 ? `[${numbers.join(', ')}]` : nothing;
  };
  const time = timeWords(action, dataset, sheet);
  return html`<section class="action">
    <h3>${action.number}. ${textView(action.activity, lang)}</h3>
    <p class="small">
      ${text.actionWords.horizons[action.horizon]}. ${initiativeView(action.initiative, sheet)}. ${text.actors}:
      <span lang="es">${actorNames(dataset, action)}</span>. ${words.id}: ${action.id}.
      ${plan ? nothing : `${nameOfPlan(action.plan, dataset, sheet)}.`}
    </p>
    ${action.products.map((product) => html`<p>${productView(product, sheet)}</p>`)}
    <dl>
      ${SIDES.map(
        (side) =>
          html`<div>
            <dt>${text[side]}</dt>
            <dd>${sideWords(side, action, dataset, sheet)} ${cited(idsOf(action[side].evidence))}</dd>
          </div>`,
      )}
    </dl>
    ${time ? html`<p>${time}</p>` : nothing} ${additionsView(action, dataset, sheet, views, only)}
    ${factsView(action, cited, sheet)}
    ${action.sources?.length ? html`<p class="small">${more.planSays}: ${cited(idsOf(action.sources))}</p>` : nothing}
  </section>`;
}

const idsOf = (refs: readonly SourceRef[] = []): readonly string[] => refs.map(({source}) => source);

/** What was delivered and what else is dated, the last first, each with its sources. */
function factsView(
  {updates = [], products}: Action,
  cited: (ids: readonly string[]) => unknown,
  {more, lang, format}: Sheet,
): unknown {
  const facts = [...updates, ...products.flatMap(({delivered = []}) => delivered)];
  if (facts.length === 0) return nothing;
  const sorted = facts.sort((a, b) => (a.date < b.date ? 1 : -1));
  return html`<p class="small">${more.updates}:</p>
    <ul class="small">
      ${sorted.map(({date, text, sources}) => html`<li>${format.date(date)}: ${stopped(text, lang)} ${cited(idsOf(sources))}</li>`)}
    </ul>`;
}

/** A product with what is counted, the target where there is one, and what was delivered; each a sentence. */
function productView(product: Action['products'][number], sheet: Sheet): unknown {
  const {text, more, lang, format} = sheet;
  const {target} = product;
  const metric = product.metric ? wordsOf(product.metric, lang) : more.noMetric;
  return html`${text.products}: ${stopped(product.text, lang)} ${more.metric}: ${metric}.
  ${target === undefined ? nothing : `${more.target}: ${format.number(target, 2)}.`} ${more.delivered}:
  ${deliveredWords(product, sheet)}.`;
}

/** The plan ends some texts with a full stop and others not. */
const stopped = (words: Bilingual, lang: string) =>
  html`${textView(words, lang)}${/[.!?]\s*$/.test(wordsOf(words, lang)) ? nothing : '.'}`;
