import {executeServerCommand} from '@web/test-runner-commands';
import {onCleanup} from './guard.js';

/**
 * Sizes the page in CSS pixels, in all three engines, until the test ends. WebKitGTK's window is at least 447 wide: for less, put
 * the widget into a box of that width.
 */
export async function viewport(width: number, height: number): Promise<void> {
  const before = {width: innerWidth, height: innerHeight};
  await executeServerCommand('x-viewport', {width, height});
  onCleanup(() => executeServerCommand('x-viewport', before));
}

/** Presses a key, or several together: `press('Tab')`, `press('Shift', 'Tab')`. Names as in `KeyboardEvent.key`. */
export async function press(...keys: [string, ...string[]]): Promise<void> {
  await executeServerCommand('x-press', {keys});
}

/** Types `text` into what has the focus. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('x-type', {text});
}

/** The element that has the focus, through open shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
