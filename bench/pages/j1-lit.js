import {LitElement, html, svg, css} from 'lit';
import {geoMercator, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import {CATS, COLORS, colorOf, json, register, inside} from './common.js';
const data = Promise.all([json('states.topo.json'), json('status.json')]).then(([topo, rows]) => {
  const fc = feature(topo, topo.objects.states),
    by = new Map(rows.map((r) => [r.id, r]));
  const path = geoPath(
    geoMercator().fitExtent(
      [
        [8, 8],
        [712, 472],
      ],
      fc,
    ),
  ).digits(1);
  return {viewBox: '0 0 720 480', states: fc.features.map((f) => ({...by.get(f.id), d: path(f)}))};
});
import {mapElement} from './lit-map.js';
mapElement({LitElement, html, svg, css, CATS, COLORS, colorOf});
let el;
register({
  async mount(h) {
    el = document.createElement('x-map');
    el.data = await data;
    h.append(el);
    await el.updateComplete;
    performance.mark('widget-ready');
  },
  unmount() {
    el.remove();
    el = null;
  },
  ready: () => !!el?.shadowRoot?.querySelectorAll('path').length,
  point: (p) => inside(el.shadowRoot.querySelector(`[data-id="${p.id}"]`)),
  tip: () => el.shadowRoot.querySelector('.tip').textContent,
});
