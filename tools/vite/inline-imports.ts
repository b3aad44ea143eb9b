import {dirname, resolve} from 'node:path';
import {RolldownMagicString as Editor} from 'rolldown';
import type {Plugin} from 'vite';
import {extraAt} from './extras.js';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly source?: {readonly value?: unknown};
}

/**
 * For the one-file forms: what a module imports on demand is bundled and there at once, without the wrappers that would keep its code
 * from running before. Extras stay imports on demand, from `extras/` beside the file.
 */
export function inlineImports(): Plugin {
  return {
    name: 'inline-imports',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/.*\.ts$/},
      handler(code, id) {
        const text = new Editor(code);
        const imports = [...importsOf(this.parse(code, {lang: 'ts'}))];
        for (const [index, {node, path}] of imports.entries()) {
          const extra = extraAt(resolve(dirname(id), path.replace(/\.js$/, '.ts')));
          if (extra) {
            // Not one literal, or the bundler would look for the file among the sources.
            text.overwrite(node.start, node.end, `import(/* @vite-ignore */ './extras/' + '${extra}.js')`);
          } else {
            text.overwrite(node.start, node.end, `Promise.resolve(onDemand${index})`);
            text.prepend(`import * as onDemand${index} from ${JSON.stringify(path)};\n`);
          }
        }
        return imports.length > 0 ? {code: text.toString(), map: text.generateMap({hires: true}).toString()} : null;
      },
    },
  };
}

function* importsOf(node: unknown): Generator<{node: Node; path: string}> {
  if (Array.isArray(node)) {
    for (const each of node) yield* importsOf(each);
  } else if (typeof node === 'object' && node !== null) {
    const {type, source} = node as Node;
    if (type === 'ImportExpression' && typeof source?.value === 'string') {
      yield {node: node as Node, path: source.value};
    }
    yield* importsOf(Object.values(node));
  }
}
