import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Dataset} from '../../../tools/data/model.js';
import {writeCalendar} from '../../../tools/data/release-files/calendar.js';

const RELEASE = new URL('../../../data/releases/1.1.0/dataset.json', import.meta.url);

/** These properties of each event, of the release with made-up dates. */
function events(names: readonly string[], change: (dataset: Dataset) => void): string[] {
  const dataset = JSON.parse(readFileSync(RELEASE, 'utf8')) as Dataset;
  change(dataset);
  return writeCalendar(dataset)
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) =>
      names
        .map((name) => new RegExp(`^${name}:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '')
        .join(' | ')
        .replaceAll('\\', ''),
    );
}

/** Days with their titles and texts. */
const days = (change: (dataset: Dataset) => void) => events(['DTSTART;VALUE=DATE', 'SUMMARY', 'DESCRIPTION'], change);

describe('calendar.ics', () => {
  it('has the day by which an action is due, those on which horizons end, and those of deliveries', () => {
    const told = days(({actions, plans}) => {
      Object.assign(actions[0]!, {due: '2027-01-31'});
      Object.assign(plans[0]!, {
        horizons: [
          {id: 'short', end: '2027-06-30'},
          {id: 'medium-long', end: '2028'},
        ],
      });
      Object.assign(actions[1]!.products[0]!, {
        delivered: [
          {date: '2026-05-04', text: {es: 'Informe de ejemplo'}, sources: []},
          {date: '2026-06', text: {es: 'Sin día'}, sources: []},
        ],
      });
    });
    assert.ok(told.some((day) => /^20270131 \| Vence: /.test(day)));
    assert.ok(told.includes('20270630 | Fin del corto plazo: Plan de Trabajo 2020 | '));
    assert.ok(told.some((day) => /^20260504 \| Entrega: .* \| Informe de ejemplo$/.test(day)));
    // A calendar would make a day of a month or a year.
    assert.ok(!told.some((day) => day.startsWith('2028') || day.includes('Sin día')));
  });

  it('tells a fact about several actions once, and nothing of what is retired', () => {
    const text = 'El INAI, actor de esta acción, se extinguió. La SABG recibió sus funciones.';
    const same = (told: string[]) => told.filter((day) => day.startsWith('20250320 ') && day.endsWith(text));
    assert.deepEqual(same(days(() => undefined)), [
      `20250320 | Acciones 7, 10, 11, 12, 13, 17, 18, 19, 20. Plan de Trabajo 2020 | ${text}`,
    ]);
    const retired = days(({actions}) => {
      for (const action of actions) if (action.number !== 20) Object.assign(action, {retired: {date: '2026-01-01', reason: {es: 'x'}}});
    });
    assert.deepEqual(same(retired), [`20250320 | Acción 20. Plan de Trabajo 2020 | ${text}`]);
  });

  it('keeps what each fact is called when others come before it, and calls no two the same', () => {
    const fact = (date: string, es: string) => ({date, text: {es}, sources: []});
    const own = [fact('2026-05-04', 'Primero'), fact('2026-05-04', 'Segundo'), fact('2026-05-05', 'Segundo')];
    const change = (before: readonly ReturnType<typeof fact>[]) => (dataset: Dataset) => {
      const [action, other] = dataset.actions;
      const product = {...action!.products[0]!, delivered: [...before, ...own]};
      // Two products delivered together, in the same words; and facts that are told of another action first, then of this one too.
      Object.assign(action!, {products: [product, product], updates: before.length > 0 ? own : []});
      Object.assign(other!, {updates: [...before, ...own]});
    };
    const names = ['UID', 'DTSTART;VALUE=DATE', 'DESCRIPTION'];
    const first = events(names, change([]));
    const later = events(names, change([fact('2026-05-04', 'Antes'), fact('2026-05-01', 'Antes')]));
    assert.deepEqual(
      first.filter((event) => !later.includes(event)),
      [],
    );
    const uids = later.map((event) => event.split(' | ')[0]);
    assert.equal(new Set(uids).size, uids.length);
  });
});
