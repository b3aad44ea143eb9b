/** What must never be in a built file, because it fails only in somebody's browser. */
import {filesUnder, readText} from './lib/files.js';

interface Guard {
  readonly name: string;
  readonly files: RegExp;
  /** What is wrong in the code of one file. */
  readonly find: (code: string) => readonly string[];
}

/** Hosts that stand in the bundles as names or as links, never as addresses of requests. */
const NAMED_HOSTS = new Set([
  'www.w3.org', // XML namespaces
  'json-schema.org', // schema identifiers in zod
  'lit.dev', // in messages of Lit
  'creativecommons.org', // names of licences in JSON-LD
  // Names of JSON-LD vocabularies; nothing is fetched from there.
  'schema.org',
  'purl.org',
  'xmlns.com',
]);

const BUNDLES = /^dist\/(?:cga-[\w.-]+|chunks\/[\w.-]+)\.js$/;

const matches = (code: string, pattern: RegExp) => [...code.matchAll(pattern)].map(([text]) => text);

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const GUARDS: readonly Guard[] = [
  {
    name: 'a decorator that was not lowered: a syntax error in browsers',
    files: /^dist\/.*\.js$/,
    find: (code) => matches(withoutComments(code), /@(?:property|state|query|queryAll|customElement|eventOptions)\(/g),
  },
  {
    name: 'code from text, which content policies refuse',
    files: BUNDLES,
    find: (code) => matches(code, /\bnew Function\b|\bFunction\s*\(|\beval\s*\(/g),
  },
  {
    name: 'an address of another host',
    files: BUNDLES,
    find: (code) =>
      matches(withoutComments(code), /https?:\/\/[\w.-]+\.[a-z]{2,}/g).filter(
        (url) => !NAMED_HOSTS.has(new URL(url).host),
      ),
  },
  {
    name: 'an import that only a bundler understands',
    files: BUNDLES,
    find: (code) => matches(code, /\b(?:from|import)\s*\(?["'`](?![./])[^"'`]+["'`]/g),
  },
  {
    name: 'a variable that only Node has',
    files: BUNDLES,
    find: (code) => matches(code, /\bprocess\.env\b/g),
  },
];

/** Every breach of the guards in dist/, in words. */
export function breaches(): string[] {
  return GUARDS.flatMap(({name, files, find}) =>
    filesUnder('dist', (path) => files.test(path)).flatMap((path) =>
      find(readText(path)).map((text) => `${path} has ${name}: ${text}`),
    ),
  );
}
