// Shared by every column's page: data loading and registration with the harness.
export const CATS = ['Completada', 'En curso', 'Retrasada', 'Sin iniciar', 'Sin información'];
export const COLORS = ['#1b7837', '#4393c3', '#d6604d', '#fdb863', '#bdbdbd'];
export const colorOf = (c) => COLORS[CATS.indexOf(c)];
export const N = +(new URLSearchParams(location.search).get('n') ?? 30);
export const json = (f) => fetch('/data/' + f, {credentials: 'same-origin'}).then((r) => r.json());
export const app = () => document.getElementById('app');
/** b: {mount(el), unmount(), ready(), point(probe), tip(), search(), facet(label)} */
export function register(b) {
  window.bench = b;
  b.mount(app());
}
/** centre of an element's box in client pixels */
export const centre = (el) => {
  const r = el.getBoundingClientRect();
  return {x: r.x + r.width / 2, y: r.y + r.height / 2};
};
/** where a data point of an SVG path lies: tries a grid of points inside the box until one is on the shape */
export function inside(path) {
  const r = path.getBoundingClientRect();
  const root = path.getRootNode();
  for (const fy of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8])
    for (const fx of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
      const x = r.x + r.width * fx,
        y = r.y + r.height * fy;
      if (root.elementFromPoint(x, y) === path) return {x, y};
    }
  return {x: r.x + r.width / 2, y: r.y + r.height / 2};
}
export function legend() {
  const ul = document.createElement('ul');
  ul.className = 'legend';
  CATS.forEach((c, i) => {
    const li = document.createElement('li');
    const s = document.createElement('i');
    s.style.background = COLORS[i];
    li.append(s, c);
    ul.append(li);
  });
  return ul;
}
/** facet buttons with counts, for table libraries that bring none */
export function facets(rows, onPick) {
  const box = document.createElement('div');
  box.className = 'facets';
  const count = {};
  for (const r of rows) count[r.estado] = (count[r.estado] ?? 0) + 1;
  for (const c of ['', ...CATS]) {
    const b = document.createElement('button');
    b.type = 'button';
    b.dataset.facet = c;
    b.textContent = c ? `${c} (${count[c] ?? 0})` : `Todas (${rows.length})`;
    b.addEventListener('click', () => {
      for (const o of box.children) o.setAttribute('aria-pressed', o === b);
      onPick(c);
    });
    box.append(b);
  }
  return box;
}
export const COLS = [
  ['titulo', 'Acción'],
  ['actor', 'Actor'],
  ['entidad', 'Entidad'],
  ['prioridad', 'Prioridad'],
  ['estado', 'Estado'],
  ['fecha', 'Fecha'],
];
