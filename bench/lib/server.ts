import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {brotli} from './files.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Site {
  readonly origin: string;
  close(): void;
}

/**
 * Serves folders by their prefix, the longest first, everything compressed once with brotli and with a caching header, as a careful host does.
 * What was compressed stays in memory, so that no page waits for it twice.
 */
export function serveFolders(folders: Readonly<Record<string, string>>): Promise<Site> {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const bodies = new Map<string, Buffer>();
  const find = (path: string): string | undefined => {
    const prefix = prefixes.find((each) => path.startsWith(each));
    const file = prefix === undefined ? '' : join(folders[prefix] ?? '', normalize(`/${path.slice(prefix.length)}`));
    return file !== '' && existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const server = createServer((request, response) => {
    const file = find(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = bodies.get(file) ?? brotli(readFileSync(file));
    bodies.set(file, body);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'content-encoding': 'br',
      'cache-control': extname(file) === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
