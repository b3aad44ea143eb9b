import {html} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {ACTION_STATUSES, HORIZONS, OTHER, PRODUCT_KINDS} from '../../../dataset/index.js';
import {markView} from '../status.view.js';
import {SIDES, type ViewsVoice} from '../voice.js';

/** Words of a vocabulary that have a definition: all that this version knows. */
const known = <W extends string>(words: readonly W[]) =>
  words.filter((word): word is Exclude<W, typeof OTHER> => word !== OTHER);

/** The closed vocabularies with their definitions. */
export const meaningView = (voice: ViewsVoice): unknown => guard([voice.text, voice.more], () => terms(voice));

function terms({text, more}: ViewsVoice) {
  const {statuses, horizons, products} = text.actionWords;
  const {definitions} = more;
  const term = (name: unknown, definition: string) =>
    html`<div><dt>${name}</dt><dd>${definition}</dd></div>`;
  return html`<dl class="terms">
    ${SIDES.map((side) => term(text[side], more[`${side}Is`]))}
    ${known(ACTION_STATUSES).map((id) => term(html`${markView(id)} ${statuses[id]}`, definitions.statuses[id]))}
    ${known(HORIZONS).map((id) => term(horizons[id], definitions.horizons[id]))}
    ${known(PRODUCT_KINDS).map((id) => term(products[id], definitions.products[id]))}
  </dl>`;
}
