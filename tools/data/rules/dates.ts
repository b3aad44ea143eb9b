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
  const dated = [date, day].flatMap((target) => patternsOf(schema, target).map((pattern) => ({target, pattern})));
  return dated.flatMap(({target, pattern}) =>
    select(source.value, pattern).flatMap(({path, value}) => {
      // What is no date is told by the schema; as a mere text it may come after any day.
      const {data} = target.safeParse(value);
      if (data === undefined || data <= released.slice(0, data.length)) return [];
      const hint = 'Corrija la fecha, o «released» en release.yaml.';
      return [problemAt(source, path, `«${data}» es posterior a la publicación (${released}).`, hint)];
    }),
  );
}
