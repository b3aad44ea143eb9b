import {LitElement, html, css} from 'lit';
import {N, json, register, COLS, CATS} from './common.js';
import {index, query, PAGE} from './table-core.js';
const data = json(`actions-${N}.json`).then(index);
class XTable extends LitElement {
  static properties = {
    rows: {attribute: false},
    q: {state: true},
    facet: {state: true},
    sort: {state: true},
    dir: {state: true},
    page: {state: true},
  };
  static styles = css`table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #ddd}th button{font:inherit;font-weight:bold;border:0;background:none;padding:0}button[aria-pressed=true]{background:#222;color:#fff}`;
  constructor() {
    super();
    Object.assign(this, {q: '', facet: '', sort: '', dir: 1, page: 0});
  }
  willUpdate(ch) {
    if (ch.has('rows') && this.rows) {
      this.count = {};
      for (const r of this.rows) this.count[r.estado] = (this.count[r.estado] ?? 0) + 1;
    }
  }
  render() {
    if (!this.rows) return html``;
    const all = query(this.rows, this),
      page = all.slice(this.page * PAGE, this.page * PAGE + PAGE);
    return html`<input type="search" aria-label="Buscar" @input=${(e) => {
      this.q = e.target.value;
      this.page = 0;
    }}>
    <div class="facets">${['', ...CATS].map(
      (c) =>
        html`<button type="button" data-facet=${c} aria-pressed=${c === this.facet} @click=${() => {
          this.facet = c;
          this.page = 0;
        }}>${c ? `${c} (${this.count[c] ?? 0})` : `Todas (${this.rows.length})`}</button>`,
    )}</div>
    <table><thead><tr>${COLS.map(
      ([k, h]) =>
        html`<th aria-sort=${this.sort === k ? (this.dir > 0 ? 'ascending' : 'descending') : 'none'}><button type="button" @click=${() => {
          this.dir = this.sort === k ? -this.dir : 1;
          this.sort = k;
        }}>${h}</button></th>`,
    )}</tr></thead>
    <tbody>${page.map((r) => html`<tr>${COLS.map(([k]) => html`<td>${r[k]}</td>`)}</tr>`)}</tbody></table>
    <p role="status">${all.length} acciones</p><button type="button" ?disabled=${(this.page + 1) * PAGE >= all.length} @click=${() => {
      this.page++;
    }}>Siguiente</button>`;
  }
}
customElements.define('x-table', XTable);
let el;
register({
  async mount(h) {
    el = document.createElement('x-table');
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
