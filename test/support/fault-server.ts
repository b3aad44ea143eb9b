/**
 * A server on loopback that answers as badly as the field does: one route for each fault. Its port is not the page's, so a browser
 * asks it across origins. Routes answer with CORS for everybody unless the fault is about that.
 */
import {createHash} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {createGzip, gzipSync} from 'node:zlib';

type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

const CORS = {'access-control-allow-origin': '*'};
const JSON_TYPE = {...CORS, 'content-type': 'application/json'};

/** Sends `body` after headers of ours. */
const send = (response: ServerResponse, body: string | Buffer, headers: object = {}, status = 200) =>
  void response.writeHead(status, {...JSON_TYPE, ...headers}).end(body);

/** Every fault by name. `body` is the good file. */
export const FAULTS = {
  good: (_request, response, body) => send(response, body),
  gzip: (_request, response, body) => send(response, gzipSync(body), {'content-encoding': 'gzip'}),
  text: (_request, response, body) => send(response, body, {'content-type': 'text/plain'}),
  bom: (_request, response, body) => send(response, `\uFEFF${body.toString()}`),
  'two-boms': (_request, response, body) => send(response, `\uFEFF\uFEFF${body.toString()}`),
  missing: (_request, response) => send(response, '', {}, 404),
  gone: (_request, response) => send(response, '', {}, 410),
  forbidden: (_request, response) => send(response, '', {}, 403),
  broken: (_request, response) => send(response, '', {}, 500),
  busy: (_request, response) => send(response, '', {}, 503),
  limited: (_request, response) => send(response, '', {'retry-after': '0'}, 429),
  empty: (_request, response) => send(response, ''),
  nothing: (_request, response) => send(response, '', {}, 204),
  portal: (_request, response) => send(response, '<!doctype html><title>Wi-Fi</title>', {'content-type': 'text/html'}),
  /** Fewer bytes than promised. */
  cut: (_request, response, body) => {
    response.writeHead(200, {...JSON_TYPE, 'content-length': body.length});
    response.write(body.subarray(0, body.length / 2), () => setTimeout(() => response.destroy(), 20));
  },
  /** Chunks that stop before the last one. */
  'cut-chunks': (_request, response, body) => {
    response.writeHead(200, JSON_TYPE);
    response.write(body.subarray(0, body.length / 2), () => setTimeout(() => response.destroy(), 20));
  },
  /** A connection that closes early, which says nothing of how long the file is: a browser takes it for whole. */
  'cut-close': (request, _response, body) => {
    request.socket.write('HTTP/1.0 200 OK\r\naccess-control-allow-origin: *\r\nconnection: close\r\n\r\n');
    request.socket.end(body.subarray(0, body.length / 2));
  },
  /** Half of a compressed file, with the length of the half. */
  'cut-gzip': (_request, response, body) => {
    const whole = gzipSync(body);
    send(response, whole.subarray(0, whole.length / 2), {'content-encoding': 'gzip'});
  },
  hang: () => undefined,
  'hang-after-headers': (_request, response) => void response.writeHead(200, JSON_TYPE).flushHeaders(),
  drip: (_request, response, body) => {
    response.writeHead(200, JSON_TYPE);
    let at = 0;
    const timer = setInterval(() => response.write(body.subarray(at, ++at)), 20);
    response.on('close', () => clearInterval(timer));
  },
  reset: (request) => request.socket.resetAndDestroy(),
  'no-cors': (_request, response, body) => void response.writeHead(200).end(body),
  'other-cors': (_request, response, body) =>
    send(response, body, {'access-control-allow-origin': 'https://example.org'}),
  'two-cors': (_request, response, body) => send(response, body, {'access-control-allow-origin': '*, *'}),
  'broken-no-cors': (_request, response) => void response.writeHead(503).end(),
  redirect: (_request, response) => send(response, '', {location: './good'}, 302),
  'redirect-307': (_request, response) => send(response, '', {location: './good'}, 307),
  'redirect-no-cors': (_request, response) => void response.writeHead(301, {location: './good'}).end(),
  /** Through another origin, so that the browser says that it comes from nowhere (`Origin: null`). */
  'redirect-across': (request, response) =>
    send(response, '', {location: `http://localhost:${request.socket.localPort}/good`}, 302),
  'redirect-across-no-cors': (request, response) =>
    send(response, '', {location: `http://localhost:${request.socket.localPort}/no-cors`}, 302),
  /** Would like to know who asks. */
  'credentials-cors': (_request, response, body) =>
    send(response, body, {'access-control-allow-credentials': 'true', 'set-cookie': 'who=reader; Path=/'}),
  'redirect-loop': (_request, response) => send(response, '', {location: './redirect-loop'}, 302),
  latin: (_request, response, body) => send(response, Buffer.from(body.toString(), 'latin1')),
  'utf-16': (_request, response, body) => send(response, Buffer.from(`\uFEFF${body.toString()}`, 'utf16le')),
  replaced: (_request, response, body) => send(response, body.toString().replaceAll('o', '\uFFFD')),
  'replaced-escape': (_request, response, body) => send(response, body.toString().replace('"es":"', '"es":"\\ufffd')),
  /** 300 MB of white space in some 300 kB. */
  bomb: (_request, response) => {
    response.writeHead(200, {...JSON_TYPE, 'content-encoding': 'gzip'});
    const gzip = createGzip({level: 9});
    gzip.pipe(response);
    const spaces = Buffer.alloc(1 << 20, 32);
    let left = 300;
    const more = (): void => {
      if (left-- > 0) gzip.write(spaces, more);
      else gzip.end('{}');
    };
    more();
    response.on('close', () => gzip.destroy());
  },
  endless: (_request, response) => {
    response.writeHead(200, JSON_TYPE);
    const spaces = Buffer.alloc(1 << 18, 32);
    const more = (): void => {
      while (!response.destroyed && response.write(spaces));
    };
    response.on('drain', more);
    more();
  },
  deep: (_request, response) => send(response, `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  'deep-33': (_request, response, body) =>
    send(response, body.toString().replace('{', `{"a":${'['.repeat(33)}${']'.repeat(33)},`)),
  proto: (_request, response, body) => send(response, body.toString().replace('{', '{"__proto__":{"polluted":1},')),
  'proto-escape': (_request, response, body) =>
    send(response, body.toString().replace('{', '{"\\u005f_proto__":{"polluted":1},')),
  'constructor-key': (_request, response, body) =>
    send(response, body.toString().replace('{', '{"constructor":{"prototype":{"polluted":1}},')),
  'long-text': (_request, response, body) =>
    send(response, body.toString().replace('"es":"', `"es":"${'a'.repeat(20_001)}`)),
  'many-records': (_request, response, body) =>
    send(response, body.toString().replace('{', `{"more":[${'0,'.repeat(20_001)}0],`)),
  hidden: (_request, response, body) => send(response, body.toString().replace('"es":"', '"es":"\\u202e\u2066\\u0007')),
} as const satisfies Record<string, Answer>;

export type Fault = keyof typeof FAULTS;

/** A request that came. */
interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly at: number;
  /** True once who asked has gone before the answer was whole. */
  left: boolean;
}

export interface FaultServer {
  readonly url: string;
  /** Address of the good file behind that fault; `query` makes it another address. */
  at(fault: Fault, query?: string): string;
  /** Requests for that path so far. */
  seen(path?: string): readonly Seen[];
  /** Serves `body` (text, bytes, or an object that is written as JSON) at `path`; a list answers one request each, its last one all others. */
  put(path: string, ...answers: readonly unknown[]): string;
  /** From now on everything of `path` has that fault; without one it is good again. */
  fail(path: string, fault?: Fault): void;
  close(): Promise<void>;
}

/** Starts the server with `body` as the good file. */
export async function startFaultServer(body: string | Buffer): Promise<FaultServer> {
  const good = Buffer.from(body);
  const seen: Seen[] = [];
  const files = new Map<string, Buffer[]>();
  const failing = new Map<string, Fault>();
  const server = createServer((request, response) => {
    const [path = '', query = ''] = (request.url ?? '').slice(1).split('?');
    const {method = '', headers} = request;
    const one: Seen = {method, path, query, headers, at: performance.now(), left: false};
    seen.push(one);
    response.on('close', () => (one.left = !response.writableFinished));
    const answers = files.get(path);
    const file = answers && answers.length > 1 ? answers.shift() : answers?.[0];
    const fault = failing.get(path) ?? (file ? 'good' : path);
    const answer = (FAULTS as Readonly<Record<string, Answer | undefined>>)[fault] ?? FAULTS.missing;
    answer(request, response, file ?? good);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    at: (fault, query = '') => `${url}${fault}${query && `?${query}`}`,
    seen: (path) => (path === undefined ? seen : seen.filter((each) => each.path === path)),
    put: (path, ...answers) => {
      const bytes = (answer: unknown): Buffer =>
        Buffer.isBuffer(answer) ? answer : Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer));
      files.set(path, answers.map(bytes));
      return url + path;
    },
    fail: (path, fault) => void (fault ? failing.set(path, fault) : failing.delete(path)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The hash of a file as an index and a tag have it. */
export const sha384 = (file: unknown): string => {
  const bytes = typeof file === 'string' ? file : JSON.stringify(file);
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
};
