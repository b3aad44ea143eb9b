import DataTable from 'datatables.net-dt';
import {N, json, register, facets, COLS} from './common.js';
const data = json(`actions-${N}.json`);
let t,
  root,
  ok = false;
register({
  async mount(el) {
    const rows = await data;
    root = document.createElement('div');
    const table = document.createElement('table');
    table.className = 'display';
    table.style.width = '100%';
    root.append(
      facets(rows, (c) =>
        t
          .column(4)
          .search(c ? `^${c}$` : '', true, false)
          .draw(),
      ),
      table,
    );
    el.append(root);
    t = new DataTable(table, {
      data: rows,
      columns: COLS.map(([data, title]) => ({data, title})),
      pageLength: 10,
      ...(location.search.includes('unsorted') && {order: []}),
      deferRender: true,
      initComplete() {
        ok = true;
        performance.mark('widget-ready');
      },
    });
  },
  unmount() {
    t.destroy();
    root.remove();
    ok = false;
  },
  ready: () => ok && root.querySelectorAll('tbody tr').length >= 10,
  search: () => root.querySelector('input[type=search]'),
  sorter: () => root.querySelector('thead th'),
});
