import {text} from '../../../src/dataset/schema/fields.js';
import {COLLECTIONS, COMMISSION} from '../../../src/dataset/schema/index.js';
import {unknownFields} from '../coerce.js';
import {explainIssue} from '../explain-issue.js';
import {type Path, type Problem, problemAt, type SourceRecord} from '../model.js';
import {suggestion} from '../nearest.js';
import {releaseInfo} from '../release-info.js';
import {type Schema, schemaAt, shapeOf, unwrap} from '../schema-walk.js';
import {allRecords, type Rule} from './context.js';

/** Each record has the fields that its schema asks for, and no field that the schema does not know. */
export const schemaRule: Rule = (context) => {
  const release = context.tree.release ? [context.tree.release] : [];
  return [...release, ...allRecords(context)].flatMap((source) => {
    const schema = schemaOf(source);
    return [...brokenFields(schema, source), ...strangeFields(schema, source)];
  });
};

function schemaOf({collection}: SourceRecord) {
  if (collection === 'release') return releaseInfo;
  return collection === 'commission' ? COMMISSION.whole : COLLECTIONS[collection].whole;
}

function brokenFields(schema: ReturnType<typeof schemaOf>, source: SourceRecord): Problem[] {
  const issues = schema.safeParse(source.value).error?.issues ?? [];
  return issues.map((issue) => {
    const {message, hint} = explainIssue(schema, source.value, issue);
    return problemAt(source, issue.path as Path, message, hint);
  });
}

/**
 * Readers keep unknown fields, but in the source one is a slip. Most are misspelt names; in `{es: uno, dos}` the comma cuts
 * the text, and what follows it becomes a field without a value.
 */
function strangeFields(schema: Schema, source: SourceRecord): Problem[] {
  return unknownFields(schema, source.value).map((path) => {
    const name = String(path.at(-1));
    const parent = schemaAt(schema, path.slice(0, -1));
    const names = Object.keys((parent && shapeOf(parent)) ?? {});
    if (parent && unwrap(parent).inner === text) {
      const hint = 'Escriba {es: "…", en: "…"}, con el texto entre comillas dobles si lleva comas.';
      return problemAt(source, path, `«${name}» no es un idioma: quizá una coma cortó el texto.`, hint);
    }
    return problemAt(
      source,
      path,
      'El campo no existe.',
      suggestion(name, names) || `Los campos son: ${names.join(', ')}.`,
    );
  });
}
