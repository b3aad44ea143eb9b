import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatter} from '../../src/i18n/format.js';

const es = formatter('es');

describe('dates', () => {
  it('keep the precision of their source', () => {
    assert.equal(es.date('2017'), '2017');
    assert.equal(es.date('2017-06'), 'junio de 2017');
    assert.equal(es.date('2017-06-20'), '20 de junio de 2017');
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
