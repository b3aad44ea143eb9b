import {type Problem, problemAt, type SourceRecord} from '../model.js';
import {suggestion} from '../nearest.js';
import {type Reference, referencesOf} from '../references.js';
import {select} from '../schema-walk.js';
import {allRecords, type Context, retired, type Rule} from './context.js';

/** Every id that a record names is the id of a record, and of one still in service. */
export const referencesRule: Rule = (context) =>
  allRecords(context).flatMap((source) => {
    const {collection} = source;
    if (collection === 'release') return [];
    return referencesOf(collection).flatMap((reference) => brokenReferences(context, source, reference));
  });

function brokenReferences(context: Context, source: SourceRecord, {pattern, target}: Reference): Problem[] {
  const known = context.byId[target];
  return select(source.value, pattern).flatMap(({path, value}) => {
    if (typeof value !== 'string') return [];
    const found = known.get(value);
    if (!found) {
      const hint = suggestion(value, known.keys()) || `Escriba un id de ${target}.yaml, o agregue ahí el registro.`;
      return [problemAt(source, path, `«${value}» no está en ${target}.yaml.`, hint)];
    }
    return retired(found) && !retired(source)
      ? [problemAt(source, path, ...retiredWords(value, found), 'warning')]
      : [];
  });
}

function retiredWords(id: string, found: SourceRecord): [message: string, hint: string] {
  const [heir] = select(found.value, ['retired', 'replacedBy']);
  const hint = heir ? `Use «${String(heir.value)}», que lo sustituye.` : 'Quite la referencia, si ya no corresponde.';
  return [`«${id}» está retirado.`, hint];
}
