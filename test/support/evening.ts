import type {TestContext} from 'node:test';

/** Until the test ends it is the evening of 24 November 2026 in Mexico City; in Greenwich the 25th has begun. */
export function eveningInMexico(test: TestContext): void {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/Mexico_City';
  test.mock.timers.enable({apis: ['Date'], now: Date.parse('2026-11-25T01:00:00Z')});
  test.after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
}
