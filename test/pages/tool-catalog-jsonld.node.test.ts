import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {inChromium, LOADER, openSite, page, type Site} from './site.js';

describe('a record as JSON-LD whose code cannot be fetched', inChromium, () => {
  let site: Site;

  before(async () => {
    const tag = '<cga-tool-catalog loading="eager" jsonld chosen-tool="ocds"></cga-tool-catalog>';
    site = await openSite({'catalog.html': page(LOADER, tag)});
  });

  after(() => site?.close());

  it('throws nothing into the page, and is not asked for at each drawing', async () => {
    const tab = await site.browser.newPage();
    const errors: unknown[] = [];
    let tries = 0;
    tab.on('pageerror', (error) => errors.push(error));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const wanted = /\/record-[\w-]+\.js$/.test(request.url());
      if (wanted) tries++;
      void (wanted ? request.abort() : request.continue());
    });
    await tab.goto(`${site.url}catalog.html`, {waitUntil: 'networkidle0'});
    const before = tries;
    assert.ok(before > 0);
    for (let times = 0; times < 3; times++) {
      await tab.evaluate(() => {
        const catalog = document.querySelector('cga-tool-catalog');
        catalog?.setAttribute('heading', `${catalog.getAttribute('heading') ?? ''}.`);
      });
      await tab.waitForNetworkIdle();
    }
    assert.equal(tries, before);
    assert.deepEqual(errors, []);
    await tab.close();
  });
});
