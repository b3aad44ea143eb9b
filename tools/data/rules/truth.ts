import {type Problem, problemAt, type SourceRecord} from '../model.js';
import type {Rule} from './context.js';

const DATED = ['not-adopted', 'lapsed'];

/** A "no" needs its day: without a date and a source, what is known is `no-information`. */
export const adoptionsRule: Rule = ({checked}) =>
  checked.adoptions.flatMap(({record, source}) => {
    if (!DATED.includes(record.status) || record.date !== null) return [];
    const hint = 'Escriba la fecha de la fuente que lo dice, o use «no-information».';
    return [problemAt(source, ['date'], `«${record.status}» necesita una fecha.`, hint)];
  });

/** A fact of medium confidence says to the reader why. */
export const confidenceRule: Rule = ({checked}) =>
  [...checked.adoptions, ...checked.observations, ...checked.events].flatMap(({record, source}) =>
    record.confidence === 'medium' && !record.note ? [noteless(source)] : [],
  );

function noteless(source: SourceRecord): Problem {
  const hint = 'Escriba {es: …, en: …} con lo que el lector debe saber del dato.';
  return problemAt(source, ['note'], 'La confianza «medium» necesita una nota.', hint);
}

/** The plan's tools of a priority, and the priorities of a tool, are the same fact written twice. */
export const planRule: Rule = ({checked}) => {
  const named = new Map(
    checked.priorities.map(({record}) => [record.id, new Set(record.plan?.tools.flatMap(({tools}) => tools))] as const),
  );
  return checked.tools.flatMap(({record, source}) => {
    const extra = record.priorities.flatMap((id, index) => {
      if (named.get(id)?.has(record.id) !== false) return [];
      const hint = `Agréguela a «plan.tools» de «${id}», o pase «${id}» a relatedPriorities.`;
      return [
        problemAt(source, ['priorities', index], `El plan de «${id}» no nombra esta herramienta.`, hint, 'warning'),
      ];
    });
    const missing = [...named].filter(([id, tools]) => tools.has(record.id) && !record.priorities.includes(id));
    const lacking = missing.map(([id]) =>
      problemAt(
        source,
        ['priorities'],
        `Falta «${id}», cuyo plan nombra esta herramienta.`,
        'Agréguela a la lista.',
        'warning',
      ),
    );
    return [...extra, ...lacking];
  });
};
