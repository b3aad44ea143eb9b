/** Resolves when `busy` has become false: what is on its way has come, or could not be had; after `most` milliseconds in any case. */
export async function untilIdle(busy: () => boolean, most = Infinity): Promise<void> {
  const end = performance.now() + most;
  while (busy() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
}
