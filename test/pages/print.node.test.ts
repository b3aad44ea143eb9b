import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {inChromium, openSite, type Site} from './site.js';

interface RawRelease {
  readonly release: string;
  readonly states: readonly {readonly name: string}[];
  readonly priorities: readonly {
    readonly number: number;
    readonly text: {readonly es: string};
    readonly term: string;
  }[];
}

const {latest} = JSON.parse(readFileSync('data/releases/index.json', 'utf8')) as {latest: string};
const raw = JSON.parse(readFileSync(`data/releases/${latest}/dataset.json`, 'utf8')) as RawRelease;

const page = (tag: string) => `<!doctype html>
<html lang="es"><meta charset="utf-8"><title>Página</title><link rel="icon" href="data:,">
<style>body { margin: 0; font: 1rem/1.5 system-ui, sans-serif }</style>
<script type="module" src="/cga-widgets/cga-loader.js"></script>
<p>Antes</p>${tag}</html>`;

/** Without white space and hyphens of breaks: how a text is set on paper differs, its letters do not. */
const letters = (words: string) => words.normalize('NFKC').replace(/[\s\u00AD\u200B]+/g, '');

describe('on letter paper', inChromium, () => {
  let site: Site;

  before(async () => {
    site = await openSite({
      'matrix.html': page('<cga-priority-matrix loading="eager"></cga-priority-matrix>'),
      'dark.html': page(
        '<style>html { color-scheme: dark; background: #111; color: #eee }</style><cga-action-tracker loading="eager"></cga-action-tracker>',
      ),
      'board.html': page('<cga-action-tracker loading="eager" view="board" permalink></cga-action-tracker>'),
      'map.html': page('<cga-adoption-map loading="eager" layer="politica-estatal-anticorrupcion"></cga-adoption-map>'),
    });
  });

  after(() => site?.close());

  /** The letters on each sheet of that page, printed. */
  async function printed(name: string, landscape: boolean): Promise<string[]> {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}${name}`, {waitUntil: 'networkidle0'});
    const data = await tab.pdf({
      format: 'letter',
      landscape,
      margin: {top: '1cm', bottom: '1cm', left: '1cm', right: '1cm'},
    });
    await tab.close();
    const file = await getDocument({data: new Uint8Array(data), verbosity: 0}).promise;
    const sheets = [];
    for (let number = 1; number <= file.numPages; number++) {
      const {items} = await (await file.getPage(number)).getTextContent();
      sheets.push(letters(items.map((item) => ('str' in item ? item.str : '')).join('')));
    }
    await file.destroy();
    return sheets;
  }

  it('text of a dark page is black on white, and no room is kept for the filters', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}dark.html`, {waitUntil: 'networkidle0'});
    await tab.emulateMediaType('print');
    const seen = (await tab.evaluate(`(() => {
      const widget = document.querySelector('cga-action-tracker');
      const {color, backgroundColor} = getComputedStyle(widget);
      return [color, backgroundColor, widget.shadowRoot.querySelector('.asking').offsetHeight];
    })()`)) as unknown[];
    await tab.close();
    assert.deepEqual(seen, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 0]);
  });

  it('the board has the side by which its columns stand, what is chosen, and both sides of each action', async () => {
    const sheets = await printed('board.html#action-tracker.horizon=short', false);
    const all = sheets.join('');
    assert.ok(all.includes(letters('Columnas según: Lo reportado Sin información: 11')), all.slice(0, 900));
    assert.ok(all.includes(letters('Selección: Horizonte: Corto plazo.')));
    const cards = all.slice(all.indexOf(letters('Columnas según')));
    const sides = letters('Reportado Sin información Verificado Sin información');
    assert.equal(cards.split(sides).length - 1, 11, cards);
  });

  const TERMS: Readonly<Record<string, string>> = {short: 'Corto', medium: 'Mediano', long: 'Largo'};

  for (const landscape of [false, true]) {
    const way = landscape ? 'landscape' : 'upright';

    it(`${way}: the matrix has all its rows, none cut between sheets, and its sources and release at the foot`, async () => {
      const sheets = await printed('matrix.html', landscape);
      assert.equal(raw.priorities.length, 40);
      for (const {number, text, term} of raw.priorities) {
        // From the first word of the row to the one after its text.
        const row = letters(`${text.es}${TERMS[term] ?? ''}`);
        const on = sheets.filter((sheet) => sheet.includes(row));
        assert.equal(on.length, 1, `priority ${number} on ${on.length} of ${sheets.length} sheets`);
        const before = on[0]?.slice(0, on[0].indexOf(row)) ?? '';
        assert.match(before, new RegExp(`${number}(?:delaComisión|PrioridaddelaComisión)?$`), `priority ${number}`);
      }
      const last = sheets.slice(-2).join('');
      for (const words of [
        `Datos: versión ${raw.release}`,
        'Comisión de Gobierno Abierto. Plan de Trabajo 2020',
        ...(landscape ? ['Herramienta que el plan lista, con su número de acciones:'] : []),
      ])
        assert.ok(last.includes(letters(words)), words);
      assert.ok(!sheets.join('').includes(letters('Capas y ajustes')));
      if (!landscape) return;
      const withRows = sheets.filter((sheet) => /(?:Corto|Mediano|Largo)\d\d?\d/.test(sheet));
      assert.ok(withRows.length > 1);
      for (const [index, sheet] of withRows.entries())
        for (const name of ['Acciones', 'JusticiaAbierta', 'MapeandolaCorrupción', 'MétricadeGobiernoAbierto'])
          assert.ok(sheet.includes(name), `${name} on sheet ${index + 1}`);
    });

    it(`${way}: the map has its sentence, legend, all its entities with their values, sources and release`, async () => {
      const sheets = await printed('map.html', landscape);
      const all = sheets.join('');
      assert.match(all, /\d+de32entidadesadopta?ron/);
      for (const {name} of raw.states) assert.ok(all.includes(letters(name)), name);
      for (const words of ['Adoptada:', 'Sin información', `Datos: versión ${raw.release}`, 'Contornos: Natural Earth'])
        assert.ok(all.includes(letters(words)), words);
      // Folded on the screen.
      assert.match(all, /Fuentes\(\d+\).*consultadoen/);
    });
  }
});
