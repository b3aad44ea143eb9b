import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Page} from 'puppeteer-core';
import {inChromium, LOADER, openSite, page, type Site} from './site.js';

const letters = (words: string) => words.normalize('NFKC').replace(/\s+/g, '');

describe('the catalogue on letter paper', inChromium, () => {
  let site: Site;

  before(async () => {
    const style = '<style>body { margin: 0; font: 1rem/1.5 system-ui, sans-serif }</style>';
    const tag = '<cga-tool-catalog loading="eager" permalink></cga-tool-catalog>';
    site = await openSite({'catalog.html': page(style + LOADER, tag)});
  });

  after(() => site?.close());

  /** The page under that address. */
  async function visit(hash: string): Promise<Page> {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}catalog.html#${hash}`, {waitUntil: 'networkidle0'});
    return tab;
  }

  /** Letters of all its sheets. */
  async function printed(hash: string): Promise<string> {
    const tab = await visit(hash);
    const data = await tab.pdf({format: 'letter'});
    await tab.close();
    const file = await getDocument({data: new Uint8Array(data), verbosity: 0}).promise;
    const words: string[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const {items} = await (await file.getPage(number)).getTextContent();
      words.push(...items.map((item) => ('str' in item ? item.str : '')));
    }
    await file.destroy();
    return letters(words.join(''));
  }

  it('has a comparison of four tools no wider than the sheet', async () => {
    const tab = await visit('tool-catalog.compare=ocds,bods,consul,decidim');
    await tab.setViewport({width: 700, height: 900});
    await tab.emulateMediaType('print');
    const [table, room] = await tab.evaluate(() => {
      const box = document.querySelector('cga-tool-catalog')?.shadowRoot?.querySelector('.compare-scroll');
      return [box?.querySelector('table')?.offsetWidth ?? 0, box?.clientWidth ?? 0] as const;
    });
    await tab.close();
    assert.ok(table > 0 && table <= room, `${table} in ${room}`);
  });

  it('has no type smaller than notes', async () => {
    const tab = await visit('tool-catalog.tool=ocds');
    await tab.emulateMediaType('print');
    const sizes = await tab.evaluate(() => {
      const texts =
        document.querySelector('cga-tool-catalog')?.shadowRoot?.querySelectorAll('.foot *, .citations *') ?? [];
      return [...texts].map((element) => parseFloat(getComputedStyle(element).fontSize));
    });
    await tab.close();
    assert.ok(sizes.length > 10 && Math.min(...sizes) >= 14, String(Math.min(...sizes)));
  });

  it('says which tools it has: words and filters', async () => {
    const text = await printed('tool-catalog.q=datos&tool-catalog.kind=platform&tool-catalog.status=active');
    assert.ok(text.includes(letters('Selección: «datos». Tipo: Plataforma. Situación: Vigente.')));
    assert.ok(!(await printed('')).includes(letters('Selección:')));
  });

  it('has the names of all columns of the table on each sheet, and no address twice', async () => {
    const text = await printed('tool-catalog.view=table');
    const heads =
      text.match(/Herramienta\W*SituaciónTipoEntidadesquelaadoptaronAñodeinicioPrioridadesdelplanOrigen/g) ?? [];
    assert.ok(heads.length > 1, `${heads.length} heads`);
    const compared = await printed('tool-catalog.compare=ocds,consul');
    assert.ok(compared.includes('https://standard.open-contracting.org'));
    assert.ok(!/(https:[^<]+)<\1>/.test(compared));
  });

  it('has the sources of what a record says of entities, which it keeps folded on screen, and not further facts', async () => {
    const text = await printed('tool-catalog.tool=ocds');
    const [, records = '', events = ''] = /Losregistrosde\d+entidades(.*?)\d+hechos(.*?)Otrosdatos/.exec(text) ?? [];
    assert.ok(records.length > 1000, records);
    assert.equal(events, '');
    assert.ok(!text.includes('InEnglish'), 'what it does, in the other language');
  });
});
