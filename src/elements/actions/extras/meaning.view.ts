import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {markView} from '../status.view.js';
import {SIDES, type ViewsVoice} from '../voice.js';

/** The closed vocabularies with their definitions. */
export const meaningView = (voice: ViewsVoice): unknown => guard([voice.text, voice.more], () => terms(voice));

function terms({text, more}: ViewsVoice) {
  const {statuses, horizons, products} = text.actionWords;
  const {definitions} = more;
  const term = (name: unknown, definition: string) => html`<div><dt>${name}</dt><dd>${definition}</dd></div>`;
  const each = <K extends string>(meanings: Readonly<Record<K, string>>, nameOf: (id: K) => unknown) =>
    (Object.keys(meanings) as K[]).map((id) => term(nameOf(id), meanings[id]));
  return html`<dl class="terms">
    ${SIDES.map((side) => term(text[side], more[`${side}Is`]))}
    ${each(definitions.statuses, (id) => html`${markView(id)} ${statuses[id]}`)}
    ${each(definitions.horizons, (id) => horizons[id])} ${each(definitions.products, (id) => products[id])}
  </dl>`;
}
