import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {findProblems} from './guard.js';
import {
  allByRole,
  axe,
  byRole,
  expectWarning,
  flatten,
  focused,
  mount,
  nextEvent,
  press,
  type,
  until,
  viewport,
} from './index.js';

class SampleElement extends LitElement {
  @property() label = 'Puebla';
  @property({type: Number}) count = 0;

  protected override render() {
    return html`
      <h2>Estados</h2>
      <p>Una frase con <strong>énfasis</strong> y <slot>sin contenido</slot>.</p>
      <svg aria-hidden="true"><text>oculto</text></svg>
      <button type="button" aria-pressed="false" @click=${() => this.count++}>${this.label}: ${this.count}</button>
      <label>Buscar <input type="search" /></label>
      <details><summary style="padding:8px">Más</summary><p>Detalle cerrado</p></details>
      <table>
        <caption>Estados y herramientas</caption>
        <thead><tr><th scope="col">Estado</th><th scope="col">Total</th></tr></thead>
        <tbody><tr><th scope="row">Puebla</th><td>3</td></tr></tbody>
      </table>`;
  }
}
customElements.define('test-sample', SampleElement);

const sample = () => mount<SampleElement>(html`<test-sample>texto <em>propio</em></test-sample>`);

describe('support', () => {
  it('reads Lit properties in legacy decorators and waits for updates', async () => {
    const element = await sample();
    element.label = 'Jalisco';
    await element.updateComplete;
    expect(byRole(element, 'button', /^Jalisco/).textContent).to.equal('Jalisco: 0');
  });

  it('takes elements away after their test', () => {
    expect(document.querySelector('test-sample')).to.equal(null);
  });

  it('finds roles and names through shadow roots and leaves out what is hidden', async () => {
    const element = await sample();
    expect(byRole(element, 'heading', 'Estados').localName).to.equal('h2');
    expect(byRole(element, 'rowheader', /^Pue/).textContent).to.equal('Puebla');
    expect(byRole(element, 'searchbox', 'Buscar').localName).to.equal('input');
    expect(byRole(element, 'table', 'Estados y herramientas').localName).to.equal('table');
    expect(allByRole(element, 'paragraph')).to.have.length(0);
  });

  it('says what there is when a role is not found', async () => {
    const element = await sample();
    expect(() => byRole(element, 'button', 'Ninguno')).to.throw('button "Puebla: 0"');
  });

  it('writes the composed tree as text', async () => {
    const element = await sample();
    expect(flatten(element).split('\n')).to.deep.equal([
      'heading 2 "Estados"',
      'Una frase con énfasis y texto propio.',
      'button "Puebla: 0"',
      'Buscar',
      'searchbox "Buscar"',
      'button "Más"',
      'table "Estados y herramientas"',
      'Estados y herramientas',
      'row Estado | Total',
      'row Puebla | 3',
    ]);
  });

  it('presses keys, alone and together, and types', async () => {
    const element = await sample();
    byRole(element, 'button', /^Puebla/).focus();
    await press('Enter');
    await element.updateComplete;
    expect(element.count).to.equal(1);
    await press('Tab');
    expect(focused()).to.equal(byRole(element, 'searchbox'));
    await type('ñu');
    expect(byRole<HTMLInputElement>(element, 'searchbox').value).to.equal('ñu');
    await press('Shift', 'Tab');
    expect(focused()).to.equal(byRole(element, 'button', /^Puebla/));
  });

  it('sizes the viewport', async () => {
    await viewport(600, 500);
    expect([innerWidth, innerHeight]).to.deep.equal([600, 500]);
  });

  it('runs axe through shadow roots', async () => {
    await axe(await sample());
    const bad = await mount(html`<div><img src="data:," /></div>`);
    const error = await axe(bad).catch((reason: unknown) => reason);
    expect(String(error)).to.contain('axe image-alt');
  });

  it('waits for conditions and events', async () => {
    const element = await sample();
    const event = nextEvent(element, 'click');
    byRole(element, 'button', /^Puebla/).click();
    expect((await event).type).to.equal('click');
    await until(() => element.count === 1, 'one click');
  });

  it('lets expected warnings pass', () => {
    expectWarning('esperado');
    console.warn('algo esperado');
  });

  it('finds unexpected messages and unmet expectations', () => {
    expect(findProblems(['console.warn: uno'], [/u.o/])).to.deep.equal([]);
    expect(findProblems(['console.warn: uno'], [])).to.deep.equal(['console.warn: uno']);
    expect(findProblems([], ['dos'])).to.deep.equal(['expected in the console, but did not come: dos']);
  });

  it('has the clock of Mexico City', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('America/Mexico_City');
  });
});
