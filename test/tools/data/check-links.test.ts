import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type RequestListener, type Server} from 'node:http';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {checkLink} from '../../../tools/data/links/check-link.js';
import {inTurns} from '../../../tools/data/links/polite.js';
import {runLater, sourceWith, temporaryFolder} from './support.js';

const asked: string[] = [];

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/ok': (_, response) => response.end('fine'),
  '/no-head': ({method}, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/error': (_, response) => response.writeHead(503).end(),
  '/moved': (_, response) => response.writeHead(301, {location: '/ok'}).end(),
  '/elsewhere': (_, response) => response.writeHead(302, {location: '/ok'}).end(),
  '/loop': (_, response) => response.writeHead(302, {location: '/loop'}).end(),
  '/mail': (_, response) => response.writeHead(302, {location: 'mailto:a@example.org'}).end(),
  '/silent': () => undefined,
  '/cut': (_, response) => response.destroy(),
};

const server: Server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const answer = ANSWERS[request.url ?? ''];
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});

await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
if (typeof address !== 'object' || address === null) throw new Error('no port');
const base = `http://127.0.0.1:${address.port}`;
after(() => {
  server.close();
  server.closeAllConnections();
});

const look = (path: string, timeout = 5000) => checkLink(base + path, {fetch, timeout});

describe('a look at an address', () => {
  it('tells what is there, what moved, what is gone and what does not answer', async () => {
    assert.deepEqual(await look('/ok'), {result: 'ok', status: 200});
    assert.deepEqual(await look('/moved'), {result: 'moved', status: 200, to: `${base}/ok`});
    assert.deepEqual(await look('/elsewhere'), {result: 'ok', status: 200});
    assert.deepEqual(await look('/nowhere'), {result: 'gone', status: 404});
    assert.deepEqual(await look('/gone'), {result: 'gone', status: 410});
    assert.deepEqual(await look('/error'), {result: 'unreachable', status: 503});
    for (const path of ['/loop', '/mail', '/cut']) assert.deepEqual(await look(path), {result: 'unreachable'}, path);
    assert.deepEqual(await look('/silent', 100), {result: 'unreachable'});
    assert.deepEqual(await checkLink('http://127.0.0.1:1/', {fetch, timeout: 5000}), {result: 'unreachable'});
  });

  it('asks with HEAD, and with GET only where HEAD does not do', async () => {
    asked.length = 0;
    await look('/ok');
    assert.deepEqual(await look('/no-head'), {result: 'ok', status: 200});
    assert.deepEqual(asked, ['HEAD /ok', 'HEAD /no-head', 'GET /no-head']);
  });
});

describe('manners', () => {
  it('never ask one host twice at a time', async () => {
    const busy = new Map<string, number>();
    let most = 0;
    const items = ['a', 'a', 'b', 'c', 'a', 'b'].map((host, at) => ({host, at}));
    const seen: number[] = [];
    await inTurns(items, {concurrency: 2, pause: 1}, async ({host, at}) => {
      busy.set(host, (busy.get(host) ?? 0) + 1);
      assert.equal(busy.get(host), 1);
      most = Math.max(most, [...busy.values()].reduce((sum, count) => sum + count, 0));
      await new Promise((done) => setTimeout(done, 5));
      busy.set(host, 0);
      seen.push(at);
    });
    assert.deepEqual([...seen].sort(), [0, 1, 2, 3, 4, 5]);
    assert.ok(most <= 2);
  });

  it('stop when they are told to', async () => {
    const seen: number[] = [];
    const items = [0, 1, 2].map((at) => ({host: 'a', at}));
    await inTurns(items, {concurrency: 1, pause: 1}, ({at}) => Promise.resolve(void seen.push(at)), () => seen.length > 0);
    assert.deepEqual(seen, [0]);
  });
});

