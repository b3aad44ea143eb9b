import List from 'list.js';
import {N, json, register, facets, COLS} from './common.js';
const data = json(`actions-${N}.json`);
let l,
  root,
  ok = false,
  k = 0;
register({
  async mount(el) {
    const rows = await data;
    root = document.createElement('div');
    const id = (root.id = 'list' + k++);
    root.innerHTML = `<input type="search" class="search" aria-label="Buscar"><table><thead><tr>${COLS.map(([f, h]) => `<th><button type="button" class="sort" data-sort="${f}">${h}</button></th>`).join('')}</tr></thead><tbody class="list"></tbody></table><ul class="pagination"></ul>`;
    root
      .querySelector('.search')
      .after(facets(rows, (c) => (c ? l.filter((i) => i.values().estado === c) : l.filter())));
    el.append(root);
    l = new List(
      id,
      {
        valueNames: COLS.map(([f]) => f),
        item: `<tr>${COLS.map(([f]) => `<td class="${f}"></td>`).join('')}</tr>`,
        page: 10,
        pagination: true,
      },
      rows,
    );
    ok = true;
    performance.mark('widget-ready');
  },
  unmount() {
    root.remove();
    l = null;
    ok = false;
  },
  ready: () => ok && root.querySelectorAll('tbody tr').length >= 10,
  search: () => root.querySelector('input.search'),
  sorter: () => root.querySelector('button.sort'),
});
