import {LitElement, html, svg, css} from 'lit';
import {CATS, COLORS, colorOf, json, register, inside} from './common.js';
import {mapElement} from './lit-map.js';
const data = json('states.paths.json').then((d) => ({...d, viewBox: d.viewBox.join(' ')}));
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
