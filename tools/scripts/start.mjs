/** `npm start`: installs, builds when something changed, and serves the demo page with all widgets on the packaged dataset. */
import {join} from 'node:path';
import {serve} from '../serve.mjs';
import {ensureInstalled, ROOT, runTypeScript} from './lib/install.mjs';

const PORT = Number(process.env.PORT ?? 8080);

ensureInstalled();
runTypeScript('tools/scripts/build.ts', '--if-changed');
const {url} = await serve({
  root: join(ROOT, 'dist'),
  port: PORT,
  nextFree: true,
  home: '/demo/',
});
console.log(`Abra ${url}`);
