import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {inChromium, openSite, type Site} from './site.js';

/** Pictures for people to look at; nothing compares them. */
const ARTIFACTS = 'test/artifacts';

const WIDGETS: Readonly<Record<string, string>> = {
  'adoption-map': 'state="PUE" layer="politica-estatal-anticorrupcion"',
  'priority-matrix': '',
  'tool-catalog': '',
  'action-tracker': '',
};
const LOOKS = [
  {name: 'es', lang: 'es', scheme: 'light'},
  {name: 'en-dark', lang: 'en', scheme: 'dark'},
] as const;

const page = (widget: string, attributes: string, {lang, scheme}: (typeof LOOKS)[number]) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="${scheme}"><title>${widget}</title>
<style>body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif }</style>
<script type="module" src="/cga-widgets/cga-loader.js"></script>
<cga-${widget} loading="eager" as-of="2026-11-24" ${attributes}></cga-${widget}></html>`;

describe('pictures of each widget', inChromium, () => {
  let site: Site;

  before(async () => {
    mkdirSync(ARTIFACTS, {recursive: true});
    const pages = Object.entries(WIDGETS).flatMap(([widget, attributes]) =>
      LOOKS.map((look) => [`${widget}-${look.name}.html`, page(widget, attributes, look)] as const),
    );
    site = await openSite(Object.fromEntries(pages));
  });

  after(() => site?.close());

  for (const widget of Object.keys(WIDGETS)) {
    for (const {name, lang} of LOOKS) {
      for (const width of [320, 768, 1280]) {
        it(`${widget} at ${width} px, ${name}: no sideways scroll`, async () => {
          const tab = await site.browser.newPage();
          await tab.setViewport({width, height: 900});
          await tab.goto(`${site.url}${widget}-${name}.html`, {waitUntil: 'networkidle0'});
          const root = await tab.evaluateHandle((tag) => document.querySelector(tag)?.shadowRoot, `cga-${widget}`);
          const text = await tab.evaluate((shadow) => shadow?.querySelector('.answer')?.textContent ?? '', root);
          assert.match(text, /\d/);
          const words = await tab.evaluate((shadow) => shadow?.querySelector('.foot')?.textContent ?? '', root);
          assert.match(words, lang === 'es' ? /versión/ : /release/);
          const [scroll, inner] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.equal(scroll, inner);
          await tab.screenshot({path: `${ARTIFACTS}/${widget}-${width}-${name}.png`, fullPage: true});
          await tab.close();
        });
      }
    }
  }
});
