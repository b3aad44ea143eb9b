import embed from 'vega-embed';
import {CATS, COLORS, json, register, centre} from './common.js';
const data = json('matrix.json');
let res, box;
register({
  async mount(el) {
    const {rows, cols, cells} = await data,
      d = cells.flatMap((r, i) => r.map((v, j) => ({f: rows[i], c: cols[j], v: CATS[v]})));
    box = document.createElement('div');
    el.append(box);
    res = await embed(
      box,
      {
        width: 480,
        height: 640,
        data: {values: d},
        mark: 'rect',
        encoding: {
          x: {field: 'c', type: 'nominal', sort: null, axis: {orient: 'top'}, title: null},
          y: {field: 'f', type: 'nominal', sort: null, title: null},
          color: {field: 'v', type: 'nominal', scale: {domain: CATS, range: COLORS}, title: 'Estado'},
          tooltip: [
            {field: 'f', title: 'Prioridad'},
            {field: 'c', title: 'Herramienta'},
            {field: 'v', title: 'Estado'},
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
  ready: () => !!res && box.querySelectorAll('.mark-rect path').length >= 480,
  point: (p) => centre(box.querySelectorAll('.mark-rect.role-mark path')[p.r * 12 + p.c]),
  tip: () => {
    const t = document.getElementById('vg-tooltip-element');
    return t && t.classList.contains('visible') ? t.textContent : '';
  },
});
