import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatter} from '../../src/i18n/format.js';

const es = formatter('es');
const en = formatter('en');

describe('dates', () => {
  it('keep the precision of their source', () => {
    assert.equal(es.date('2017'), '2017');
    assert.equal(es.date('2017-06'), 'junio de 2017');
    assert.equal(es.date('2017-06-20'), '20 de junio de 2017');
  });

  it('are in the words of Intl, in both languages, on each day of a leap year', () => {
    const month = {timeZone: 'UTC', month: 'long', year: 'numeric'} as const;
    for (const [own, locale] of [
      [es, 'es-MX'],
      [en, 'en'],
    ] as const) {
      const [toMonth, toDay] = [month, {...month, day: 'numeric'} as const].map(
        (o) => new Intl.DateTimeFormat(locale, o),
      );
      for (let day = 1; day <= 366; day += 1) {
        const date = new Date(Date.UTC(2024, 0, day));
        const iso = date.toISOString().slice(0, 10);
        assert.equal(own.date(iso), toDay?.format(date));
        assert.equal(own.date(iso.slice(0, 7)), toMonth?.format(date));
      }
    }
  });

  it('that are none stay as they are written', () => {
    for (const none of ['', '2024-13', '2024-00-01', 'ayer']) assert.equal(es.date(none), none);
  });

  it('are not shifted by a time zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'America/Tijuana', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone;
      assert.equal(es.date('2024-01-01'), '1 de enero de 2024');
    }
  });

  it('of the same period say so', () => assert.equal(es.age('2026', '2026-11-24'), 'este año'));

  it('age at a unit that the less precise date allows', () => {
    assert.equal(es.age('2026-11-20', '2026-11-24'), 'hace 4 días');
    assert.equal(es.age('2026-03', '2026-11-24'), 'hace 8 meses');
    assert.equal(es.age('2020', '2026-11-24'), 'hace 6 años');
  });
});

describe('numbers', () => {
  it('have the decimals that are asked for', () => {
    assert.equal(es.number(0.4, 2, true), '0.40');
    assert.equal(es.number(1234.5), '1,235');
  });

  it('lists end as Spanish ends them', () => assert.equal(es.list(['a', 'b', 'c']), 'a, b y c'));
});
