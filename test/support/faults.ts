import {executeServerCommand} from '@web/test-runner-commands';
import type {Fault, FaultServer} from './fault-server.js';

const ask = <T>(call: keyof FaultServer, ...args: readonly unknown[]): Promise<T> =>
  executeServerCommand<T, object>('x-fault', {call, args});

/** Engines share the server: a path of one is not that of another. */
const run = `${Math.random().toString(36).slice(2)}-`;

/** The server of `fault-server.ts`, on another origin than the page's. Tests share it: give paths names of their own. */
export const faults = {
  /** Address of the good file behind that fault; `query` makes it another address. */
  at: (fault: Fault, query = '') => ask<string>('at', fault, query),
  /** Requests for the good file behind that fault so far. */
  seen: (fault: Fault) => ask<ReturnType<FaultServer['seen']>>('seen', fault),
  /** Requests for a file that was put there so far. */
  seenOf: (path: string) => ask<ReturnType<FaultServer['seen']>>('seen', run + path),
  /** Serves `file` as JSON at `path`. */
  put: (path: string, file: unknown) => ask<string>('put', run + path, file),
  /** From now on that path has that fault; without one it is good again. */
  fail: (path: string, fault?: Fault) => ask('fail', run + path, fault),
};
