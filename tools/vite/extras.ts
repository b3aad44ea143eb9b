import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** Modules that few visits need: folders named `extras`, and English. The one-file forms have them beside the file, not inside. */
const EXTRA = /(?:^|\/)(?:extras|i18n\/en)\/[^/]+\.ts$/;

/** Name of an extra in `dist/extras/`, from its path under src/: `elements/adoption-map/extras/time.ts` is `adoption-map-time`. */
export function extraName(path: string): string | undefined {
  if (!EXTRA.test(path)) return undefined;
  return path
    .replace(/^elements\//, '')
    .replace(/(^|\/)extras\//, '$1')
    .replace(/\.ts$/, '')
    .replaceAll('/', '-');
}

/** The extra that `file` is, by its absolute path. */
export const extraAt = (file: string): string | undefined => extraName(relative(SRC, file).split(sep).join('/'));

/** Every extra with its file. */
export function extras(): Readonly<Record<string, string>> {
  const paths = readdirSync(SRC, {recursive: true, encoding: 'utf8'}).map((path) => path.split(sep).join('/'));
  const named = paths.flatMap((path): [string, string][] => {
    const name = extraName(path);
    return name === undefined ? [] : [[name, join(SRC, path)]];
  });
  return Object.fromEntries(named);
}
