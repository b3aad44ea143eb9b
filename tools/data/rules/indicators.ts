import {type Problem, problemAt} from '../model.js';
import type {Checked, Rule} from './context.js';

type Indicator = Checked<'indicators'>['record'];

/** An indicator says what its values may be: a range for numbers, a list for categories. */
export const indicatorsRule: Rule = ({checked}) =>
  checked.indicators.flatMap(({record, source}) => {
    const editions = repeatedIds(record.editions.map(({id}) => id)).map((index) =>
      problemAt(source, ['editions', index, 'id'], 'La edición está dos veces.', 'Deje una sola.'),
    );
    const repeated = [...editions, ...wrongNational(record, source)];
    if (record.type === 'category') {
      const empty = record.categories?.length ? [] : ['categories'];
      return [
        ...repeated,
        ...empty.map((field) =>
          problemAt(source, [field], 'Faltan las categorías.', 'Agregue {id, label} de cada una, en orden.'),
        ),
      ];
    }
    const bounds = (['unit', 'min', 'max'] as const).filter((field) => record[field] === undefined);
    const missing = bounds.map((field) =>
      problemAt(source, [field], 'Falta el campo.', 'Un indicador de tipo «number» lleva unit, min y max.'),
    );
    return [...repeated, ...missing];
  });

/** Each observation belongs to an edition of its indicator and has a value that the indicator allows. */
export const observationsRule: Rule = ({checked}) => {
  const byId = new Map(checked.indicators.map(({record}) => [record.id, record]));
  return checked.observations.flatMap((observation) => {
    const indicator = byId.get(observation.record.indicator);
    return indicator ? [...wrongEdition(observation, indicator), ...wrongValue(observation, indicator)] : [];
  });
};

function wrongEdition({record, source}: Checked<'observations'>, {id, editions}: Indicator): Problem[] {
  if (editions.some((edition) => edition.id === record.edition)) return [];
  const hint = `Las ediciones son: ${editions.map((edition) => edition.id).join(', ')}.`;
  return [problemAt(source, ['edition'], `«${record.edition}» no es una edición de «${id}».`, hint)];
}

function wrongValue({record, source}: Checked<'observations'>, indicator: Indicator): Problem[] {
  const {value} = record;
  if (indicator.type === 'category') {
    const ids = (indicator.categories ?? []).map(({id}) => id);
    if (ids.includes(String(value))) return [];
    const hint = `Las categorías son: ${ids.join(', ')}.`;
    return [problemAt(source, ['value'], `«${value}» no es una categoría de «${indicator.id}».`, hint)];
  }
  const {min = -Infinity, max = Infinity} = indicator;
  if (typeof value === 'number' && value >= min && value <= max) return [];
  const hint = `Escriba un número de ${min} a ${max}.`;
  return [problemAt(source, ['value'], `«${value}» no está entre ${min} y ${max}.`, hint)];
}

/** The country's value belongs to an edition and to the range, as a state's does. */
function wrongNational(indicator: Indicator, source: Checked<'indicators'>['source']): Problem[] {
  const {min = -Infinity, max = Infinity, editions} = indicator;
  return (indicator.national ?? []).flatMap(({edition, value}, index) => {
    if (!editions.some(({id}) => id === edition)) {
      const hint = `Las ediciones son: ${editions.map(({id}) => id).join(', ')}.`;
      return [
        problemAt(source, ['national', index, 'edition'], `«${edition}» no es una edición de «${indicator.id}».`, hint),
      ];
    }
    if (value >= min && value <= max) return [];
    const hint = `Escriba un número de ${min} a ${max}.`;
    return [problemAt(source, ['national', index, 'value'], `«${value}» no está entre ${min} y ${max}.`, hint)];
  });
}

function repeatedIds(ids: readonly string[]): number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}
