import {Grid} from 'gridjs';
import {N, json, register, facets, COLS} from './common.js';
const data = json(`actions-${N}.json`);
let g, root, box;
register({
  async mount(el) {
    const rows = await data;
    root = document.createElement('div');
    box = document.createElement('div');
    root.append(
      facets(rows, (c) => g.updateConfig({data: c ? rows.filter((r) => r.estado === c) : rows}).forceRender()),
      box,
    );
    el.append(root);
    g = new Grid({
      columns: COLS.map(([id, name]) => ({id, name})),
      data: rows,
      search: true,
      sort: true,
      pagination: {limit: 10},
    });
    g.on('ready', () => performance.mark('widget-ready'));
    g.render(box);
  },
  unmount() {
    g.destroy?.();
    root.remove();
    root = null;
  },
  ready: () =>
    !!root &&
    root.querySelectorAll('tbody tr.gridjs-tr').length >= 10 &&
    root.querySelectorAll('tbody td.gridjs-td').length >= 60,
  search: () => root.querySelector('input.gridjs-search-input'),
  sorter: () => root.querySelector('th.gridjs-th-sort'),
});
