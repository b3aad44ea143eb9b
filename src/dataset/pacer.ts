import {limits} from './limits.js';

/** Lets the page have its turn between pieces of long work. */
export interface Pacer {
  /** Resolves at once while there is time left in this slice, else after the page had its turn. */
  rest(): Promise<void> | undefined;
}

/** @param now a clock in milliseconds @param turn resolves after the page had its turn */
export function createPacer(now: () => number = () => performance.now(), turn = pageTurn): Pacer {
  let start = now();
  return {
    rest() {
      if (now() - start < limits().slice) return undefined;
      return turn().then(() => {
        start = now();
      });
    },
  };
}

/** Runs a generator to its end, with a rest wherever it yields. */
export async function paced<T>(steps: Generator<unknown, T>, pacer: Pacer): Promise<T> {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
    const rest = pacer.rest();
    if (rest) await rest;
  }
}

/** Runs a generator to its end at one go. */
export function atOnce<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

// Timers of a page in the background are slowed down; messages are not.
function pageTurn(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
