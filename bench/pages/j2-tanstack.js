import {LitElement, html, css} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {
  FlexRender,
  TableController,
  tableFeatures,
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  rowPaginationFeature,
  createFilteredRowModel,
  createSortedRowModel,
  createPaginatedRowModel,
  filterFn_includesString,
  filterFn_equals,
  sortFn_alphanumeric,
  sortFn_text,
  sortFn_basic,
} from '@tanstack/lit-table';
import {N, json, register, COLS, CATS} from './common.js';
const data = json(`actions-${N}.json`);
const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  filterFns: {includesString: filterFn_includesString, equals: filterFn_equals},
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: {alphanumeric: sortFn_alphanumeric, text: sortFn_text, basic: sortFn_basic},
  rowPaginationFeature,
  paginatedRowModel: createPaginatedRowModel(),
});
const columns = COLS.map(([accessorKey, header]) => ({
  accessorKey,
  header,
  filterFn: accessorKey === 'estado' ? 'equals' : 'includesString',
}));
const initialState = {pagination: {pageIndex: 0, pageSize: 10}};
class XTanstack extends LitElement {
  static properties = {rows: {attribute: false}};
  static styles = css`table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #ddd}th button{font:inherit;font-weight:bold;border:0;background:none;padding:0}`;
  constructor() {
    super();
    this.tc = new TableController(this);
  }
  willUpdate(ch) {
    if (ch.has('rows') && this.rows) {
      this.count = {};
      for (const r of this.rows) this.count[r.estado] = (this.count[r.estado] ?? 0) + 1;
    }
  }
  render() {
    if (!this.rows) return html``;
    const t = this.tc.table({
      features,
      columns,
      data: this.rows,
      initialState,
      globalFilterFn: 'includesString',
      getRowId: (r) => String(r.id),
    });
    return html`<input type="search" aria-label="Buscar" @input=${(e) => t.setGlobalFilter(e.target.value)}>
    <div class="facets">${['', ...CATS].map((c) => html`<button type="button" data-facet=${c} @click=${() => t.getColumn('estado').setFilterValue(c || undefined)}>${c ? `${c} (${this.count[c] ?? 0})` : `Todas (${this.rows.length})`}</button>`)}</div>
    <table><thead>${t.getHeaderGroups().map((g) => html`<tr>${g.headers.map((h) => html`<th><button type="button" @click=${h.column.getToggleSortingHandler()}>${FlexRender({header: h})}</button></th>`)}</tr>`)}</thead>
    <tbody>${repeat(
      t.getRowModel().rows,
      (r) => r.id,
      (r) => html`<tr>${r.getAllCells().map((cell) => html`<td>${FlexRender({cell})}</td>`)}</tr>`,
    )}</tbody></table>
    <p role="status">${t.getFilteredRowModel().rows.length} acciones</p><button type="button" @click=${() => t.nextPage()}>Siguiente</button>`;
  }
}
customElements.define('x-tanstack', XTanstack);
let el;
register({
  async mount(h) {
    el = document.createElement('x-tanstack');
    el.rows = await data;
    h.append(el);
    await el.updateComplete;
    performance.mark('widget-ready');
  },
  unmount() {
    el.remove();
    el = null;
  },
  ready: () => (el?.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) >= 10,
  search: () => el.shadowRoot.querySelector('input'),
  sorter: () => el.shadowRoot.querySelector('th button'),
});
