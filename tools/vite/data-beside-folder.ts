import type {Plugin} from 'vite';

const FOLDER = "new URL('data/', here)";

/** The unbundled modules lie in dist/esm/, the packaged snapshot beside that folder: their entries look one folder up. */
export function dataBesideFolder(): Plugin {
  return {
    name: 'data-beside-folder',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/(?:all|embed)\.ts$/},
      handler(code, id) {
        if (!code.includes(FOLDER)) this.error(`${id} does not say ${FOLDER} any more`);
        return {code: code.replace(FOLDER, "new URL('../data/', here)"), map: null};
      },
    },
  };
}
