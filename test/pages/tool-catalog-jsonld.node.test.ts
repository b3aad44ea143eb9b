import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {errorsIn, inChromium, LOADER, openSite, page, type Site} from './site.js';

type Node = Readonly<Record<string, unknown>>;

describe('a record as JSON-LD on a page that says nothing of data', inChromium, () => {
  let site: Site;

  before(async () => {
    const tag = '<cga-tool-catalog loading="eager" jsonld chosen-tool="testigos-sociales"></cga-tool-catalog>';
    site = await openSite({'catalog.html': page(LOADER, tag)});
  });

  after(() => site?.close());

  it('has the title, the licence and the address of the packaged dataset, and what there is to say of a service', async () => {
    const tab = await site.browser.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(`${site.url}catalog.html`);
    const script = await tab.waitForSelector('cga-tool-catalog > script[type="application/ld+json"]');
    const {'@graph': nodes} = JSON.parse((await script?.evaluate(({textContent}) => textContent)) ?? '') as {
      '@graph': Node[];
    };
    const whole = `${site.url}cga-widgets/data/dataset.json`;
    const {title, tools} = (await (await fetch(whole)).json()) as {
      title: {es: string};
      tools: {id: string; sources: unknown[]; status: string; kind: string}[];
    };
    const dataset = nodes.at(-1);
    assert.equal(dataset?.['@id'], whole);
    assert.deepEqual(dataset['dct:title'], [{'@value': title.es, '@language': 'es'}]);
    assert.deepEqual(dataset['dct:license'], {'@id': 'https://creativecommons.org/licenses/by/4.0/'});
    assert.deepEqual((dataset['dcat:distribution'] as Node)['dcat:downloadURL'], {'@id': whole});
    assert.ok(!asked.includes(whole), 'the whole dataset is not fetched for it');
    const tool = tools.find(({id}) => id === 'testigos-sociales');
    const [service] = nodes;
    assert.equal(service?.['@type'], 'Service');
    assert.equal(service['adms:status'], tool?.status);
    assert.ok((service['category'] as string[]).includes(tool?.kind ?? ''));
    assert.equal((service['subjectOf'] as Node[]).length, tool?.sources.length);
    await tab.close();
  });
});

describe('a record as JSON-LD whose code cannot be fetched', inChromium, () => {
  let site: Site;

  before(async () => {
    const tag = '<cga-tool-catalog loading="eager" jsonld chosen-tool="ocds"></cga-tool-catalog>';
    site = await openSite({'catalog.html': page(LOADER, tag)});
  });

  after(() => site?.close());

  it('throws nothing into the page, and is not asked for at each drawing', async () => {
    const tab = await site.browser.newPage();
    const errors = errorsIn(tab);
    let tries = 0;
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
