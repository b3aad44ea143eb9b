import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/adoption-map.js';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {es as words} from '../../src/i18n/es/take-away.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  axe,
  byRole,
  expectWarning,
  flatten,
  mount,
  nextEvent,
  nextFile,
  onCleanup,
  replace,
  until,
} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

async function example(template = html`<cga-adoption-map loading="eager" layer="tool-a"></cga-adoption-map>`) {
  const map = await mount<AdoptionMapElement>(template);
  const ready = nextEvent(map, 'cga-ready');
  map.dataset = exampleDataset();
  await ready;
  return map;
}

/** Opens what there is to take away, and waits for its buttons. */
async function opened(widget: Element) {
  const fold = await until(() => allByRole(widget, 'button', 'Imprimir, imagen y enlace')[0], 'the foot');
  fold.click();
  await until(() => allByRole(widget, 'button', 'Imprimir sólo esto').length === 1, 'the buttons');
}

const MANIFEST = 'https://cpc.example/manifest.json';

/** A map of a release by parts, whose list of sources does not come before `come` is called. */
async function withSlowSources() {
  const example = exampleDataset();
  const files = new Map<string, Promise<string>>();
  let come = () => {};
  const slow = new Promise<void>((resolve) => (come = resolve));
  const parts: Record<string, unknown> = {};
  for (const [name, arrives] of [
    ['map', Promise.resolve()],
    ['adoption-tool-a', slow],
  ] as const) {
    const text = JSON.stringify({...example, sources: name === 'map' ? [] : example.sources});
    const bytes = new TextEncoder().encode(text);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    const file = `https://cpc.example/${name}.json`;
    parts[name] = {file, bytes: bytes.length, sha384: `sha384-${btoa(String.fromCharCode(...digest))}`};
    files.set(
      file,
      arrives.then(() => text),
    );
  }
  const {schemaVersion, release, released} = example as Readonly<Record<string, unknown>>;
  files.set(MANIFEST, Promise.resolve(JSON.stringify({schemaVersion, release, released, counts: {}, parts})));
  const realFetch = window.fetch;
  replace(globalThis, 'fetch', async (input: string, init?: RequestInit) => {
    const file = files.get(input);
    return file ? new Response(await file) : realFetch(input, init);
  });
  const map = await mount<AdoptionMapElement>(
    html`<cga-adoption-map loading="eager" layer="tool-a" src=${MANIFEST}></cga-adoption-map>`,
  );
  const sources = await until(
    () => map.renderRoot.querySelector<HTMLDetailsElement>('.sources > details'),
    'the list of sources',
  );
  return {map, sources, come};
}

const textsOf = (svg: string) => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')).to.equal(null);
  return [...document.querySelectorAll('text')].map(({textContent}) => textContent).join(' ');
};

