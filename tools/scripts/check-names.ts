/**
 * Lists of ad blockers hide what is named like an advertisement or a counter of visits: no such word stands in the name of a file that
 * ships, nor in a class, id, part or slot.
 */
import {pathToFileURL} from 'node:url';
import {filesUnder, readText} from './lib/files.js';

const WORDS = new Set(['track', 'stat', 'stats', 'analytics', 'ad', 'ads', 'banner', 'social', 'share']);

/** The plan's own word, which the tag's name must say. */
const EXCEPTED = /cga-action-tracker/g;

/** The words of WORDS in `name`, which may be kebab-case or camelCase. */
export function blockedWords(name: string): string[] {
  const words = name
    .replace(EXCEPTED, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  return words.filter((word) => WORDS.has(word));
}

/** Classes, ids, parts and slots that a module's templates and style sheets name. */
export function namesIn(source: string): string[] {
  const names: string[] = [];
  for (const [, tag, body = ''] of source.matchAll(/\b(html|svg|css)`((?:[^`\\]|\\.)*)`/g)) {
    const text = body.replace(/\$\{[^{}]*\}/g, ' ');
    const found =
      tag === 'css'
        ? text.replace(/\/\*[^]*?\*\//g, '').matchAll(/[.#]([a-z][\w-]*)|::(?:part|slotted)\(([^)]*)\)/gi)
        : text.matchAll(/\s(?:class|id|part|slot|name)=(?:"([^"]*)"|([\w-]+))/g);
    for (const [, first, second] of found) names.push(...(first ?? second ?? '').split(/\s+/));
  }
  return names.filter((name) => name !== '');
}

/** The name that we give: the hash of a chunk is chance, and letters of one word in it are no word. */
const nameOf = (path: string) => path.replace(/^dist\//, '').replace(/-[\w-]{8}(?=\.js)/, '');

/** Every name that an ad blocker may take for its own, with where it stands. */
export function blockedNames(): string[] {
  const files = filesUnder('dist').map((path) => ({where: path, name: nameOf(path)}));
  const markup = filesUnder('src', (path) => path.endsWith('.ts')).flatMap((path) =>
    namesIn(readText(path)).map((name) => ({where: path, name})),
  );
  return [...files, ...markup].flatMap(({where, name}) => {
    const words = blockedWords(name);
    return words.length > 0 ? [`${where}: «${name}» has the word ${words.join(', ')}, which ad blockers hide`] : [];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = blockedNames();
  for (const name of names) console.log(name);
  process.exitCode = names.length > 0 ? 1 : 0;
}
