import assert from 'node:assert/strict';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {DatasetError, LIMITS} from '../../src/dataset/index.js';
import {loadJson} from '../../src/dataset/load.js';

const seen: string[] = [];
const answers: Record<string, RequestListener> = {
  '/ok': (_request, response) => response.end('{"a":1}'),
  '/bom': (_request, response) => response.end('\uFEFF{"a":1}'),
  '/missing': (_request, response) => response.writeHead(404).end(),
  '/broken': (_request, response) => response.writeHead(503).end(),
  '/recovers': (_request, response) => {
    const first = seen.filter((path) => path === '/recovers').length === 1;
    response.writeHead(first ? 503 : 200).end('{"a":2}');
  },
  '/page': (_request, response) => response.end('<!doctype html><title>Wi-Fi</title>'),
  '/latin': (_request, response) => response.end(Buffer.from('{"a":"México"}', 'latin1')),
  '/large': (_request, response) => response.end(Buffer.alloc(LIMITS.bytes + 1, 32)),
  '/cut': (_request, response) => {
    response.writeHead(200, {'content-length': 100});
    response.write('{"a"');
    setTimeout(() => response.destroy(), 20);
  },
};

const server = createServer((request, response) => {
  const path = request.url ?? '';
  seen.push(path);
  answers[path]?.(request, response);
});
let base = '';

const codeOf = (href: string) =>
  loadJson(href).then(
    () => 'read',
    (error: unknown) => (error instanceof DatasetError ? error.code : String(error)),
  );

describe('loadJson', () => {
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    // As on a page that is itself served without encryption.
    Object.assign(globalThis, {location: {protocol: 'http:'}});
  });
  after(() => {
    server.close();
    server.closeAllConnections();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('makes one request for everybody who asks for an address', async () => {
    const answers = await Promise.all([loadJson(`${base}/ok`), loadJson(`${base}/ok`), loadJson(`${base}/ok`)]);
    assert.deepEqual(answers[2], {a: 1});
    assert.equal(answers[0], answers[1]);
    assert.equal(seen.filter((path) => path === '/ok').length, 1);
  });

  it('reads a file that begins with a byte-order mark', async () => {
    assert.deepEqual(await loadJson(`${base}/bom`), {a: 1});
  });

  for (const [path, code, requests] of [
    ['/missing', 'missing', 1],
    ['/broken', 'server', LIMITS.attempts],
    ['/page', 'not-json', 1],
    ['/latin', 'not-json', 1],
    ['/large', 'too-large', 1],
    ['/cut', 'unreachable', LIMITS.attempts],
  ] as const) {
    it(`${path}: ${code} after ${requests} request(s)`, async () => {
      assert.equal(await codeOf(base + path), code);
      assert.equal(seen.filter((each) => each === path).length, requests);
    });
  }

  it('tries again by itself, and shows what the second answer holds', async () => {
    assert.deepEqual(await loadJson(`${base}/recovers`), {a: 2});
  });

  it('forgets a failure, so that asking again makes a new request', async () => {
    const before = seen.filter((path) => path === '/missing').length;
    await codeOf(`${base}/missing`);
    assert.equal(seen.filter((path) => path === '/missing').length, before + 1);
  });

  for (const href of [
    'data.json',
    'ftp://example.org/a',
    'javascript:1',
    'data:application/json,{}',
    'http://u:p@127.0.0.1/',
  ]) {
    it(`refuses the address ${href}`, async () => assert.equal(await codeOf(href), 'address'));
  }

  it('refuses http on an encrypted page', async () => {
    Object.assign(globalThis, {location: {protocol: 'https:'}});
    assert.equal(await codeOf(`${base}/other`), 'address');
    Object.assign(globalThis, {location: {protocol: 'http:'}});
  });
});
