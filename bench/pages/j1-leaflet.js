import L from 'leaflet';
import {feature} from 'topojson-client';
import {colorOf, json, register, legend} from './common.js';
const data = Promise.all([json('states.topo.json'), json('status.json')]);
let map,
  ok = false,
  box;
register({
  async mount(el) {
    const [topo, rows] = await data,
      by = new Map(rows.map((r) => [r.id, r]));
    box = document.createElement('div');
    box.style.height = '480px';
    el.append(box);
    map = L.map(box, {attributionControl: false, zoomSnap: 0.25, zoomAnimation: false, fadeAnimation: false});
    const layer = L.geoJSON(feature(topo, topo.objects.states), {
      style: (f) => ({fillColor: colorOf(by.get(f.id).cat), fillOpacity: 1, color: '#fff', weight: 1}),
      onEachFeature: (f, l) => {
        const r = by.get(f.id);
        l.bindTooltip(`${r.name}: ${r.cat}`, {sticky: true});
        l.on('mouseover', () => l.setStyle({weight: 3, color: '#000'}));
        l.on('mouseout', () => layer.resetStyle(l));
      },
    });
    map.fitBounds(layer.getBounds(), {animate: false});
    layer.addTo(map);
    const c = L.control({position: 'bottomleft'});
    c.onAdd = () => legend();
    c.addTo(map);
    ok = true;
    performance.mark('widget-ready');
  },
  unmount() {
    map.remove();
    box.remove();
    ok = false;
  },
  ready: () => ok && box.querySelectorAll('path.leaflet-interactive').length >= 32,
  point(p) {
    const q = map.latLngToContainerPoint([p.lat, p.lon]);
    const r = box.getBoundingClientRect();
    return {x: r.x + q.x, y: r.y + q.y};
  },
  tip: () => [...box.querySelectorAll('.leaflet-tooltip')].map((t) => t.textContent).join('|'),
});
