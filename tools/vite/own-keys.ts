import type {Plugin} from 'vite';

const LOOP = /\bfor \((const|let|var) (\w+) in ([\w.$]+)\)/g;

/**
 * Goes through the names that an object has itself. Old libraries put names of their own on `Object.prototype`, which `for … in` meets in
 * every object: the schema's code, and what Rolldown makes of modules, would take them for their own and break.
 */
export function ownKeys(): Plugin {
  return {
    name: 'own-keys',
    renderChunk(code) {
      const own = withOwnKeys(code);
      // On their lines: the source map stays nearly true.
      return own === code ? null : {code: own, map: null};
    },
  };
}

/** `code` with loops over an object's own names only. */
export const withOwnKeys = (code: string): string => code.replace(LOOP, 'for ($1 $2 of Object.keys($3))');
