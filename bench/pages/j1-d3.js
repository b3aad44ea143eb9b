import {geoMercator, geoPath} from 'd3-geo';
import {feature} from 'topojson-client';
import {colorOf, json, register, legend, inside} from './common.js';
const NS = 'http://www.w3.org/2000/svg';
const data = Promise.all([json('states.topo.json'), json('status.json')]);
let host,
  n = 0;
register({
  async mount(el) {
    const [topo, rows] = await data;
    host = el;
    const fc = feature(topo, topo.objects.states);
    const by = new Map(rows.map((r) => [r.id, r]));
    const path = geoPath(
      geoMercator().fitExtent(
        [
          [8, 8],
          [712, 472],
        ],
        fc,
      ),
    ).digits(1);
    const svg = document.createElementNS(NS, 'svg');
    svg.setAttribute('viewBox', '0 0 720 480');
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', 'Estados');
    const tip = document.createElement('div');
    tip.className = 'tip';
    tip.setAttribute('role', 'status');
    tip.hidden = true;
    fc.features.forEach((f, i) => {
      const r = by.get(f.id),
        p = document.createElementNS(NS, 'path');
      p.setAttribute('d', path(f));
      p.setAttribute('fill', colorOf(r.cat));
      p.setAttribute('tabindex', i ? -1 : 0);
      p.setAttribute('role', 'img');
      p.setAttribute('aria-label', `${r.name}: ${r.cat}`);
      p.__r = r;
      p.dataset.id = r.id;
      svg.append(p);
    });
    const show = (e) => {
      const r = e.target.__r;
      if (!r) return;
      tip.textContent = `${r.name}: ${r.cat}, ${r.avance} %`;
      tip.hidden = false;
      const b = el.getBoundingClientRect();
      tip.style.transform = `translate(${(e.clientX ?? b.x) - b.x + 12}px,${(e.clientY ?? b.y) - b.y + 12}px)`;
    };
    svg.addEventListener('pointermove', show);
    svg.addEventListener('focusin', show);
    svg.addEventListener('pointerleave', () => {
      tip.hidden = true;
    });
    svg.addEventListener('keydown', (e) => {
      const d = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[e.key];
      if (!d) return;
      const k = [...svg.children],
        i = (k.indexOf(e.target) + d + k.length) % k.length;
      e.target.setAttribute('tabindex', -1);
      k[i].setAttribute('tabindex', 0);
      k[i].focus();
      e.preventDefault();
    });
    el.append(svg, legend(), tip);
    n = 32;
    performance.mark('widget-ready');
  },
  unmount() {
    host.replaceChildren();
    n = 0;
  },
  ready: () => n === 32,
  point: (p) => inside(host.querySelector(`[data-id="${p.id}"]`)),
  tip: () => host.querySelector('.tip').textContent,
});
