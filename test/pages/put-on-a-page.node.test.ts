import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../tools/serve.mjs';
import {answerIn, inChromium, openSite, page, problemsIn, type Site} from './site.js';

const GUIDE = readFileSync('docs/poner-en-una-pagina.md', 'utf8');
const README = readFileSync('README.md', 'utf8');

/** Blocks of a document in one language, in order. */
const blocks = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block);

const [tag = '', placeholder = '', classic = '', whole = '', framed = '', frame = '', foreign = ''] = blocks(
  GUIDE,
  'html',
);
const [script = ''] = tag.split('\n');
const [policy = '', trusted = ''] = blocks(GUIDE, 'http').map((line) =>
  line.replace('Content-Security-Policy: ', '').trim(),
);
const [, header = '', origin = ''] = /Header set (\S+) "(.*)"/.exec(blocks(GUIDE, 'apache')[0] ?? '') ?? [];

const DATA = 'https://datos.example/releases/';

describe('docs/poner-en-una-pagina.md', inChromium, () => {
  let site: Site;
  let data: Awaited<ReturnType<typeof serve>>;
  let closed: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    data = await serve({root: 'data/releases', headers: {[header]: origin}});
    closed = await serve({root: 'data/releases'});
    const files = {
      'tag.html': page('', tag),
      'placeholder.html': page(script, placeholder),
      'classic.html': page('', classic),
      'loader.html': page(script, ''),
      'whole.html': page(whole, ''),
      'mapa.html': framed,
      'frame.html': page('', frame),
      'trusted.html': page('', `${tag}${placeholder}`),
      'foreign.html': page('', foreign.replaceAll(DATA, data.url)),
      'closed.html': page('', foreign.replaceAll(DATA, closed.url)),
    };
    site = await openSite(files, (path) => ({
      'content-security-policy': [
        policy
          .replace("connect-src 'self'", `connect-src 'self' ${data.url} ${closed.url}`)
          .replace("img-src 'self'", "img-src 'self' data:"),
        ...(path === '/trusted.html' ? [trusted] : []),
      ].join('; '),
    }));
  });

  after(async () => {
    await site?.close();
    await data?.close();
    await closed?.close();
  });

  async function open(name: string, at = site) {
    const tab = await at.browser.newPage();
    const problems = problemsIn(tab);
    const files = new Set<string>();
    tab.on('request', (request) => {
      const [, file] = /\/cga-widgets\/([^/?]+\/?)/.exec(request.url()) ?? [];
      if (file) files.add(file);
    });
    await tab.goto(at.url + name, {waitUntil: 'networkidle0'});
    return {tab, problems, files: [...files].sort()};
  }

  const WIDGET = 'cga-adoption-map, cga-tool-catalog';

  for (const [name, needs] of [
    ['tag.html', ['cga-loader.js', 'chunks/', 'data/']],
    ['placeholder.html', ['cga-loader.js', 'chunks/', 'data/']],
    ['classic.html', ['cga-widgets.classic.js', 'data/', 'extras/']],
    ['trusted.html', ['cga-loader.js', 'chunks/', 'data/']],
  ] as const) {
    it(`${name}: answers under the policy that it names, from the files that it names`, async () => {
      const {tab, problems, files} = await open(name);
      assert.match(await answerIn(tab, WIDGET), /\d/);
      assert.deepEqual(problems, []);
      for (const file of files) assert.ok((needs as readonly string[]).includes(file), file);
      await tab.close();
    });
  }

  it('a tag inside another component’s shadow root waits for the whole module, and its placeholder for nothing', async () => {
    const [, element = ''] = tag.split('\n');
    const inside = async (name: string) => {
      const {tab, problems} = await open(name);
      await tab.evaluate(
        (markup) =>
          (document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'}).innerHTML = markup),
        `${element}${placeholder}`,
      );
      return {tab, problems};
    };
    const seen = () => {
      const root = document.querySelector('div')?.shadowRoot;
      return [
        /\d/.test(root?.querySelector('cga-adoption-map')?.shadowRoot?.querySelector('.answer')?.textContent ?? ''),
        root?.querySelector('div')?.hasAttribute('data-cga-widget'),
      ];
    };
    const {tab, problems} = await inside('whole.html');
    await tab.waitForFunction(`(${String(seen)})()[0]`, {polling: 50, timeout: 20_000});
    assert.deepEqual(await tab.evaluate(seen), [true, true]);
    assert.deepEqual(problems, []);
    await tab.close();
    const loader = await inside('loader.html');
    await loader.tab.waitForNetworkIdle();
    assert.deepEqual(await loader.tab.evaluate(seen), [false, true]);
    assert.equal(await loader.tab.evaluate(() => customElements.get('cga-adoption-map')), undefined);
    await loader.tab.close();
  });

  it('the page for a frame answers inside it', async () => {
    const {tab, problems} = await open('frame.html');
    const inner = tab.frames().find((each) => each.url().endsWith('/mapa.html'));
    assert.ok(inner);
    assert.match(await answerIn(inner, WIDGET), /\d/);
    assert.deepEqual(problems, []);
    await tab.close();
  });

  it('data of another site is read with the header that it names, and not without', async () => {
    const {tab, problems} = await open('foreign.html');
    assert.match(await answerIn(tab, WIDGET), /\d/);
    assert.deepEqual(problems, []);
    await tab.close();
    const other = await open('closed.html#cga-maintainer');
    await other.tab.waitForFunction(
      () => /unreachable/.test(document.querySelector('cga-adoption-map')?.shadowRoot?.textContent ?? ''),
      {timeout: 30_000},
    );
    await other.tab.close();
  });

  it('works from a folder within the site', async () => {
    const [, address = '', folder = ''] = /`((\/\w+\/cga-widgets\/)cga-loader\.js)`/.exec(GUIDE) ?? [];
    const lines = tag.replace('/cga-widgets/cga-loader.js', address);
    const portal = await openSite({'tag.html': page('', lines)}, {}, folder);
    const {tab} = await open('tag.html', portal);
    assert.match(await answerIn(tab, WIDGET), /\d/);
    await portal.close();
  });

  it('without scripts each form leaves a link that leads to a file', async () => {
    for (const name of ['tag.html', 'placeholder.html', 'classic.html', 'mapa.html']) {
      const tab = await site.browser.newPage();
      await tab.setJavaScriptEnabled(false);
      await tab.goto(site.url + name);
      assert.match(await tab.$eval('body', ({innerText}) => innerText), /^Datos /);
      const answer = await tab.goto(await tab.$eval('a', ({href}) => href));
      assert.equal(answer?.status(), 200);
      await tab.close();
    }
  });

  it('the README leads to it first, and to files that there are', () => {
    const links = [...README.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => path);
    assert.equal(
      links.find((path) => path.endsWith('.md')),
      'docs/poner-en-una-pagina.md',
    );
    for (const path of links) readFileSync(path);
    for (const [, path = ''] of GUIDE.matchAll(/\]\(([\w./-]+)\)/g)) readFileSync(`docs/${path}`);
  });
});
