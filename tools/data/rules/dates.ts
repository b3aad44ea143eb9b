import {date, day} from '../../../src/dataset/schema/fields.js';
import {type Problem, problemAt, type SourceRecord} from '../model.js';
import {wholeSchema} from '../references.js';
import {patternsOf, select} from '../schema-walk.js';
import {allRecords, type Rule} from './context.js';

/** No fact is dated after the release that tells it. A date at month or year precision counts from its start. */
export const datesRule: Rule = (context) => {
  const {released} = context;
  return released ? allRecords(context).flatMap((source) => futureDates(source, released)) : [];
};

function futureDates(source: SourceRecord, released: string): Problem[] {
  const {collection} = source;
  if (collection === 'release') return [];
  const schema = wholeSchema(collection);
  const patterns = [date, day].flatMap((target) => patternsOf(schema, target));
  return patterns.flatMap((pattern) =>
    select(source.value, pattern).flatMap(({path, value}) => {
      if (typeof value !== 'string' || value <= released.slice(0, value.length)) return [];
      const hint = 'Corrija la fecha, o «released» en release.yaml.';
      return [problemAt(source, path, `«${value}» es posterior a la publicación (${released}).`, hint)];
    }),
  );
}
