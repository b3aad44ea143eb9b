import {executeServerCommand} from '@web/test-runner-commands';
import type {Fault, FaultServer} from './fault-server.js';

const ask = <T>(call: keyof FaultServer, ...args: readonly unknown[]): Promise<T> =>
  executeServerCommand<T, object>('x-fault', {call, args});

/** The server of `fault-server.ts`, on another origin than the page's. Tests share it: give paths names of their own. */
export const faults = {
  /** Address of the good file behind that fault; `query` makes it another address. */
  at: (fault: Fault, query = '') => ask<string>('at', fault, query),
  /** Requests for that path so far. */
  seen: (path: string) => ask<ReturnType<FaultServer['seen']>>('seen', path),
  /** Serves `file` as JSON at `path`. */
  put: (path: string, file: unknown) => ask<string>('put', path, file),
  /** From now on that path has that fault; without one it is good again. */
  fail: (path: string, fault?: Fault) => ask('fail', path, fault),
};
