import type {Result, RunOptions} from 'axe-core';

export const AXE_OPTIONS: RunOptions;
export function describeViolations(violations: readonly Result[]): string;
