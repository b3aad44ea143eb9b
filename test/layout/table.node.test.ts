import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toCsv, toRecords} from '../../src/layout/table.js';

const csv = (...cells: (string | number | null)[]) =>
  toCsv({caption: '', columns: ['a'], rows: [cells]}).split('\r\n')[1];

describe('CSV', () => {
  it('begins with a byte-order mark and ends its lines as RFC 4180 does', () => {
    assert.equal(toCsv({caption: '', columns: ['Año', 'n'], rows: [['x', 1]]}), '\uFEFFAño,n\r\nx,1\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    assert.equal(csv('a,b', 'say "a"', 'two\nlines'), '"a,b","say ""a""","two\nlines"');
  });

  it('writes a cell that a spreadsheet would run as text', () => {
    assert.equal(csv('=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x'), "'=1+1,'+1,'-1,'@x,'＝1,'＋1,'－1,'＠x");
  });

  it('keeps numbers as numbers and nothing as nothing', () => {
    assert.equal(csv(-0.5, null, ''), '-0.5,,');
  });

  it('makes records by column', () => {
    assert.deepEqual(toRecords({caption: '', columns: ['a', 'b'], rows: [['x', null]]}), [{a: 'x', b: null}]);
  });
});
