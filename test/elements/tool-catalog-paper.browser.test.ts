import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ExampleDataset} from '../fixtures/example-dataset.js';
import {byRole, flatten, onCleanup, soon, until} from '../support/index.js';
import {example, open} from './tool-catalog-support.js';

describe('a record of cga-tool-catalog, in its order and on paper', () => {
  const noted = (json: ExampleDataset) => {
    Object.assign(json.tools[0]!, {notFound: [{es: 'Manual de ejemplo'}], notes: [{es: 'Nota de ejemplo'}]});
    json['events'] = [
      {
        ...{id: 'event-a', state: 'AGU', tool: 'tool-a', date: '2019-03-04', confidence: 'high'},
        ...{text: {es: 'Hecho de ejemplo.'}, sources: [{source: 'example-source'}]},
      },
    ];
  };

  it('has what was not found and the notes after all facts, before the sources', async () => {
    const {catalog} = await example(noted);
    const record = await open(catalog, 'Herramienta ejemplo A');
    const words = flatten(record);
    const places = ['Tipo', 'Acciones del plan', 'Lo que no se encontró', 'Notas', 'Fuentes (1)', 'Para citar'];
    const found = places.map((each) => words.indexOf(each));
    expect(found).to.deep.equal([...found].sort((a, b) => a - b));
    expect(found).not.to.include(-1);
  });

  /** What is on paper when a record is printed. */
  function papers() {
    const pages: {text: string; lang: string; folded: number; style: string}[] = [];
    const real = window.print;
    window.print = () => {
      dispatchEvent(new CustomEvent('beforeprint'));
      const page = [...document.querySelectorAll('div')].find(({shadowRoot}) => shadowRoot?.querySelector('.page'));
      const root = page!.shadowRoot!;
      pages.push({
        text: flatten(root.querySelector('.page')!),
        lang: page!.lang,
        folded: root.querySelectorAll('details:not([open])').length,
        style: document.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join(' '),
      });
      dispatchEvent(new CustomEvent('afterprint'));
    };
    onCleanup(() => (window.print = real));
    return pages;
  }

  it('is printed alone on letter paper, with what is folded, its sources and the release, and the page is as it was', async () => {
    const pages = papers();
    const {catalog} = await example(noted);
    const record = await open(catalog, 'Herramienta ejemplo A');
    byRole(record, 'button', 'Imprimir esta ficha').click();
    const {text, lang, folded, style} = await until(() => pages[0], 'the paper');
    expect(lang).to.equal('es');
    expect(folded).to.equal(0);
    expect(style).to.match(/@page\s*\{[^}]*size: letter/);
    for (const expected of [
      'heading 1 "Herramienta ejemplo A"',
      'Resumen de ejemplo de la herramienta A.',
      'Puebla: Ya no vigente dato: julio de 2023',
      '4 de marzo de 2019, Aguascalientes: Hecho de ejemplo.',
      'Nota de ejemplo',
      'Fuentes (1)',
      'registro tools/tool-a',
      'Datos: versión 0.1.0, publicada el 15 de enero de 2026. Herramienta ejemplo A.',
    ])
      expect(text).to.contain(expected);
    expect(text).not.to.contain('Herramienta ejemplo B');
    expect([...document.querySelectorAll('div')].some(({shadowRoot}) => shadowRoot)).to.equal(false);
    expect(getComputedStyle(catalog).display).to.equal('block');
  });

  it('is printed in English where it is read in English', async () => {
    const pages = papers();
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" lang="en"></cga-tool-catalog>`);
    await soon(catalog, 'button', 'Example tool A');
    const record = await open(catalog, 'Example tool A');
    (await soon(record, 'button', 'Print this record')).click();
    const {text, lang} = await until(() => pages[0], 'the paper');
    expect(lang).to.equal('en');
    expect(text).to.contain('Data: release 0.1.0');
  });

  it('says that it could not be printed', async () => {
    const {catalog} = await example();
    catalog.after = () => {
      throw new Error('refused');
    };
    const record = await open(catalog, 'Herramienta ejemplo A');
    const warn = console.warn;
    const warned: unknown[] = [];
    console.warn = (...args) => warned.push(args[0]);
    onCleanup(() => (console.warn = warn));
    byRole(record, 'button', 'Imprimir esta ficha').click();
    await until(() => byRole(catalog, 'status').textContent.includes('No se pudo preparar la impresión.'), 'the word');
    expect(warned).to.deep.equal(['cga-widgets: the record was not printed']);
  });
});
