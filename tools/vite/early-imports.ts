import {posix} from 'node:path';
import type {Plugin} from 'vite';

/**
 * For the loader: what a chunk that it imports will itself import is asked for at the same time, not one journey to the server later.
 * The same as Vite's preloads, without links in the page's head.
 */
export function earlyImports(): Plugin {
  return {
    name: 'early-imports',
    generateBundle(_, bundle) {
      const importsOf = (file: string): string[] => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? chunk.imports.flatMap((each) => [each, ...importsOf(each)]) : [];
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.isEntry) {
          chunk.code = withEarlyImports(chunk.code, (path) =>
            importsOf(posix.join(posix.dirname(chunk.fileName), path)),
          );
        }
      }
    },
  };
}

/** `code` with the chunks that `importsOf` names imported beside the one that asks for them; its promise fulfils as before. */
export function withEarlyImports(code: string, importsOf: (path: string) => readonly string[]): string {
  return code.replace(/\bimport\(([`"'])(\.\/[^`"']+)\1\)/g, (whole, _, path: string) => {
    const others = [...new Set(importsOf(path))].map((file) => `import("./${file}")`);
    return others.length === 0 ? whole : `Promise.all([${[whole, ...others].join()}]).then(([e])=>e)`;
  });
}