describe('what is taken away from the map', () => {
  it('is an SVG file with title, sentence, drawing, legend, release and sources, that fetches nothing', async () => {
    const map = await example();
    const svg = await map.toSVG();
    const text = textsOf(svg);
    for (const words of [
      'Adopción de herramientas en las entidades. Herramienta ejemplo A',
      '1 de 4 entidades adoptó Herramienta ejemplo A',
      'Sin información: 1 entidad',
      'Datos: versión 0.1.0',
      'Contornos: Natural Earth',
      'Documento de ejemplo.',
    ]) {
      expect(text).to.contain(words);
    }
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    // Outlines and samples of the legend; the dots over one of them, and their sample.
    expect(document.querySelectorAll('path[transform]')).to.have.length(4 + 4 + 1 + 2);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.to.match(/https?:|href|<script|@import/);
  });

  it('draws the tiles with their names where tiles are shown', async () => {
    const map = await example();
    map.view = 'tiles';
    await map.updateComplete;
    expect(textsOf(await map.toSVG()))
      .to.contain('Jal.')
      .and.not.to.contain('Natural Earth');
  });

  it('is a PNG of two pixels for each of the sheet’s', async () => {
    const map = await example();
    const png = await map.toPNG();
    expect(png.type).to.equal('image/png');
    const picture = await createImageBitmap(png);
    expect(picture.width).to.equal(2400);
    expect(picture.height).to.be.greaterThan(1600);
  });

  it('is empty before there is data', async () => {
    const map = await mount(html`<div hidden><cga-adoption-map></cga-adoption-map></div>`).then(
      (box) => box.firstElementChild as AdoptionMapElement,
    );
    expect(await map.toSVG()).to.equal('');
    expect((await map.toPNG()).size).to.equal(0);
  });

  it('is empty where the widget leaves the page before all of it is there', async () => {
    const {map, sources} = await withSlowSources();
    sources.open = true;
    await until(() => sources.textContent.includes('Cargando'), 'the request for the sources');
    const picture = map.toSVG();
    map.remove();
    expect(await picture).to.equal('');
  });

  it('is said not to be there where it could not be drawn, and no empty file is given', async () => {
    const map = await example();
    await opened(map);
    const files: string[] = [];
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      files.push(this.download);
    });
    const said = () => allByRole(map, 'status').some(({textContent}) => textContent === words.notDrawn);
    replace(map, 'toSVG', () => Promise.resolve(''));
    expectWarning('the picture was not made');
    byRole(map, 'button', 'Descargar SVG').click();
    await until(said, 'the words');
    expect(files).to.deep.equal([]);
  });

  it('comes as files from the buttons at the foot', async () => {
    const map = await example();
    await opened(map);
    await axe(map);
    for (const [button, name, type] of [
      ['Descargar SVG', 'adoption-map-0.1.0.svg', 'image/svg+xml'],
      ['Descargar PNG', 'adoption-map-0.1.0.png', 'image/png'],
    ] as const) {
      const given = nextFile();
      byRole(map, 'button', button).click();
      const {name: found, file} = await given;
      expect(found).to.equal(name);
      expect(file.type).to.contain(type);
      expect(file.size).to.be.greaterThan(1000);
    }
  });

  it('is copied as an image where the browser can', async () => {
    const map = await example();
    const copied: unknown[] = [];
    replace(
      globalThis,
      'ClipboardItem',
      class {
        constructor(readonly items: Record<string, Promise<Blob>>) {}
      },
    );
    replace(navigator, 'clipboard', {
      write: async ([item]: {items: Record<string, Promise<Blob>>}[]) => {
        copied.push((await item?.items['image/png'])?.type);
      },
    });
    await opened(map);
    byRole(map, 'button', 'Copiar como imagen').click();
    await until(() => allByRole(map, 'status').some(({textContent}) => textContent === 'Imagen copiada.'), 'the words');
    expect(copied).to.deep.equal(['image/png']);
  });

  it('is a permanent link, to copy by hand where the browser does not allow it', async () => {
    onCleanup(() => history.replaceState(null, '', location.pathname + location.search));
    const map = await example(html`<cga-adoption-map loading="eager" layer="tool-a" permalink></cga-adoption-map>`);
    const links: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (link: string) => Promise.resolve(void links.push(link)),
    });
    const jalisco = () => allByRole(map, 'button', /^Jalisco/)[0];
    await until(() => location.hash.includes('JAL') || (jalisco()?.click(), false), 'the address');
    await opened(map);
    byRole(map, 'button', 'Copiar enlace permanente').click();
    await until(() => links.length === 1, 'the copy');
    expect(links[0]).to.contain('#adoption-map.layer=tool-a&adoption-map.state=JAL');
    replace(navigator, 'clipboard', {writeText: () => Promise.reject(new Error('denied'))});
    byRole(map, 'button', 'Copiar enlace permanente').click();
    const field = await until(() => allByRole<HTMLInputElement>(map, 'textbox', 'Enlace permanente')[0], 'the field');
    expect(field.value).to.equal(location.href);
    await until(() => field.selectionEnd === field.value.length && field.selectionStart === 0, 'the selection');
    expect(flatten(map)).to.contain('El navegador no permitió copiar. El enlace queda seleccionado.');
  });

  it('is a citation too, of a value and of a record, selected where the browser does not allow copying', async () => {
    const copied: string[] = [];
    const box = await mount(html`<div>
      <cga-adoption-map loading="eager" layer="tool-a" state="JAL"></cga-adoption-map>
      <cga-tool-catalog loading="eager"></cga-tool-catalog>
    </div>`);
    const map = box.querySelector('cga-adoption-map')!;
    const catalog = box.querySelector('cga-tool-catalog')!;
    map.dataset = exampleDataset();
    catalog.dataset = exampleDataset();
    const jalisco = await until(() => allByRole(map, 'button', /^Jalisco/)[0], 'the map');
    jalisco.click();
    const fold = await until(() => allByRole(map, 'button', 'Citar este dato')[0], 'the citation of the value');
    fold.click();
    const tool = await until(() => allByRole(catalog, 'button', 'Herramienta ejemplo A')[0], 'the catalogue');
    tool.click();
    await until(() => allByRole(catalog, 'button', 'Copiar la cita').length === 1, 'the citation of the record');
    for (const [widget, words] of [
      [map, /^Jalisco: En proceso/],
      [catalog, /^«Herramienta ejemplo A»\. Comisión.* registro tools\/tool-a\./],
    ] as const) {
      const button = await until(() => allByRole(widget, 'button', /^Copiar (?:la )?cita/)[0], 'the button');
      const said = (answer: string) => allByRole(widget, 'status').some(({textContent}) => textContent === answer);
      replace(navigator, 'clipboard', {writeText: (text: string) => Promise.resolve(void copied.push(text))});
      button.click();
      await until(() => said('Cita copiada.'), 'that it was copied');
      expect(copied.at(-1)).to.match(words);
      replace(navigator, 'clipboard', {writeText: () => Promise.reject(new Error('denied'))});
      button.click();
      await until(() => said('El navegador no permitió copiar. La cita queda seleccionada.'), 'that it was not');
    }
  });

  it('offers no link that would not bring back what is shown', async () => {
    const map = await example();
    await opened(map);
    expect(allByRole(map, 'button', 'Copiar enlace permanente')).to.have.length(0);
  });
});

