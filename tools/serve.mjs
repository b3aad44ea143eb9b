#!/usr/bin/env node
/**
 * Serves a folder over HTTP for the demo page and for tests: `node tools/serve.mjs [folder] [--port 8080] [--header 'Name: value']`.
 * Only Node's own modules.
 */
import {readFile, realpath, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs, promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const TYPES = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const COMPRESSIBLE = /^text\/|json|javascript|xml/;

/** Quality 5 costs no time that a person would notice; what is published is measured at 11 by check-size. */
const ENCODERS = {
  br: (bytes) => promisify(brotliCompress)(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/**
 * Starts a server.
 *
 * @param options `root` folder; `port` 0 for any; `nextFree` tries the ports after it when it is taken; `home` is where `/` leads; `headers` for every answer, or a
 *   function from path to headers; `mounts` other folders by URL prefix; `transform` changes a text before it is sent
 * @returns `url` of the root, ending in a slash, `port`, and `close`
 */
export async function serve({root, host = '127.0.0.1', port = 0, nextFree = false, ...options}) {
  const folders = Object.entries({'/': root, ...options.mounts}).sort(([a], [b]) => b.length - a.length);
  const site = {folders, home: options.home, headers: options.headers ?? {}, transform: options.transform};
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500, {'content-type': TYPES['.txt']});
      response.end(String(error));
    });
  });
  const used = await listen(server, host, port, nextFree ? port + 50 : port);
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return {url: `http://${host}:${used}/`, port: used, close};
}

function listen(server, host, port, last) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < last) done(listen(server, host, port + 1, last));
      else fail(error);
    });
    server.listen(port, host, () => done(server.address().port));
  });
}

async function answer(site, request, response) {
  const path = pathOf(request.url);
  const headers = typeof site.headers === 'function' ? site.headers(path ?? '') : site.headers;
  const plain = (status, extra = {}) => {
    response.writeHead(status, {'content-type': TYPES['.txt'], ...headers, ...extra});
    response.end(request.method === 'HEAD' ? '' : `${status}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, {allow: 'GET, HEAD'});
  if (path === undefined) return plain(400);
  if (path === '/' && site.home) return plain(302, {location: site.home});
  const found = await findFile(site.folders, path);
  if (found === undefined) return plain(404);
  if (found.folder) return plain(301, {location: `${encodeURI(path)}/`});
  const type = TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream';
  const body = await bodyOf(site, path, found.file, type);
  const encoding = COMPRESSIBLE.test(type) && body.length > 500 ? encodingFor(request) : undefined;
  const bytes = encoding ? await ENCODERS[encoding](body) : body;
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(encoding && {'content-encoding': encoding}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** Decoded path of a request, or undefined when it is not one that a file can have. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    // After decoding: `%2e%2e%2f` passes the URL parser.
    return /\0|\\|(?:^|\/)\.\.(?:\/|$)/.test(path) ? undefined : path.replace(/\/{2,}/g, '/');
  } catch {
    return undefined;
  }
}

async function findFile(folders, path) {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (folder === undefined) return undefined;
  const file = join(resolve(folder), path.slice(prefix.length));
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory() && !path.endsWith('/')) return {folder: true};
  const target = info?.isDirectory() ? join(file, 'index.html') : file;
  // A link must not lead out of the folder either.
  const real = await realpath(target).catch(() => undefined);
  if (real === undefined || !real.startsWith((await realpath(folder)) + sep)) return undefined;
  return (await stat(real)).isFile() ? {file: real} : undefined;
}

async function bodyOf(site, path, file, type) {
  const bytes = await readFile(file);
  if (!site.transform || !COMPRESSIBLE.test(type)) return bytes;
  const text = await site.transform(path, bytes.toString('utf8'));
  return text === undefined ? bytes : Buffer.from(text);
}

function encodingFor(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  return Object.keys(ENCODERS).find((name) => accepted.some((each) => each.split(';')[0] === name));
}

// By its own name too: inside a bundle this is not the file that was started.
if (import.meta.url.endsWith('/serve.mjs') && import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {port: {type: 'string', default: '8080'}, header: {type: 'string', multiple: true, default: []}},
  });
  const headers = Object.fromEntries(values.header.map((line) => line.split(/:\s*/, 2)));
  const root = positionals[0] ?? fileURLToPath(new URL('../dist', import.meta.url));
  const {url} = await serve({root, port: Number(values.port), nextFree: true, headers});
  console.log(`Abra ${url}`);
}
