import {url as httpsUrl} from '../../../src/dataset/schema/fields.js';
import {isMapping, problemAt} from '../model.js';
import {citedSources, wholeSchema} from '../references.js';
import {type Pattern, patternsOf, select} from '../schema-walk.js';
import {allRecords, retired, type Rule} from './context.js';

/** A source that nothing cites is most often a citation that was forgotten. */
export const unusedSourcesRule: Rule = (context) => {
  const cited = new Set(
    allRecords(context).flatMap(({collection, value}) =>
      collection === 'release' ? [] : citedSources(collection, value),
    ),
  );
  return context.tree.records.sources
    .filter((source) => !cited.has(String(source.value['id'])) && !retired(source))
    .map((source) =>
      problemAt(source, [], 'Ningún registro cita esta fuente.', 'Cítela donde corresponda, o quítela.', 'warning'),
    );
};

/** A link inside a record leads somewhere: it has `url`, or `address` where there is no https. */
export const linksRule: Rule = (context) =>
  allRecords(context).flatMap((source) => {
    if (source.collection === 'release') return [];
    return linkPatterns(source.collection).flatMap((pattern) =>
      select(source.value, pattern)
        .filter(({value}) => isMapping(value) && value['url'] === undefined && value['address'] === undefined)
        .map(({path}) =>
          problemAt(source, path, 'El enlace no tiene dirección.', 'Agregue «url» (https) o «address».'),
        ),
    );
  });

/** Lists of links are the ones whose items have a `url`; a record's own `url` may be null. */
function linkPatterns(collection: Parameters<typeof wholeSchema>[0]): Pattern[] {
  return patternsOf(wholeSchema(collection), httpsUrl)
    .filter((pattern) => pattern.includes('[]') && pattern.at(-1) === 'url')
    .map((pattern) => pattern.slice(0, -1));
}
