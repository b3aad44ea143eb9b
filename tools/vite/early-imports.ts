import {posix} from 'node:path';
import type {Plugin} from 'vite';

/**
 * What a chunk that is imported on demand will itself import is asked for at the same time, not one journey to the server later. The same
 * as Vite's preloads, without links in the page's head.
 *
 * @param names chunks that a first picture waits for: who imports them pays with the name of a file for each
 */
export function earlyImports(names: readonly string[]): Plugin {
  return {
    name: 'early-imports',
    generateBundle(_, bundle) {
      const importsOf = (file: string): string[] => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk.imports.flatMap((each) => [each, ...importsOf(each)]) : [];
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {fileName} = chunk;
        const there = new Set([fileName, ...importsOf(fileName)]);
        const folder = posix.dirname(fileName);
        chunk.code = withEarlyImports(chunk.code, (path) => {
          const file = posix.join(folder, path);
          const target = bundle[file];
          if (target?.type !== 'chunk' || !names.includes(target.name)) return [];
          return importsOf(file).flatMap((each) => (there.has(each) ? [] : posix.relative(folder, each)));
        });
      }
    },
  };
}

/** `code` with the chunks that `importsOf` names imported beside the one that asks for them; its promise fulfils as before. */
export function withEarlyImports(code: string, importsOf: (path: string) => readonly string[]): string {
  return code.replace(/\bimport\(([`"'])(\.\/[^`"']+)\1\)/g, (whole, quote: string, path: string) => {
    // Quoted alike, they compress better.
    const others = [...new Set(importsOf(path))].map((file) => `import(${quote}./${file}${quote})`);
    return others.length === 0 ? whole : `Promise.all([${[whole, ...others].join()}]).then(([e])=>e)`;
  });
}