describe('check-links', () => {
  const WITH_LINKS = {
    file: 'sources.yaml',
    find: '- id: plan-example',
    put: [
      ...['ok', 'gone', 'moved'].map(
        (path) => `# antes de ${path}\n- id: link-${path}\n  title: Ejemplo\n  publisher: Ejemplo\n  kind: other\n  date: 2020\n  url: https://example.org/${path}\n  consulted: 2026`,
      ),
      '- id: plan-example',
    ].join('\n\n'),
  };
  /** The addresses of the fixture are asked of this computer instead. */
  const local: typeof fetch = (input, init) => fetch((input as string).replace(/^https:\/\/[^/]+/, base), init);
  const check = (source: string, ...argv: string[]) =>
    runLater(
      ['check-links', '--source', source, '--data', temporaryFolder(), '--pause', '0', '--date', '2026-11-24', ...argv],
      {fetch: local},
    );
  const ONLY = ['--only', 'link-ok,link-gone,link-moved'];

  it('writes day and result beside each address, and nothing else', async () => {
    const source = sourceWith(WITH_LINKS);
    const before = readFileSync(join(source, 'sources.yaml'), 'utf8');
    const {code, out} = await check(source, ...ONLY);
    assert.equal(code, 1);
    assert.match(out, /^3 de 3 direcciones revisadas el 2026-11-24: 1 bien, 1 cambió de dirección, 1 ya no está, 0 sin respuesta\.$/m);
    assert.match(out, /link-gone: ya no está \(410\)\. https:\/\/example\.org\/gone/);
    const after = readFileSync(join(source, 'sources.yaml'), 'utf8');
    assert.match(after, /consulted: 2026\n {2}checked: \{date: 2026-11-24, result: ok, status: 200\}\n\n# antes de gone/);
    assert.equal(after.replaceAll(/\n {2}checked: .*/g, ''), before);
    const again = await check(source, ...ONLY, '--date', '2026-11-25');
    assert.equal(again.code, 1);
    const renewed = readFileSync(join(source, 'sources.yaml'), 'utf8');
    assert.equal(renewed, after.replaceAll('checked: {date: 2026-11-24', 'checked: {date: 2026-11-25'));
  });

  it('leaves alone what was looked at lately, and writes nothing in a dry run', async () => {
    const source = sourceWith(WITH_LINKS);
    await check(source, '--only', 'link-ok');
    const before = readFileSync(join(source, 'sources.yaml'), 'utf8');
    const {code, out} = await check(source, ...ONLY, '--older-than', '7', '--dry-run', '--json');
    const {links, written} = JSON.parse(out) as {links: {id: string; result: string}[]; written: boolean};
    assert.deepEqual([code, written], [1, false]);
    assert.deepEqual(
      links.map(({id, result}) => [id, result]),
      [
        ['link-gone', 'gone'],
        ['link-moved', 'moved'],
      ],
    );
    assert.equal(readFileSync(join(source, 'sources.yaml'), 'utf8'), before);
  });

  it('says what it cannot do', async () => {
    const source = sourceWith();
    assert.equal((await check(source, '--timeout', 'pronto')).code, 2);
    assert.equal((await check(source, '--date', 'hoy')).code, 2);
    assert.equal((await check(source, '--date', '2026-02-31')).code, 2);
    assert.equal((await check(source, '--date', '2031-01-01')).code, 2);
    assert.equal((await check(join(source, 'nowhere'))).code, 2);
  });
});

describe('serve', () => {
  it('gives the releases to any page until it is stopped', async () => {
    const stop = new AbortController();
    let tell: (text: string) => void = () => undefined;
    const told = new Promise<string>((resolve) => (tell = resolve));
    const ended = runLater(['serve', '--port', '0', '--json'], {
      signal: stop.signal,
      out: tell,
    });
    const {url} = JSON.parse(await told) as {url: string};
    const response = await fetch(`${url}index.json`);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(await response.text(), readFileSync('data/releases/index.json', 'utf8'));
    stop.abort();
    assert.equal((await ended).code, 0);
  });

  it('says what is wrong', async () => {
    assert.equal((await runLater(['serve', '--port', 'uno'], {})).code, 2);
    assert.equal((await runLater(['serve', '--data', temporaryFolder()], {})).code, 1);
  });
});
