/** `npm test`: installs, then runs every test. See test.ts for what it accepts. */
import {ensureInstalled, runTypeScript} from './lib/install.mjs';

ensureInstalled();
runTypeScript('tools/scripts/test.ts', ...process.argv.slice(2));
