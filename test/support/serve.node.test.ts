import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {serve} from '../../tools/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cga-serve-'));
const root = join(folder, 'public');
let site: Awaited<ReturnType<typeof serve>>;

/** Sends the path as it is written; `fetch` would tidy it up first. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{status: number; headers: Record<string, unknown>; body: Buffer}>((resolve, reject) => {
    const sent = request({port: site.port, path, headers, method}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

before(async () => {
  mkdirSync(join(root, 'a b'), {recursive: true});
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'other/data.json'), '{}');
  writeFileSync(join(root, 'index.html'), '<title>ñ</title>');
  writeFileSync(join(root, 'long.js'), 'const a = 1;\n'.repeat(200));
  writeFileSync(join(root, 'a b/index.html'), 'sub');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  const headers = (path: string): Record<string, string> =>
    path === '/long.js' ? {'content-security-policy': "default-src 'none'"} : {};
  const transform = (path: string, text: string) => (path === '/' ? text.replace('ñ', 'Ñ') : undefined);
  site = await serve({root, mounts: {'/data/': join(folder, 'other')}, headers, transform});
});

after(async () => {
  await site.close();
  rmSync(folder, {recursive: true});
});

describe('serve', () => {
  it('serves index pages with their type, uncached, transformed', async () => {
    const {status, headers, body} = await get('/');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(String(body), '<title>Ñ</title>');
  });

  it('redirects folders to their slash and decodes paths', async () => {
    assert.equal((await get('/a%20b')).headers['location'], '/a%20b/');
    assert.equal(String((await get('/a%20b/?x=1')).body), 'sub');
  });

  it('compresses what the client accepts, and adds headers by path', async () => {
    const {headers, body} = await get('/long.js', {'accept-encoding': 'gzip, deflate, br'});
    assert.equal(headers['content-encoding'], 'br');
    assert.equal(headers['content-security-policy'], "default-src 'none'");
    assert.match(String(brotliDecompressSync(body)), /^const a = 1;/);
    assert.equal((await get('/long.js')).headers['content-encoding'], undefined);
  });

  it('serves mounts', async () => {
    assert.equal(String((await get('/data/data.json')).body), '{}');
  });

  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/a%5c..%5csecret', '/%00', '/%zz']) {
    it(`refuses ${path}`, async () => {
      const {status, body} = await get(path);
      assert.ok(status === 400 || status === 404, String(status));
      assert.ok(!String(body).includes('secret'));
    });
  }

  it('does not follow links out of the folder', async () => {
    assert.equal((await get('/link.txt')).status, 404);
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    assert.equal((await get('/', {}, 'HEAD')).body.length, 0);
    assert.equal((await get('/', {}, 'POST')).status, 405);
  });

  it('takes the next free port when asked to', async () => {
    const second = await serve({root, port: site.port, nextFree: true});
    assert.ok(second.port > site.port);
    await second.close();
    await assert.rejects(serve({root, port: site.port}), {code: 'EADDRINUSE'});
  });
});
