import embed from 'vega-embed';
import {CATS, COLORS, json, register, inside} from './common.js';
let res, box;
const data = Promise.all([json('states.topo.json'), json('status.json')]);
register({
  async mount(el) {
    const [topo, rows] = await data;
    box = document.createElement('div');
    el.append(box);
    res = await embed(
      box,
      {
        width: 560,
        height: 440,
        data: {values: topo, format: {type: 'topojson', feature: 'states'}},
        transform: [{lookup: 'id', from: {data: {values: rows}, key: 'id', fields: ['cat', 'name']}}],
        projection: {type: 'mercator'},
        mark: {type: 'geoshape', stroke: 'white'},
        encoding: {
          color: {field: 'cat', type: 'nominal', scale: {domain: CATS, range: COLORS}, title: 'Estado'},
          tooltip: [
            {field: 'name', title: 'Entidad'},
            {field: 'cat', title: 'Estado'},
          ],
        },
      },
      {renderer: 'svg', actions: false},
    );
    performance.mark('widget-ready');
  },
  unmount() {
    res.finalize();
    box.remove();
    res = null;
  },
  ready: () => !!res && box.querySelectorAll('.mark-shape path').length >= 32,
  point(p) {
    const path = [...box.querySelectorAll('.mark-shape path')].find((q) =>
      (q.getAttribute('aria-label') ?? '').includes(p.name),
    );
    return inside(path);
  },
  tip: () => {
    const t = document.getElementById('vg-tooltip-element');
    return t && t.classList.contains('visible') ? t.textContent : '';
  },
});
