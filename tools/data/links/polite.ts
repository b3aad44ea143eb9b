/** How hard hosts may be asked. */
export interface Manners {
  /** Addresses looked at side by side, each of another host. */
  readonly concurrency: number;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
}

/** Runs `look` on every item: never two of one host at a time, with a pause between them. Stops early when `stopped` says so. */
export async function inTurns<T extends {readonly host: string}>(
  items: readonly T[],
  {concurrency, pause}: Manners,
  look: (item: T) => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const hosts = [...new Set(items.map(({host}) => host))];
  const queues = hosts.map((host) => items.filter((item) => item.host === host));
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, item] of queue.entries()) {
        if (stopped()) return;
        if (index > 0) await new Promise((done) => setTimeout(done, pause));
        await look(item);
      }
    }
  };
  await Promise.all(Array.from({length: Math.max(1, concurrency)}, work));
}
