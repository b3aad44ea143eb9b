import {
  createGrid,
  ModuleRegistry,
  ClientSideRowModelModule,
  QuickFilterModule,
  ExternalFilterModule,
} from 'ag-grid-community';
import {N, json, register, facets, COLS} from './common.js';
ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule, ExternalFilterModule]);
const data = json(`actions-${N}.json`);
let api,
  root,
  ok = false;
register({
  async mount(el) {
    const rows = await data;
    root = document.createElement('div');
    let facet = '';
    const input = document.createElement('input');
    input.type = 'search';
    input.setAttribute('aria-label', 'Buscar');
    const box = document.createElement('div');
    box.style.height = '480px';
    input.addEventListener('input', () => api.setGridOption('quickFilterText', input.value));
    root.append(
      input,
      facets(rows, (c) => {
        facet = c;
        api.onFilterChanged();
      }),
      box,
    );
    el.append(root);
    api = createGrid(box, {
      rowData: rows,
      columnDefs: COLS.map(([field, headerName]) => ({field, headerName, flex: field === 'titulo' ? 3 : 1})),
      animateRows: false,
      cacheQuickFilter: true,
      isExternalFilterPresent: () => !!facet,
      doesExternalFilterPass: (n) => n.data.estado === facet,
      onFirstDataRendered: () => {
        ok = true;
        performance.mark('widget-ready');
      },
    });
  },
  unmount() {
    api.destroy();
    root.remove();
    ok = false;
  },
  ready: () => ok && root.querySelectorAll('.ag-row').length > 5,
  search: () => root.querySelector('input'),
  sorter: () => root.querySelector('.ag-header-cell-label'),
});
