/** Something whose results are wanted as long as somebody listens to it; see `Release`. */
export interface Wanted {
  readonly wanted: boolean;
  readonly onWanted: Set<() => void>;
}

/** What a request is rejected with when it was cancelled because nobody waits for it any more. */
export const NOBODY = new Error('nobody waits for it');

/**
 * What `work` gives. Its signal is aborted when nobody wants it any more; when somebody does again, the work is done anew.
 *
 * @param rest the part of the work that goes on after `work` has given its value, such as asking the network about a kept copy; the
 *   same signal cancels it, and it then rejects with `NOBODY`
 */
export async function whileWanted<T>(
  release: Wanted,
  work: (signal: AbortSignal) => Promise<T>,
  rest: (value: T) => Promise<unknown> | undefined = () => undefined,
): Promise<T> {
  for (;;) {
    await untilWanted(release);
    const abort = new AbortController();
    const look = () => {
      if (!release.wanted) abort.abort();
    };
    const stop = () => void release.onWanted.delete(look);
    release.onWanted.add(look);
    try {
      const value = await work(abort.signal);
      const more = rest(value);
      if (more) void more.then(stop, stop);
      else stop();
      return value;
    } catch (error) {
      stop();
      if (error !== NOBODY) throw error;
    }
  }
}

function untilWanted(release: Wanted): Promise<void> | undefined {
  if (release.wanted) return undefined;
  return new Promise((resolve) => {
    const look = () => {
      if (!release.wanted) return;
      release.onWanted.delete(look);
      resolve();
    };
    release.onWanted.add(look);
  });
}
