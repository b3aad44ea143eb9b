import Plotly from 'plotly.js-geo-dist-min';
import {feature} from 'topojson-client';
import {CATS, COLORS, json, register, inside} from './common.js';
const data = Promise.all([json('states.topo.json'), json('status.json')]);
let box,
  ok = false,
  names;
register({
  async mount(el) {
    const [topo, rows] = await data;
    names = rows.map((r) => r.name);
    box = document.createElement('div');
    box.style.height = '480px';
    el.append(box);
    const k = CATS.length,
      colorscale = COLORS.flatMap((c, i) => [
        [i / k, c],
        [(i + 1) / k, c],
      ]);
    await Plotly.newPlot(
      box,
      [
        {
          type: 'choropleth',
          geojson: feature(topo, topo.objects.states),
          featureidkey: 'id',
          locations: rows.map((r) => r.id),
          z: rows.map((r) => CATS.indexOf(r.cat)),
          text: rows.map((r) => `${r.name}: ${r.cat}`),
          hovertemplate: '%{text}<extra></extra>',
          zmin: -0.5,
          zmax: k - 0.5,
          colorscale,
          marker: {line: {color: '#fff', width: 0.7}},
          colorbar: {tickvals: CATS.map((_, i) => i), ticktext: CATS},
        },
      ],
      {geo: {visible: false, fitbounds: 'locations', projection: {type: 'mercator'}}, margin: {t: 0, l: 0, r: 0, b: 0}},
      {displayModeBar: false, responsive: true, topojsonURL: '/data/plotly/'},
    );
    ok = true;
    performance.mark('widget-ready');
  },
  unmount() {
    Plotly.purge(box);
    box.remove();
    ok = false;
  },
  ready: () => ok && box.querySelectorAll('.choroplethlayer path').length >= 32,
  point(p) {
    return inside(box.querySelectorAll('.choroplethlayer path')[names.indexOf(p.name)]);
  },
  tip: () => [...box.querySelectorAll('.hoverlayer .hovertext')].map((t) => t.textContent).join(''),
});
