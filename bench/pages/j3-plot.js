import * as Plot from '@observablehq/plot';
import {CATS, COLORS, json, register, centre} from './common.js';
const data = json('matrix.json');
let fig;
register({
  async mount(el) {
    const {rows, cols, cells} = await data,
      d = cells.flatMap((r, i) => r.map((v, j) => ({f: rows[i], c: cols[j], v: CATS[v]})));
    fig = Plot.plot({
      width: 720,
      height: 720,
      marginLeft: 90,
      x: {axis: 'top', domain: cols, label: null},
      y: {domain: rows, label: null},
      color: {type: 'categorical', domain: CATS, range: COLORS, legend: true},
      marks: [
        Plot.cell(d, {x: 'c', y: 'f', fill: 'v', inset: 0.5, title: (r) => `${r.f} · ${r.c}: ${r.v}`, tip: true}),
      ],
    });
    el.append(fig);
    performance.mark('widget-ready');
  },
  unmount() {
    fig.remove();
    fig = null;
  },
  ready: () => !!fig && fig.querySelectorAll('g[aria-label="cell"] rect').length >= 480,
  point: (p) => centre(fig.querySelectorAll('g[aria-label="cell"] rect')[p.r * 12 + p.c]),
  tip: () => [...fig.querySelectorAll('g[aria-label="tip"]')].map((t) => t.textContent).join(''),
});
