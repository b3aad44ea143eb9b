import * as Plot from '@observablehq/plot';
import {feature} from 'topojson-client';
import {CATS, COLORS, json, register} from './common.js';
const data = Promise.all([json('states.topo.json'), json('status.json')]);
let fig;
register({
  async mount(el) {
    const [topo, rows] = await data,
      by = new Map(rows.map((r) => [r.id, r]));
    const fc = feature(topo, topo.objects.states);
    fig = Plot.plot({
      width: 720,
      height: 480,
      projection: {type: 'mercator', domain: fc, inset: 8},
      color: {type: 'categorical', domain: CATS, range: COLORS, legend: true},
      marks: [
        Plot.geo(
          fc,
          Plot.centroid({
            fill: (f) => by.get(f.id).cat,
            stroke: 'white',
            title: (f) => `${f.properties.name}: ${by.get(f.id).cat}`,
            tip: true,
            ariaLabel: (f) => f.properties.name,
          }),
        ),
      ],
    });
    el.append(fig);
    performance.mark('widget-ready');
  },
  unmount() {
    fig.remove();
    fig = null;
  },
  ready: () => !!fig && fig.querySelectorAll('g[aria-label="geo"] path').length >= 32,
  point(p) {
    const path = [...fig.querySelectorAll('g[aria-label="geo"] path')].find(
      (q) => q.getAttribute('aria-label') === p.name,
    );
    const r = path.getBoundingClientRect();
    return {x: r.x + r.width / 2, y: r.y + r.height / 2};
  },
  tip: () => [...fig.querySelectorAll('g[aria-label="tip"]')].map((t) => t.textContent).join(''),
});
