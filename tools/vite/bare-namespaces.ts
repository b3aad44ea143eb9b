import type {Plugin} from 'vite';

/** What Rolldown writes where a module without exports shares its chunk with others and somebody imports it dynamically. */
const EMPTY = /= \/\* @__PURE__ \*\/ __exportAll\(\{\}\);/;
const HELPER = /^import \{ \w+ as __exportAll \} from "[^"]+";$/m;

/**
 * Gives the modules that only define a tag a plain object for their namespace, which nobody reads. The helper that would make one is
 * a file of its own, and so one request more for every page.
 */
export function bareNamespaces(): Plugin {
  return {
    name: 'bare-namespaces',
    renderChunk(code) {
      const bare = withBareNamespace(code);
      return bare === code ? null : {code: bare, map: null};
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {code, imports} = chunk;
        chunk.imports = imports.filter((file) => code.includes(file.slice(file.lastIndexOf('/') + 1)));
      }
    },
  };
}

/** `code` without the helper, where all that it would make is an empty namespace. */
export function withBareNamespace(code: string): string {
  // Line by line as before: the source map stays true.
  const bare = code.replace(EMPTY, '= {};').replace(HELPER, '');
  return bare.includes('__exportAll') ? code : bare;
}
