import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {markView} from '../status.view.js';
import {SIDES, type ViewsVoice} from '../voice.js';

const keysOf = <K extends string>(definitions: Readonly<Record<K, string>>) => Object.keys(definitions) as K[];

/** The closed vocabularies with their definitions. */
export const meaningView = (voice: ViewsVoice): unknown => guard([voice.text, voice.more], () => terms(voice));

function terms({text, more}: ViewsVoice) {
  const {statuses, horizons, products} = text.actionWords;
  const {definitions} = more;
  const term = (name: unknown, definition: string) => html`<div><dt>${name}</dt><dd>${definition}</dd></div>`;
  return html`<dl class="terms">
    ${SIDES.map((side) => term(text[side], more[`${side}Is`]))}
    ${keysOf(definitions.statuses).map((id) => term(html`${markView(id)} ${statuses[id]}`, definitions.statuses[id]))}
    ${keysOf(definitions.horizons).map((id) => term(horizons[id], definitions.horizons[id]))}
    ${keysOf(definitions.products).map((id) => term(products[id], definitions.products[id]))}
  </dl>`;
}
