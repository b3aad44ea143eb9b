import {html, type TemplateResult} from 'lit';
import type {Adoption, Geometry} from '../../dataset/index.js';
import {layoutTinyMap} from '../../layout/tiny-map-layout.js';

/** Where a tool was adopted, as tiles. Decoration: the words beside it say how many. */
export function tinyMapView(adoptions: readonly Adoption[], tiles: Geometry['tiles']): TemplateResult {
  const map = layoutTinyMap(tiles, new Map(adoptions.map(({state, status}) => [state, status])));
  return html`<svg viewBox=${map.viewBox}>
    <path class="faint" d=${map.others}></path>
    <path d=${map.adopted}></path>
    <path class="progress" d=${map.progress}></path>
    <path class="lapsed" d=${map.lapsed}></path>
  </svg>`;
}
