import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {byId, isDone, type ActionTotals, type Dataset, type Plan, type Tally} from '../../dataset/index.js';
import {layoutBars} from '../../layout/actions-layout.js';
import {textView} from '../../views/text.js';
import {numberIn, planEnd, SIDES, type ActionsVoice} from './voice.js';

/**
 * The answer: actions by horizon, those done by each side's word where anything is told, and those of which nothing is; figures in bold.
 *
 * @param elsewhere whether other plans have actions
 */
export function answerView(
  totals: ActionTotals,
  several: boolean,
  elsewhere: boolean,
  {text, format}: ActionsVoice,
): TemplateResult {
  if (totals.total === 0) return html`<p>${text.empty(elsewhere)}</p>`;
  const number = numberIn(format);
  const parts = totals.horizons.map(({id, count}) => text.horizonCount[id](number(count)));
  const [reported = 0, verified = 0] = SIDES.map((side) =>
    totals[side].reduce((sum, {id, count}) => (isDone(id) ? sum + count : sum), 0),
  );
  return html`<p>
    ${text.answer({...totals, reported, verified}, parts, several, number).map((words, index) => (index % 2 && words ? html`<strong>${words}</strong>` : words))}
  </p>`;
}

/** Which plans there are, the period of each, and how long ago that ended. */
export const plansView = (plans: readonly Plan[], voice: ActionsVoice): unknown =>
  plans.map((plan) => planView(plan, voice));

function planView(plan: Plan, voice: ActionsVoice): TemplateResult {
  return html`<p class="note plan-line">
    ${textView(plan.title, voice.lang)}${voice.text.planPeriod(plan.period)} ${planEnd(plan, voice)}
  </p>`;
}

/** All actions by horizon and axis, by what is reported and by what is verified: text with bars. */
export const breakdownView = (totals: ActionTotals, dataset: Dataset, voice: ActionsVoice): unknown =>
  guard([totals, dataset.axes, voice.text], () => barsView(totals, dataset, voice));

function barsView(totals: ActionTotals, dataset: Dataset, voice: ActionsVoice): TemplateResult {
  const {text} = voice;
  const {statuses, horizons} = text.actionWords;
  const bars = <V extends string>(title: string, tallies: readonly Tally<V>[], label: (id: V) => unknown) => {
    const sum = tallies.reduce((all, {count}) => all + count, 0);
    return html`<div>
      <dt>${title}</dt>
      <dd>
        ${sum > totals.total ? html`<p class="note">${text.inSeveral}</p>` : nothing}
        <ul class="bars">
          ${layoutBars(tallies, totals.total).map(
            ({id, count, share}) =>
              html`<li data-status=${id}>
                <span class="bar-label">${label(id)}</span> <span class="bar-count">${voice.format.number(count)}</span>
                <svg class="bar" aria-hidden="true"><rect width="${share * 100}%" height="100%"></rect></svg>
              </li>`,
          )}
        </ul>
      </dd>
    </div>`;
  };
  const axes = byId(dataset.axes);
  const axisName = (id: string) => {
    const axis = axes.get(id);
    return axis ? html`${text.axis(axis.number, '')}${textView(axis.title, voice.lang)}` : text.noAxis;
  };
  // Bars of nothing but what nobody knows, which the answer says.
  const sides = totals.silent === totals.total ? [] : SIDES;
  return html`<svg class="visually-hidden" aria-hidden="true">
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0v5"></path>
      </pattern>
    </svg>
    <dl class="breakdown">
    ${bars(text.horizonTitle, totals.horizons, (id) => horizons[id])}
    ${bars(text.axisTitle, totals.axes, axisName)}
    ${sides.map((side) => bars(text[side], totals[side], (id) => html`<span class="mark">${statuses[id]}</span>`))}
    </dl>`;
}

/** How many actions have no evidence, and a button that shows them (none without `toggle`, and where they are all). */
export function gapView(
  {total, unproved}: ActionTotals,
  pressed: boolean,
  toggle: (() => void) | undefined,
  {text, format}: ActionsVoice,
): TemplateResult {
  return html`<p class="gap">
    ${unproved === 0 ? text.allProved : text.unproved(unproved, total, numberIn(format))}
    ${
      unproved === 0 || unproved === total || !toggle
        ? nothing
        : html`<button type="button" class="button screen-only" aria-pressed=${pressed} @click=${toggle}>
          ${text.seeUnproved}
        </button>`
    }
  </p>`;
}
