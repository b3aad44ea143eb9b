import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayOf} from '../../src/dataset/day.js';

describe('the day where the reader is', () => {
  it('is the local one, late at night, early in the morning and at the turn of a year', () => {
    for (const zone of ['America/Mexico_City', 'America/Tijuana', 'UTC', 'Asia/Tokyo']) {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      assert.equal(dayOf(new Date(2025, 11, 31, 23, 59)), '2025-12-31', zone);
      assert.equal(dayOf(new Date(2026, 0, 1, 0, 1)), '2026-01-01', zone);
      assert.equal(dayOf(new Date(2026, 5, 15, 12)), '2026-06-15', zone);
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
});
