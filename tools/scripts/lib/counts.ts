/** How many tests of a suite passed and failed. */
export interface Counts {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** Why nothing ran, or what was left out. */
  readonly note?: string;
}

/** A suite that could not run at all: one failure. */
export const broken = (suite: string, note: string): Counts => ({suite, passed: 0, failed: 1, note});

/** One line for each suite, and a last one with the sum: `N passed, N failed`. */
export function summary(counts: readonly Counts[]): string {
  const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);
  const lines = counts.map(({suite, passed, failed, skipped, note}) => {
    const rest = [skipped ? `, ${skipped} skipped` : '', note ? ` (${note})` : ''].join('');
    return `${suite}: ${passed} passed, ${failed} failed${rest}`;
  });
  return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
