import {LitElement, html, css} from 'lit';
import {json, register, CATS, centre} from './common.js';
const data = json('matrix.json');
class XMatrix extends LitElement {
  static properties = {data: {attribute: false}, cur: {state: true}, at: {state: true}};
  static styles = css`:host{display:block;position:relative}table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:11px}th{text-align:left;font-weight:normal;overflow:hidden;white-space:nowrap}td{height:12px;border:1px solid #fff}.c0{background:#1b7837}.c1{background:#4393c3}.c2{background:#d6604d}.c3{background:#fdb863}.c4{background:#bdbdbd}.tip{position:absolute;left:0;top:0;background:#222;color:#fff;padding:4px 8px;border-radius:4px;pointer-events:none;font-size:14px}.tip[hidden]{display:none}`;
  constructor() {
    super();
    this.at = [0, 0];
  }
  #move(e) {
    const td = e.target.closest('td');
    if (!td) {
      this.cur = null;
      return;
    }
    const b = this.getBoundingClientRect();
    this.at = [e.clientX - b.x + 12, e.clientY - b.y + 12];
    this.cur = td.dataset.k;
  }
  #grid() {
    if (this.made !== this.data) {
      this.made = this.data;
      const {rows, cols, cells} = this.data;
      this.tpl = html`<table @pointermove=${this.#move} @pointerleave=${() => {
        this.cur = null;
      }}><thead><tr><th></th>${cols.map((c) => html`<th scope="col">${c}</th>`)}</tr></thead><tbody>${rows.map((r, i) => html`<tr><th scope="row">${r}</th>${cells[i].map((v, j) => html`<td class="c${v}" data-k="${i}-${j}" aria-label=${CATS[v]}></td>`)}</tr>`)}</tbody></table>`;
    }
    return this.tpl;
  }
  render() {
    if (!this.data) return html``;
    const [i, j] = (this.cur ?? '0-0').split('-');
    return html`${this.#grid()}<div class="tip" role="status" ?hidden=${!this.cur} style="transform:translate(${this.at[0]}px,${this.at[1]}px)">${this.cur ? `${this.data.rows[i]} · ${this.data.cols[j]}: ${CATS[this.data.cells[i][j]]}` : ''}</div>`;
  }
}
customElements.define('x-matrix', XMatrix);
let el;
register({
  async mount(h) {
    el = document.createElement('x-matrix');
    el.data = await data;
    h.append(el);
    await el.updateComplete;
    performance.mark('widget-ready');
  },
  unmount() {
    el.remove();
    el = null;
  },
  ready: () => (el?.shadowRoot?.querySelectorAll('td').length ?? 0) >= 480,
  point: (p) => centre(el.shadowRoot.querySelector(`[data-k="${p.r}-${p.c}"]`)),
  tip: () => el.shadowRoot.querySelector('.tip').textContent,
});
