import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ActionTotals} from '../../../dataset/index.js';
import {SIDES, type ViewsVoice} from '../voice.js';

/** The closed vocabularies with their definitions; on paper without the statuses and horizons that no action has. */
export const meaningView = (totals: ActionTotals, voice: ViewsVoice): unknown =>
  guard([totals, voice.text, voice.more], () => terms(totals, voice));

function terms(totals: ActionTotals, {text, more}: ViewsVoice) {
  const {statuses, horizons, products} = text.actionWords;
  const {definitions} = more;
  const used = new Set<string>([...totals.horizons, ...totals.reported, ...totals.verified].map(({id}) => id));
  const term = (name: unknown, definition: string, id = '') =>
    html`<div class=${id && !used.has(id) ? 'screen-only' : nothing}><dt>${name}</dt><dd>${definition}</dd></div>`;
  const each = <K extends string>(meanings: Readonly<Record<K, string>>, nameOf: (id: K) => unknown) =>
    (Object.keys(meanings) as K[]).map((id) => term(nameOf(id), meanings[id], id));
  return html`<dl class="terms">
    ${SIDES.map((side) => term(text[side], more[`${side}Is`]))}
    ${each(definitions.statuses, (id) => html`<span class="mark" data-status=${id}>${statuses[id]}</span>`)}
    ${each(definitions.horizons, (id) => horizons[id])} ${Object.entries(definitions.products).map(([id, meaning]) => term(products[id as keyof typeof products], meaning))}
  </dl>`;
}
