// The minimal Lit map element that both Lit columns use (with d3-geo, and with pre-projected outlines).
export function mapElement({LitElement, html, svg, css, CATS, COLORS, colorOf}) {
  class XMap extends LitElement {
    static properties = {data: {attribute: false}, cur: {state: true}, at: {state: true}, focusI: {state: true}};
    static styles = css`:host{display:block;position:relative}svg{width:100%;height:auto;display:block}path{stroke:#fff;stroke-width:.7;vector-effect:non-scaling-stroke}path:hover,path:focus-visible{stroke:#000;stroke-width:2;outline:none}.tip{position:absolute;left:0;top:0;background:#222;color:#fff;padding:4px 8px;border-radius:4px;pointer-events:none;font-size:14px}.tip[hidden]{display:none}ul{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0}i{display:inline-block;width:12px;height:12px;margin-right:6px}`;
    constructor() {
      super();
      this.focusI = 0;
      this.at = [0, 0];
    }
    #show(r, e) {
      this.cur = r;
      const b = this.getBoundingClientRect();
      this.at = [(e.clientX ?? b.x) - b.x + 12, (e.clientY ?? b.y) - b.y + 12];
    }
    #key(e) {
      const d = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[e.key];
      if (!d) return;
      e.preventDefault();
      const k = this.data.states.length;
      this.focusI = (this.focusI + d + k) % k;
      this.updateComplete.then(() => this.renderRoot.querySelectorAll('path')[this.focusI].focus());
    }
    render() {
      if (!this.data) return html``;
      return html`<svg viewBox=${this.data.viewBox} role="group" aria-label="Estados" @keydown=${this.#key} @pointerleave=${() => {
        this.cur = null;
      }}>
        ${this.data.states.map((r, i) => svg`<path d=${r.d} fill=${colorOf(r.cat)} data-id=${r.id} role="img" aria-label="${r.name}: ${r.cat}" tabindex=${i === this.focusI ? 0 : -1} @pointermove=${(e) => this.#show(r, e)} @focus=${(e) => this.#show(r, e)}></path>`)}
      </svg>
      <ul>${CATS.map((c, i) => html`<li><i style="background:${COLORS[i]}"></i>${c}</li>`)}</ul>
      <div class="tip" role="status" ?hidden=${!this.cur} style="transform:translate(${this.at[0]}px,${this.at[1]}px)">${this.cur ? `${this.cur.name}: ${this.cur.cat}, ${this.cur.avance} %` : ''}</div>`;
    }
  }
  if (!customElements.get('x-map')) customElements.define('x-map', XMap);
}
