import {COLLECTION_NAMES} from '../../../src/dataset/schema/index.js';
import {type Problem, problemAt} from '../model.js';
import {allRecords, type Context, retired, type Rule} from './context.js';

/** A retired record points to a live one, if to any; and no id of the last release goes away without a tombstone. */
export const tombstonesRule: Rule = (context) => [...deadEnds(context), ...vanished(context)];

function deadEnds(context: Context): Problem[] {
  return allRecords(context).flatMap((source) => {
    const {collection, value} = source;
    const heir = (value['retired'] as {replacedBy?: unknown} | undefined)?.replacedBy;
    if (typeof heir !== 'string' || collection === 'commission' || collection === 'release') return [];
    const found = context.byId[collection].get(heir);
    if (!found || !retired(found)) return [];
    const message = heir === value['id'] ? 'El registro se sustituye a sí mismo.' : `«${heir}» también está retirado.`;
    return [problemAt(source, ['retired', 'replacedBy'], message, 'Escriba el id de un registro vigente.')];
  });
}

function vanished({previous, tree, byId}: Context): Problem[] {
  if (!previous) return [];
  return COLLECTION_NAMES.flatMap((name) =>
    previous[name]
      .filter(({id}) => !byId[name].has(id))
      .map(({id}): Problem => {
        const message = `El registro estaba en la publicación ${previous.release} y ya no está.`;
        const hint = 'Devuélvalo con «retired: {date, reason: {es, en}, replacedBy}», o con su id de antes.';
        const file = `${tree.folder}/${name}.yaml`;
        return {severity: 'error', file, line: 1, record: `${name}/${id}`, field: '', message, hint};
      }),
  );
}
