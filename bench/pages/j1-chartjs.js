import {Chart, Tooltip} from 'chart.js';
import {ChoroplethController, GeoFeature, ColorScale, ProjectionScale} from 'chartjs-chart-geo';
import {feature} from 'topojson-client';
import {colorOf, json, register, legend} from './common.js';
Chart.register(ChoroplethController, GeoFeature, ColorScale, ProjectionScale, Tooltip);
const data = Promise.all([json('states.topo.json'), json('status.json')]);
let chart,
  box,
  ok = false,
  feats;
register({
  async mount(el) {
    const [topo, rows] = await data,
      by = new Map(rows.map((r) => [r.id, r]));
    const fc = feature(topo, topo.objects.states);
    feats = fc.features;
    box = document.createElement('div');
    box.style.cssText = 'height:440px;position:relative';
    const cv = document.createElement('canvas');
    cv.setAttribute('role', 'img');
    cv.setAttribute('aria-label', 'Mapa de estados');
    box.append(cv);
    el.append(box, legend());
    chart = new Chart(cv, {
      type: 'choropleth',
      data: {
        labels: feats.map((f) => f.properties.name),
        datasets: [
          {
            label: 'Estados',
            outline: feats,
            data: feats.map((f) => ({feature: f, value: by.get(f.id).avance})),
            backgroundColor: (c) => (c.raw ? colorOf(by.get(c.raw.feature.id).cat) : '#ccc'),
            borderColor: '#fff',
          },
        ],
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        showOutline: false,
        showGraticule: false,
        plugins: {
          tooltip: {
            animation: false,
            callbacks: {label: (c) => `${c.raw.feature.properties.name}: ${by.get(c.raw.feature.id).cat}`},
          },
        },
        scales: {
          projection: {axis: 'x', projection: 'mercator'},
          color: {axis: 'x', display: false, legend: {display: false}},
        },
      },
    });
    ok = true;
    performance.mark('widget-ready');
  },
  unmount() {
    chart.destroy();
    document.getElementById('app').replaceChildren();
    ok = false;
  },
  ready: () => ok,
  point(p) {
    const q = chart.scales.projection.projection([p.lon, p.lat]);
    const r = chart.canvas.getBoundingClientRect();
    return {x: r.x + q[0], y: r.y + q[1]};
  },
  tip: () => (chart.tooltip?.opacity > 0 ? (chart.tooltip.body ?? []).flatMap((b) => b.lines).join('') : ''),
});
