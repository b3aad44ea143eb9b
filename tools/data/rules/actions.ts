import {isAfter} from '../../../src/dataset/select/action-dates.js';
import {type Problem, problemAt, type SourceRecord} from '../model.js';
import type {Checked, Rule} from './context.js';

type Action = Checked<'actions'>['record'];
type Side = 'reported' | 'verified';

/** What is said of an action comes with who says it, when and with what evidence; and who verifies is not who reports. */
export const actionsRule: Rule = ({checked}) =>
  checked.actions.flatMap(({record, source}) => [
    ...supportOf(record, 'reported', source),
    ...supportOf(record, 'verified', source),
    ...(record.verified.status === 'no-information' ? [] : [...ownVerdict(record, source), ...early(record, source)]),
  ]);

/** A status needs all of what supports it; «no-information» has nothing to support. */
function supportOf(record: Action, side: Side, source: SourceRecord): Problem[] {
  const {status, by, date, evidence} = record[side];
  const fields = [
    ['by', by !== null, `«${status}» no dice quién lo dice.`, 'Escriba un id de actors.yaml, o use «no-information».'],
    [
      'date',
      date !== null,
      `«${status}» necesita una fecha.`,
      'Escriba la fecha de la fuente que lo dice, o use «no-information».',
    ],
    [
      'evidence',
      evidence.length > 0,
      `«${status}» necesita al menos una evidencia.`,
      'Escriba debajo de «evidence» la fuente que lo muestra, o use «no-information».',
    ],
  ] as const;
  if (status !== 'no-information') {
    return fields.flatMap(([field, given, message, hint]) =>
      given ? [] : [problemAt(source, [side, field], message, hint)],
    );
  }
  const hint = 'Escriba la situación que dice la fuente, o quite el campo.';
  return fields.flatMap(([field, given]) =>
    given ? [problemAt(source, [side, field], `«${field}» no va con «${status}».`, hint, 'warning')] : [],
  );
}

function ownVerdict({actors, reported, verified: {by}}: Action, source: SourceRecord): Problem[] {
  if (by === null) return [];
  if (by === reported.by) {
    const message = `«${by}» también lo reporta: lo verificado lo dice otra parte.`;
    const hint = 'Escriba quién más lo verificó, o use «no-information» en «verified».';
    return [problemAt(source, ['verified', 'by'], message, hint)];
  }
  if (!actors.includes(by)) return [];
  const hint = 'Revise que quien lo verifica sea otra parte.';
  return [problemAt(source, ['verified', 'by'], `«${by}» participa en la acción.`, hint, 'warning')];
}

function early({reported, verified}: Action, source: SourceRecord): Problem[] {
  const [before, after] = [reported.date ?? '', verified.date ?? ''];
  if (!isAfter(before, after)) return [];
  const message = `Se verificó (${after}) antes de que se reportara (${before}).`;
  return [problemAt(source, ['verified', 'date'], message, 'Revise las dos fechas.', 'warning')];
}
