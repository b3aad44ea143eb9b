import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {
  answerIn,
  CLASSIC,
  CSP,
  errorsIn,
  inChromium,
  LOADER,
  MODULE,
  openSite,
  page,
  problemsIn,
  type Site,
} from './site.js';

// A page with several copies of Lit must allow the policy's name more than once.
const TRUSTED = {
  one: "require-trusted-types-for 'script'; trusted-types lit-html",
  several: "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
};

const MAP = '<cga-adoption-map loading="eager"><p>Contenido propio</p></cga-adoption-map>';
const ALL = `${MAP}<cga-priority-matrix loading="eager"></cga-priority-matrix><cga-tool-catalog loading="eager"></cga-tool-catalog><cga-action-tracker loading="eager"></cga-action-tracker>`;

// A release that is read and checked as somebody else's.
const FOREIGN = '<cga-tool-catalog loading="eager" src="cga-widgets/data/dataset.json"></cga-tool-catalog>';

const snippets = [...readFileSync('README.md', 'utf8').matchAll(/```html\n([^]*?)```/g)].map(([, lines = '']) => lines);

const PAGES: Readonly<Record<string, string>> = {
  'loader.html': page(LOADER, ALL),
  'module.html': page(MODULE, ALL),
  'classic.html': page(CLASSIC, ALL),
  'module-english.html': page(MODULE, `<div lang="en">${ALL}</div>`),
  'classic-english.html': page(CLASSIC, `<div lang="en">${ALL}</div>`),
  'twice.html': page(`${LOADER}${MODULE}${CLASSIC}${CLASSIC}`, ALL),
  'later.html': page(LOADER, '<main></main>'),
  'actions.html': page(LOADER, '<cga-action-tracker loading="eager"></cga-action-tracker>'),
  'linked.html': page(LOADER, '<cga-adoption-map loading="eager" permalink></cga-adoption-map>'),
  ...Object.fromEntries(snippets.map((lines, index) => [`readme-${index}.html`, page('', lines)])),
  'no-script.html': page('', MAP),
  ...Object.fromEntries(
    Object.entries({loader: LOADER, module: MODULE, classic: CLASSIC}).map(([form, line]) => [
      `old-library-${form}.html`,
      page('<script src="old-library.js"></script>', `${line}${ALL}${FOREIGN}`),
    ]),
  ),
  'reset.html': page(`<link rel="stylesheet" href="reset.css">${LOADER}`, ALL),
};

// What MooTools and Prototype do to the page's own objects.
const OLD_LIBRARY = `
Array.from = function (item) { return item == null ? [] : [item]; };
Array.prototype.each = Array.prototype.forEach;
Function.prototype.bind2 = function () {};
window.Event = function () {};
Object.prototype.toString2 = function () {};
Object.prototype.version2 = '1.0';`;

const RESET = `html { font-size: 62.5%; }
* { box-sizing: content-box; letter-spacing: 0.2em !important; color: inherit; }
button, table, h2 { border: 9px solid red; font-size: 40px; }`;

interface Lit extends HTMLElement {
  requestUpdate(): void;
}

