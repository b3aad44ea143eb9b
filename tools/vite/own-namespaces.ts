import type {Plugin} from 'vite';

/** How Rolldown takes its helper, where somebody imports a module dynamically that shares its chunk with others. */
const IMPORT = /^import \{ \w+ as __exportAll \} from "[^"]+";$/m;

/** What it makes for a module without exports, and the rest of what may use it. */
const EMPTY = /= \/\* @__PURE__ \*\/ __exportAll\(\{\}\);/g;

/** The same as Rolldown's, in one line: what a module exports, read when it is asked for. */
const HELPER =
  'const __exportAll = (all, own = {}) => { for (const name in all) Object.defineProperty(own, name, { get: all[name], enumerable: true }); return own; };';

/**
 * Gives each chunk the means to make the namespaces of its modules. Rolldown has them in a file of its own, and so one request more for
 * every page, one journey to the server after the chunk.
 */
export function ownNamespaces(): Plugin {
  return {
    name: 'own-namespaces',
    renderChunk(code) {
      const own = withOwnNamespaces(code);
      return own === code ? null : {code: own, map: null};
    },
    generateBundle(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // Nobody imports it any more.
        if (chunk.name === 'rolldown-runtime') delete bundle[file];
        chunk.imports = chunk.imports.filter((each) => chunk.code.includes(each.slice(each.lastIndexOf('/') + 1)));
      }
    },
  };
}

/** `code` without the import of the helper: empty namespaces are plain objects, for others the helper stands in its place. */
export function withOwnNamespaces(code: string): string {
  if (!IMPORT.test(code)) return code;
  const bare = code.replace(EMPTY, '= {};');
  // On its line: the source map stays true.
  return bare.replace(IMPORT, bare.includes('__exportAll(') ? HELPER : '');
}
