import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {CLASSIC, inChromium, LOADER, MODULE, openSite, page, problemsIn, type Site} from './site.js';

const PLACEHOLDER =
  '<div data-cga-widget="adoption-map" data-state="PUE" data-loading="eager" data-onclick="scriptOfAuthor()"><p>Contenido propio</p></div>';
const FORMS = {loader: LOADER, module: MODULE, classic: CLASSIC, all: LOADER + MODULE + CLASSIC};

const answered = (tab: Page, count: number) =>
  tab.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('div > cga-adoption-map')].filter((widget) =>
        /\d/.test(widget.shadowRoot?.querySelector('.answer')?.textContent ?? ''),
      ).length === wanted,
    {timeout: 15_000},
    count,
  );

describe('a placeholder that an editor kept', inChromium, () => {
  let site: Site;
  let warnings: readonly string[] = [];

  before(async () => {
    const pages = Object.entries(FORMS).flatMap(([form, script]) => [
      [`${form}.html`, page(script, PLACEHOLDER)],
      [`${form}-wrong.html`, page(script, '<div data-cga-widget="mapa-adopcion"><a href="/datos">Datos</a></div>')],
    ]);
    site = await openSite(Object.fromEntries(pages) as Record<string, string>);
  });

  after(() => site?.close());

  async function open(name: string): Promise<Page> {
    const tab = await site.browser.newPage();
    warnings = problemsIn(tab);
    await tab.goto(site.url + name);
    return tab;
  }

  for (const form of Object.keys(FORMS)) {
    it(`${form}: becomes the widget once, with its attributes and its content as fallback, now and later`, async () => {
      const tab = await open(`${form}.html`);
      await answered(tab, 1);
      assert.deepEqual(
        await tab.$eval('div > cga-adoption-map', (widget) => [
          widget.getAttributeNames().sort(),
          widget.getAttribute('state'),
          widget.querySelector('p')?.textContent,
        ]),
        [['loading', 'state'], 'PUE', 'Contenido propio'],
      );
      await tab.evaluate(
        (markup) => document.body.append(document.createRange().createContextualFragment(markup)),
        // As somebody types it.
        PLACEHOLDER.replace('"adoption-map"', '" cga-Adoption-Map "'),
      );
      await answered(tab, 2);
      assert.equal((await tab.$$('cga-adoption-map')).length, 2);
      assert.deepEqual(warnings, []);
      await tab.close();
    });
  }

  for (const form of ['loader', 'module', 'classic']) {
    it(`${form}: says which names there are when it has another, once, and keeps its content`, async () => {
      const tab = await open(`${form}-wrong.html`);
      await tab.waitForNetworkIdle();
      await tab.evaluate(() => document.body.append(document.createElement('hr')));
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      assert.deepEqual(warnings, [
        'cga-widgets: data-cga-widget="mapa-adopcion" is none of adoption-map, priority-matrix, tool-catalog, action-tracker',
      ]);
      assert.equal(await tab.$eval('div', ({innerText}) => innerText), 'Datos');
      await tab.close();
    });
  }
});