describe('on a page of somebody’s', inChromium, () => {
  let site: Site;
  let problems: readonly string[] = [];
  const requests: string[] = [];

  before(async () => {
    const files = {...PAGES, 'old-library.js': OLD_LIBRARY, 'reset.css': RESET};
    site = await openSite(files, (path) => ({
      'content-security-policy': `${CSP}; ${path.includes('twice') ? TRUSTED.several : TRUSTED.one}`,
    }));
  });

  after(() => site?.close());

  /** Whether this browser fetches a module again that it could not have: older Chromium (150) keeps the failure as long as the page is there. */
  const fetchesAgain = async () => {
    const tab = await site.browser.newPage();
    let asked = 0;
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (!request.url().endsWith('/again.js')) return void request.continue();
      asked += 1;
      void (asked === 1 ? request.abort() : request.respond({contentType: 'text/javascript', body: ''}));
    });
    await tab.goto(`${site.url}later.html`);
    const again = await tab.evaluate(
      "import('/again.js').catch(() => import('/again.js')).then(() => true, () => false)",
    );
    await tab.close();
    return again;
  };

  async function open(name: string): Promise<Page> {
    requests.length = 0;
    const tab = await site.browser.newPage();
    problems = problemsIn(tab);
    tab.on('request', (request) => requests.push(request.url()));
    await tab.goto(site.url + name);
    return tab;
  }

  const answers = (tab: Page) =>
    tab.evaluate(() =>
      [...document.querySelectorAll('[loading="eager"]')].map((widget) =>
        (widget.shadowRoot?.querySelector('.answer')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    );

  async function settled(tab: Page, count: number): Promise<string[]> {
    for (let tries = 0; tries < 100; tries++) {
      const texts = await answers(tab);
      if (texts.filter((text) => /\d/.test(text)).length >= count) return texts;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No ${count} answers: ${JSON.stringify(await answers(tab))}; ${problems.join('; ')}`);
  }

  for (const name of ['module-english.html', 'classic-english.html']) {
    it(`${name}: the one-file form fetches from beside itself what few pages need`, async () => {
      const tab = await open(name);
      await tab.waitForFunction(() =>
        [...document.querySelectorAll('[loading="eager"]')].every((widget) =>
          /Data: release/.test(widget.shadowRoot?.querySelector('.foot')?.textContent ?? ''),
        ),
      );
      assert.ok(requests.some((url) => url.endsWith('/cga-widgets/extras/i18n-en-adoption-map.js')));
      assert.deepEqual(problems, []);
      await tab.close();
    });
  }

  for (const name of ['loader.html', 'module.html', 'classic.html']) {
    it(`${name}: all four widgets answer under a strict content policy, with no message and no request elsewhere`, async () => {
      const tab = await open(name);
      await settled(tab, 4);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:')),
        [],
      );
      const data = requests.filter((url) => url.includes('/data/'));
      assert.equal(new Set(data).size, data.length, 'one request for each file');
      await tab.close();
    });
  }

  it('three copies of the library on one page: each tag works once, each file is asked for once', async () => {
    const tab = await open('twice.html');
    await settled(tab, 4);
    assert.deepEqual(problems, []);
    const data = requests.filter((url) => url.includes('/data/'));
    assert.equal(new Set(data).size, data.length);
    await tab.close();
  });

  it('a tag that is added later is found', async () => {
    const tab = await open('later.html');
    await tab.evaluate(() => {
      const widget = document.createElement('cga-priority-matrix');
      widget.setAttribute('loading', 'eager');
      document.querySelector('main')?.append(widget);
    });
    await settled(tab, 1);
    assert.deepEqual(problems, []);
    await tab.close();
  });

  it('code that cannot be had is asked for once, whatever the page does meanwhile, and again after a while', async () => {
    const tab = await open('later.html');
    await tab.setRequestInterception(true);
    let asked = 0;
    tab.on('request', (request) => {
      const wanted = /\/chunks\/adoption-map-[\w-]{8}\.js$/.test(request.url());
      if (wanted) asked += 1;
      void (wanted && asked === 1 ? request.respond({status: 404, body: ''}) : request.continue());
    });
    await tab.evaluate(async () => {
      const widget = document.createElement('cga-adoption-map');
      widget.setAttribute('loading', 'eager');
      const clock = document.createElement('p');
      document.querySelector('main')?.append(widget, clock);
      for (let ticks = 0; ticks < 20; ticks++) {
        clock.replaceChildren(document.createElement('span'));
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    });
    assert.equal(asked, 1);
    assert.equal(problems.filter((problem) => problem.includes('<cga-adoption-map> could not be loaded')).length, 1);
    if (await fetchesAgain()) {
      await tab.bringToFront();
      await settled(tab, 1);
      assert.equal(asked, 2);
    }
    await tab.close();
  });

  it('what reads a long file sets out while the file comes, and what a short one needs does not', async () => {
    const readers = () => requests.filter((url) => /\/reading-[\w-]+\.js$/.test(url)).length;
    for (const [length, expected] of [
      [200_000, 1],
      [20_000, 0],
    ] as const) {
      const tab = await open('later.html');
      await tab.evaluate((bytes) => {
        const fetchOfPage = globalThis.fetch;
        globalThis.fetch = async (address, options) => {
          if (!new Request(address).url.endsWith('/parts/actions.json')) return fetchOfPage(address, options);
          const whole = new Uint8Array(await (await fetchOfPage(address, options)).arrayBuffer());
          const body = new ReadableStream({
            async start(stream) {
              await new Promise((resolve) => Object.assign(globalThis, {deliver: resolve}));
              stream.enqueue(whole);
              stream.close();
            },
          });
          return new Response(body, {headers: {'content-length': String(bytes)}});
        };
        const widget = document.createElement('cga-action-tracker');
        widget.setAttribute('loading', 'eager');
        document.body.append(widget);
      }, length);
      await tab.waitForFunction(() => 'deliver' in globalThis);
      await tab.waitForNetworkIdle();
      assert.equal(readers(), expected, `of ${length} bytes`);
      await tab.evaluate(() => (globalThis as unknown as {deliver(): void}).deliver());
      await settled(tab, 1);
      assert.deepEqual(problems, []);
      await tab.close();
    }
  });

  it('code that could not be fetched makes no empty file: who asks for one has it fetched again', async () => {
    const tab = await site.browser.newPage();
    let cut = true;
    let tries = 0;
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const wanted = /\/views-[\w-]+\.js$/.test(request.url());
      if (wanted) tries++;
      void (wanted && cut ? request.abort() : request.continue());
    });
    await tab.goto(`${site.url}actions.html`);
    await tab.evaluate(() => {
      const saved: Blob[] = [];
      Object.assign(globalThis, {saved});
      URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`;
    });
    const click = (words: string) =>
      tab.waitForFunction(
        (name) => {
          const buttons = document.querySelector('cga-action-tracker')?.shadowRoot?.querySelectorAll('button');
          const button = [...(buttons ?? [])].find(({textContent}) => textContent.trim() === name);
          button?.click();
          return !!button;
        },
        {},
        words,
      );
    const saved = () =>
      tab.evaluate(() => Promise.all((globalThis as unknown as {saved: Blob[]}).saved.map((file) => file.text())));
    await tab.waitForFunction(() => {
      const root = document.querySelector('cga-action-tracker')?.shadowRoot;
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
      return root?.textContent.includes('No se pudo leer');
    });
    assert.equal(tries, 1);
    const again = await fetchesAgain();
    await tab.bringToFront();
    await click('Descargar JSON');
    await tab.waitForNetworkIdle();
    assert.deepEqual(await saved(), []);
    if (!again) return void (await tab.close());
    assert.equal(tries, 2);
    cut = false;
    await click('Descargar JSON');
    await tab.waitForNetworkIdle();
    await click('Descargar JSON');
    const files = (await saved()).map((text) => JSON.parse(text) as {records: unknown[]});
    assert.deepEqual(
      files.map(({records}) => records.length),
      [20],
    );
    await tab.close();
  });

  it('code of the address that could not be fetched breaks nothing, and is fetched again at a later update', async () => {
    const tab = await site.browser.newPage();
    const errors = errorsIn(tab);
    let cut = true;
    let tries = 0;
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const wanted = /\/permalink-[\w-]+\.js$/.test(request.url());
      if (wanted) tries++;
      void (wanted && cut ? request.abort() : request.continue());
    });
    await tab.goto(`${site.url}linked.html#adoption-map.layer=prevention-systems&adoption-map.view=table`);
    await settled(tab, 1);
    const draw = () =>
      tab.evaluate(() => (document.querySelector('cga-adoption-map') as unknown as Lit).requestUpdate());
    const table = () =>
      tab.evaluate(() => (document.querySelector('cga-adoption-map') as unknown as {view: string}).view === 'table');
    for (let times = 0; times < 50; times++) await draw();
    await tab.waitForNetworkIdle();
    assert.ok(tries > 0 && tries < 10, `${tries} tries in 50 updates`);
    cut = false;
    for (let times = 0; times < 50 && !(await table()); times++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await draw();
    }
    if (await fetchesAgain()) assert.equal(await table(), true);
    assert.deepEqual(errors, []);
    await tab.close();
  });

  for (const [index, lines] of snippets.entries()) {
    it(`the lines of the README work as they stand: ${lines.split('\n')[0] ?? ''}`, async () => {
      assert.match(lines, /<script[^]*<a href="cga-widgets\/data\/dataset\.json">/);
      const tab = await open(`readme-${index}.html`);
      assert.match(await answerIn(tab, 'cga-adoption-map'), /de 32 entidades/);
      assert.deepEqual(problems, []);
      await tab.close();
    });
  }

  it('without the script, what the page put into the tag is what a reader sees', async () => {
    const tab = await open('no-script.html');
    assert.equal(await tab.evaluate(() => document.body.innerText.trim()), 'Contenido propio');
    await tab.close();
  });

  for (const form of ['loader', 'module', 'classic']) {
    it(`${form}: what an old library does to Object, Array, Function and Event changes nothing`, async () => {
      const plain = await open('loader.html');
      const expected = await settled(plain, 4);
      const tab = await open(`old-library-${form}.html`);
      const answers = await settled(tab, 5);
      assert.deepEqual(answers, [...expected, expected[2]]);
      // Puppeteer's own waiting breaks on such a page.
      let rows: readonly number[] = [];
      for (let tries = 0; tries < 100 && !(rows.length === 5 && rows.every((count) => count > 5)); tries++) {
        rows = await tab.evaluate(() =>
          [...document.querySelectorAll('[loading="eager"]')].map(
            (widget) => (widget as HTMLElement & {toCSV(): string}).toCSV().split('\n').length,
          ),
        );
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.ok(
        rows.every((count) => count > 5),
        `rows of the files: ${rows.join()}; ${problems.join('; ')}`,
      );
      assert.deepEqual(problems, []);
      await plain.close();
      await tab.close();
    });
  }

  it('a page’s style sheet with 62.5 % and resets changes neither the size of text nor its spacing', async () => {
    const tab = await open('reset.html');
    await settled(tab, 4);
    const styles = await tab.evaluate(() =>
      [...document.querySelectorAll('[loading="eager"]')].map((widget) => {
        const answer = widget.shadowRoot?.querySelector('.answer');
        const {fontSize, letterSpacing, borderTopWidth} = getComputedStyle(answer ?? widget);
        return [parseFloat(fontSize) > 12, letterSpacing, borderTopWidth];
      }),
    );
    for (const style of styles) assert.deepEqual(style, [true, 'normal', '0px']);
    await tab.close();
  });
});
