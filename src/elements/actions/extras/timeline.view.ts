import {html, nothing, svg, type TemplateResult} from 'lit';
import {byId, deadlineOf, type Action, type Dataset} from '../../../dataset/index.js';
import type {ActionViewsMessages} from '../../../i18n/es/action-views.js';
import {layoutTime, type Moment, type TimeAxis, type TimeRow} from '../../../layout/action-time-layout.js';
import {textView} from '../../../views/text.js';
import {actionName, onEscape, toggleView, type Listing} from '../list.view.js';
import {byWords, SIDES, type Side, type ViewsVoice} from '../voice.js';
import {sideWords} from './print.view.js';

/** Shapes of moments, told apart without colour; `y` is the middle of a row. */
const SHAPES = {
  due: (x: string) => svg`<line class="due" x1=${x} x2=${x} y1="2" y2="22"></line>`,
  reported: (x: string) => svg`<circle class="solid" cx=${x} cy="12" r="5"></circle>`,
  verified: (x: string) => svg`<circle class="open" cx=${x} cy="12" r="5"></circle>`,
  delivered: (x: string) => svg`<rect class="solid" x=${x} y="8" width="8" height="8"></rect>`,
  fact: (x: string) => svg`<circle class="small" cx=${x} cy="12" r="3"></circle>`,
};

/** One row for each action: the period of its plan and what is dated, on one axis; and the same in words. */
export function timelineView(listing: Listing, voice: ViewsVoice, words: ActionViewsMessages): TemplateResult {
  const {dataset, page} = listing;
  const plans = byId(dataset.plans);
  const planOf = (action: Action) => plans.get(action.plan);
  const axis = layoutTime(
    page.actions,
    planOf,
    (action) => deadlineOf(action, planOf(action), voice.today),
    voice.today,
  );
  const drawn = new Set(axis.rows.flatMap(({moments}) => moments.map(({kind}) => kind)));
  const kinds = (Object.keys(SHAPES) as Moment['kind'][]).filter((kind) => drawn.has(kind));
  return html`<ul class="time-legend note">
      <li><svg class="key-mark" aria-hidden="true"><rect class="period" y="7" width="100%" height="10"></rect></svg> ${words.legend.period}</li>
      ${kinds.map(
        (kind) =>
          html`<li><svg class="key-mark" aria-hidden="true">${SHAPES[kind](kind === 'delivered' ? '20%' : '50%')}</svg> ${words.legend[kind]}</li>`,
      )}
      <li><svg class="key-mark" aria-hidden="true"><line class="now" x1="50%" x2="50%" y2="24"></line></svg> ${words.today}</li>
    </ul>
    <div class="time-head" aria-hidden="true">
      <svg class="ticks">
        ${axis.ticks.map(({year, x}) => svg`<text x="${x}%" y="14" text-anchor=${x > 95 ? 'end' : x < 5 ? 'start' : 'middle'}>${year}</text>`)}
      </svg>
    </div>
    <ol class="time-rows" aria-label=${words.timeline}>
      ${axis.rows.map((row) => html`<li>${rowView(row, axis, listing, voice, words)}</li>`)}
    </ol>`;
}

function rowView(
  {action, from, to, moments}: TimeRow,
  {ticks, today}: TimeAxis,
  listing: Listing,
  voice: ViewsVoice,
  words: ActionViewsMessages,
): TemplateResult {
  const {text, lang, format} = voice;
  const open = listing.opened === action.id;
  const plan = byId(listing.dataset.plans).get(action.plan);
  return html`<article class="time-row" @keydown=${onEscape(open, action, listing)}>
    <p><strong class="card-name">${actionName(action, listing, voice)}.</strong> ${textView(action.activity, lang)}</p>
    <div>
      <svg class="line" aria-hidden="true">
        ${ticks.map(({x}) => svg`<line class="grid" x1="${x}%" x2="${x}%" y1="0" y2="24"></line>`)}
        <rect class="period" x="${from}%" width="${Math.max(to - from, 0.5)}%" y="7" height="10"></rect>
        <line class="now" x1="${today}%" x2="${today}%" y1="0" y2="24"></line>
        ${moments.map(({kind, x}) => SHAPES[kind](`${x}%`))}
      </svg>
      <p class="note">
        ${text.actionWords.horizons[action.horizon]}. ${plan ? words.period(plan.period) : nothing}
        ${moments.length === 0 ? words.noMoments : nothing}
      </p>
      ${
        moments.length > 0
          ? html`<ul class="moments">
            ${moments.map(
              (moment) =>
                html`<li><time datetime=${moment.date}>${format.date(moment.date)}</time>: ${momentView(moment, action, listing.dataset, voice, words)}</li>`,
            )}
          </ul>`
          : nothing
      }
      ${SIDES.filter((side) => !action[side].date).map((side) => html`<p class="note">${text[side]}: ${undatedWords(side, action, listing.dataset, voice)}</p>`)}
      ${listing.renderTime(action)} ${toggleView(action, open, listing, voice)}
    </div>
    ${open ? listing.renderDetail(action, listing.level) : nothing}
  </article>`;
}

/** A side that has no place on the axis. */
const undatedWords = (side: Side, action: Action, dataset: Dataset, voice: ViewsVoice): string =>
  action[side].status === 'no-information'
    ? `${voice.text.actionWords.statuses['no-information']}.`
    : sideWords(side, action, dataset, voice);

function momentView(
  {kind, index}: Moment,
  action: Action,
  dataset: Dataset,
  voice: ViewsVoice,
  words: ActionViewsMessages,
): unknown {
  const {text, lang} = voice;
  const {statuses} = text.actionWords;
  switch (kind) {
    case 'due':
      return words.kinds.due;
    case 'reported':
    case 'verified':
      return `${words.kinds[kind](statuses[action[kind].status])}, ${byWords(action[kind], dataset, voice)}`;
    case 'delivered': {
      const delivery = action.products.flatMap(({delivered = []}) => delivered)[index];
      return html`${words.kinds.delivered}. ${delivery && textView(delivery.text, lang)}`;
    }
    case 'fact': {
      const update = action.updates?.[index];
      return update && textView(update.text, lang);
    }
  }
}
