import {createHash} from 'node:crypto';
import {groupBy} from '../../../src/dataset/select/records.js';
import {actionWords} from '../../../src/i18n/es/action-words.js';
import type {Dataset, Mapping} from '../model.js';
import {recordName, spanish} from '../names.js';
import type {Chapter} from './history.js';

interface Entry {
  readonly uid: string;
  readonly day: string;
  readonly title: string;
  readonly about: string;
  /** The day on which it was written down. */
  readonly stamp?: string;
}

const encoder = new TextEncoder();

/**
 * `calendar.ics`: days by which actions are due, on their own or with their horizon, what was delivered and what else is dated of them,
 * dated facts of entities, and the day of the release, which keeps the calendar valid when there is nothing else. Dates that are only a
 * month or a year stay out: a calendar would make days of them.
 */
export function writeCalendar(dataset: Dataset): string {
  return writeEntries(dataset, entriesOf(dataset));
}

/** The calendar of the newest release that stands, with the days on which others were withdrawn; those alone where none stands. */
export function writeMovingCalendar(chapters: readonly Chapter[]): string {
  const standing = chapters.filter(({withdrawn}) => !withdrawn).at(-1);
  const last = standing ?? chapters.at(-1);
  if (!last) throw new Error('a calendar needs a release');
  return writeEntries(last.dataset, [...(standing ? entriesOf(standing.dataset) : []), ...chapters.flatMap(withdrawalDay)]);
}

function withdrawalDay({dataset: {release}, withdrawn}: Chapter): Entry[] {
  if (!withdrawn) return [];
  const {date: day, reason} = withdrawn;
  return [{uid: `withdrawn-${release}`, day, title: `Se retiró la publicación ${release}`, about: reason.es, stamp: day}];
}

function entriesOf(dataset: Dataset): Entry[] {
  const {release, released, title} = dataset;
  const published = {uid: `release-${release}`, day: released, title: `Publicación ${release}`, about: title.es};
  return [
    published,
    ...dueDays(dataset),
    ...horizonEnds(dataset),
    ...deliveryDays(dataset),
    ...updateDays(dataset),
    ...datedEvents(dataset),
  ];
}

function writeEntries({released, title}: Dataset, entries: readonly Entry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//cga-widgets//dataset//ES',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(title.es)}`,
    ...entries.flatMap((entry) => eventLines(entry, released)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function dueDays(dataset: Dataset): Entry[] {
  return dataset.actions.filter(isLive).flatMap((action: Mapping) => {
    const {id, due} = action;
    if (typeof id !== 'string' || typeof due !== 'string' || due.length < 10) return [];
    return [{uid: `due-${id}`, day: due, title: `Vence: ${recordName(dataset, 'actions', id)}`, about: ''}];
  });
}

/** The days on which a plan's horizons end, for the actions that have no day of their own. */
function horizonEnds(dataset: Dataset): Entry[] {
  return dataset.plans.filter(isLive).flatMap(({id, title, horizons = []}) =>
    horizons.flatMap(({id: horizon, end}) => {
      if (end.length < 10) return [];
      const words = actionWords.horizons[horizon].toLowerCase();
      return [{uid: `horizon-${id}-${horizon}`, day: end, title: `Fin del ${words}: ${title.es}`, about: ''}];
    }),
  );
}

function deliveryDays(dataset: Dataset): Entry[] {
  const deliveries = dataset.actions.filter(isLive).flatMap(({id, products}) =>
    products
      .flatMap(({delivered = []}) => delivered)
      .filter(({date}) => date.length === 10)
      .map(({date, text}) => {
        const title = `Entrega: ${recordName(dataset, 'actions', id)}`;
        return {uid: factUid('delivery', id, date, text.es), day: date, title, about: text.es};
      }),
  );
  // Two products may have been delivered together, in the same words.
  return [...new Map(deliveries.map((delivery) => [delivery.uid, delivery])).values()];
}

/** Dated facts about actions; one that is about several of them stands once. */
function updateDays(dataset: Dataset): Entry[] {
  const facts = dataset.actions
    .filter(isLive)
    .flatMap(({plan, number, updates}) =>
      updates
        .filter(({date}) => date.length === 10)
        .map(({date, text}) => ({uid: factUid('update', plan, date, text.es), plan, number, day: date, about: text.es})),
    );
  const together = groupBy(facts, ({uid}) => uid);
  return [...together].flatMap(([uid, same]) => {
    const which = `${same.length > 1 ? 'Acciones' : 'Acción'} ${same.map(({number}) => number).join(', ')}`;
    return same
      .slice(0, 1)
      .map(({day, plan, about}) => ({uid, day, title: `${which}. ${recordName(dataset, 'plans', plan)}`, about}));
  });
}

/** A fact has no id. Its place in a list will not do for one: who follows the calendar would have it change with each fact that comes before. */
function factUid(kind: string, of: string, day: string, about: string): string {
  return `${kind}-${of}-${day}-${createHash('sha256').update(about).digest('hex').slice(0, 12)}`;
}

function datedEvents(dataset: Dataset): Entry[] {
  return dataset.events.filter(isLive).flatMap(({id, date, state, tool, text}) => {
    if (date === null || date.length < 10) return [];
    const place = state === null ? '' : recordName(dataset, 'states', state);
    const what = tool === null ? '' : recordName(dataset, 'tools', tool);
    const title = [place, what].filter(Boolean).join(': ') || spanish(dataset.commission.name);
    return [{uid: id, day: date, title, about: text.es}];
  });
}

function isLive(record: Mapping): boolean {
  return record['retired'] === undefined;
}

function eventLines({uid, day, title, about, stamp}: Entry, released: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@cga-widgets`,
    `DTSTAMP:${compact(stamp ?? released)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(about ? [`DESCRIPTION:${escapeText(about)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** Lines of at most 75 bytes, the next ones starting with a space, cut between letters. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of line) {
    const most = pieces.length === 0 ? 75 : 74;
    if (encoder.encode(piece + sign).length > most) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece].join('\r\n ');
}
