/** Whether it is a day as files write it, `2026-11-24`, without time-zone shift; `false` for 2026-02-30, which some engines take for 2 March. */
export const isDay = (value: string): boolean => new Date(Date.parse(value) || 0).toISOString().startsWith(`${value}T`);

/**
 * The ISO day on the clock of this device; in Mexico City, UTC is a day ahead from 18:00 on. Not by `Intl`, which would take a slow phone
 * some milliseconds in each drawing.
 */
export const dayOf = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
