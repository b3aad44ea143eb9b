/** `npm run bench`: installs, then measures. See bench/README.md for what and how. */
import {ensureInstalled, runTypeScript} from './lib/install.mjs';

ensureInstalled();
runTypeScript('bench/bench.ts', ...process.argv.slice(2));
