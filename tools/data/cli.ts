#!/usr/bin/env node
import {run} from './run.js';
import {NATIONAL_COUNTS} from './validate.js';

process.exitCode = await run(process.argv.slice(2), {
  counts: NATIONAL_COUNTS,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
