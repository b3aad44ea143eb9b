import Plotly from 'plotly.js-cartesian-dist-min';
import {CATS, COLORS, json, register} from './common.js';
const data = json('matrix.json');
let box,
  ok = false;
register({
  async mount(el) {
    const {rows, cols, cells} = await data,
      k = CATS.length;
    box = document.createElement('div');
    box.style.height = '720px';
    el.append(box);
    await Plotly.newPlot(
      box,
      [
        {
          type: 'heatmap',
          x: cols,
          y: rows,
          z: cells,
          xgap: 1,
          ygap: 1,
          zmin: -0.5,
          zmax: k - 0.5,
          colorscale: COLORS.flatMap((c, i) => [
            [i / k, c],
            [(i + 1) / k, c],
          ]),
          colorbar: {tickvals: CATS.map((_, i) => i), ticktext: CATS},
          text: cells.map((r, i) => r.map((v, j) => `${rows[i]} · ${cols[j]}: ${CATS[v]}`)),
          hovertemplate: '%{text}<extra></extra>',
        },
      ],
      {
        yaxis: {autorange: 'reversed', automargin: true, tickfont: {size: 9}},
        xaxis: {side: 'top', tickfont: {size: 9}},
        margin: {t: 60, l: 10, r: 10, b: 10},
      },
      {displayModeBar: false, responsive: true},
    );
    ok = true;
    performance.mark('widget-ready');
  },
  unmount() {
    Plotly.purge(box);
    box.remove();
    ok = false;
  },
  ready: () => ok,
  point(p) {
    const L = box._fullLayout,
      r = box.getBoundingClientRect();
    return {x: r.x + L.xaxis._offset + L.xaxis.c2p(p.c), y: r.y + L.yaxis._offset + L.yaxis.c2p(p.r)};
  },
  tip: () => [...box.querySelectorAll('.hoverlayer .hovertext')].map((t) => t.textContent).join(''),
});
