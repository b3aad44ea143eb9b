import {RolldownMagicString as Editor} from 'rolldown';
import type {Plugin} from 'vite';

/** What Vite makes of `@property(…)` and `@state(…)`, a statement for each. */
const DECORATED =
  /\b_decorate\(\[(?<kind>property|state)\((?<options>[^]*?)\)\], (?<owner>\w+)\.prototype, "(?<name>\w+)", (?:void 0|null)\);/g;

/**
 * Declares the reactive properties of a class as `static properties` do, the other form that Lit documents, where decorators would
 * bring two helpers and a call for each property to every phone.
 */
export function plainProperties(): Plugin {
  return {
    name: 'plain-properties',
    transform: {
      filter: {id: /\/src\/.*\.ts$/, code: DECORATED},
      handler(code) {
        const text = new Editor(code);
        const properties = new Map<string, string[]>();
        for (const {0: statement, index, groups = {}} of code.matchAll(DECORATED)) {
          const {kind, options = '', owner = '', name} = groups;
          text.remove(index, index + statement.length);
          const declared = kind === 'state' ? '{state: true}' : options || '{}';
          properties.set(owner, [...(properties.get(owner) ?? []), `${name}: ${declared}`]);
        }
        for (const [owner, declared] of properties) text.append(`\n${owner}.properties = {${declared.join(', ')}};`);
        return {code: text.toString(), map: text.generateMap({hires: true}).toString()};
      },
    },
  };
}
