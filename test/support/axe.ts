import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import {AXE_OPTIONS, describeViolations} from './axe-options.mjs';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

/** Fails with each rule of WCAG 2.2 A and AA and of axe's best practices that `host` breaks, through open shadow roots. */
export async function axe(host: Element): Promise<void> {
  const {violations} = await window.axe.run(host, AXE_OPTIONS);
  if (violations.length > 0) throw new Error(describeViolations(violations));
}