describe('printing one widget alone', () => {
  it('takes the rest of the page off the sheet, and puts it back', async () => {
    const page = await mount(html`<main style="color: rgb(1, 2, 3)">
      <p>Antes</p>
      <div class="column"><cga-adoption-map loading="eager" layer="tool-a"></cga-adoption-map><p>Después</p></div>
    </main>`);
    const map = page.querySelector('cga-adoption-map')!;
    const ready = nextEvent(map, 'cga-ready');
    map.dataset = exampleDataset();
    await ready;
    await opened(map);
    const displays = () =>
      [...page.querySelectorAll('p, .column, cga-adoption-map'), page].map((e) => getComputedStyle(e).display);
    const before = displays();
    const printed = new Promise<readonly string[]>((resolve) => {
      replace(globalThis, 'print', () => {
        dispatchEvent(new Event('beforeprint'));
        resolve(displays());
      });
    });
    byRole(map, 'button', 'Imprimir sólo esto').click();
    expect(await printed).to.deep.equal(['none', 'contents', 'block', 'none', 'contents']);
    expect(map.shadowRoot?.querySelector<HTMLDetailsElement>('.sources > details')?.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(displays()).to.deep.equal(before);
    expect(page.getAttribute('style')).to.equal('color: rgb(1, 2, 3);');
    expect(page.querySelector('p')?.outerHTML).to.equal('<p>Antes</p>');
    expect(map.shadowRoot?.querySelector<HTMLDetailsElement>('.sources > details')?.open).to.equal(false);
  });

  it('waits for the sources, which are asked for then', async () => {
    const {map, come} = await withSlowSources();
    await opened(map);
    let printed = '';
    replace(globalThis, 'print', () => {
      dispatchEvent(new Event('beforeprint'));
      printed = flatten(map);
      dispatchEvent(new Event('afterprint'));
    });
    byRole(map, 'button', 'Imprimir sólo esto').click();
    // Longer than it takes for them to be asked for.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(printed).to.equal('');
    come();
    await until(() => printed !== '', 'the print');
    expect(printed).to.contain('Documento de ejemplo');
  });

  it('is offered by widgets that have no picture, too', async () => {
    const catalog = await mount(html`<cga-tool-catalog loading="eager"></cga-tool-catalog>`);
    await opened(catalog);
    expect(allByRole(catalog, 'button', /SVG|PNG|imagen$/)).to.have.length(0);
  });
});
