import type {CollectionName} from '../../../src/dataset/schema/index.js';
import type {Problem} from '../model.js';
import {type Context, retired, type Rule} from './context.js';

/** Closed collections have the number of live records that the country, the policy or the plan says. */
export const countsRule: Rule = (context) =>
  (Object.entries(context.counts) as [CollectionName, number][]).flatMap(([name, expected]) =>
    wrongCount(context, name, expected),
  );

function wrongCount({tree}: Context, name: CollectionName, expected: number): Problem[] {
  const found = tree.records[name].filter((source) => !retired(source)).length;
  if (found === expected) return [];
  const file = `${tree.folder}/${name}.yaml`;
  const message = `Hay ${found} registros y deben ser ${expected}.`;
  const hint = found < expected ? 'Agregue los que faltan.' : 'Quite los que sobran.';
  return [{severity: 'error', file, line: 1, record: name, field: '', message, hint}];
}
