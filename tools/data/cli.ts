#!/usr/bin/env node
import {run} from './run.js';
import {NATIONAL_COUNTS} from './validate.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

// A reader that had enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  counts: NATIONAL_COUNTS,
  out: (text) => process.stdout.write(`${text}\n`),
  // As other programs read it: the first of these that is there.
  lang: (process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'])?.slice(0, 2),
  signal: stop.signal,
  err: (text) => process.stderr.write(`${text}\n`),
});
