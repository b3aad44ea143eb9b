import {Tabulator, FilterModule, SortModule, FormatModule, InteractionModule} from 'tabulator-tables';
import {N, json, register, facets, COLS} from './common.js';
Tabulator.registerModule([FilterModule, SortModule, FormatModule, InteractionModule]);
const data = json(`actions-${N}.json`);
let t,
  root,
  ok = false;
register({
  async mount(el) {
    const rows = await data;
    root = document.createElement('div');
    const input = document.createElement('input');
    input.type = 'search';
    input.setAttribute('aria-label', 'Buscar');
    const box = document.createElement('div');
    let q = '',
      facet = '';
    const apply = () => {
      const f = [];
      if (q)
        f.push(
          COLS.filter(([k]) => k !== 'prioridad' && k !== 'fecha').map(([field]) => ({field, type: 'like', value: q})),
        );
      if (facet) f.push({field: 'estado', type: '=', value: facet});
      t.setFilter(f);
    };
    input.addEventListener('input', () => {
      q = input.value;
      apply();
    });
    root.append(
      input,
      facets(rows, (c) => {
        facet = c;
        apply();
      }),
      box,
    );
    el.append(root);
    t = new Tabulator(box, {
      height: 480,
      layout: 'fitColumns',
      data: rows,
      columns: COLS.map(([field, title]) => ({field, title})),
    });
    t.on('renderComplete', () => {
      if (!ok) {
        ok = true;
        performance.mark('widget-ready');
      }
    });
  },
  unmount() {
    t.destroy();
    root.remove();
    ok = false;
  },
  ready: () => root?.querySelectorAll('.tabulator-row').length > 5,
  search: () => root.querySelector('input'),
  sorter: () => root.querySelector('.tabulator-col'),
});
