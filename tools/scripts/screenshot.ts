/** `npm run screenshot`: the picture in the README, taken from the demo page as it is now. */
import {join} from 'node:path';
import {launch} from 'puppeteer-core';
import {findEngines, puppeteerOptions} from '../../test/support/engines.mjs';
import {serve} from '../serve.mjs';
import {ROOT, runNode} from './lib/run.js';

const SIZE = {width: 1280, height: 1650, deviceScaleFactor: 1};

await runNode(['tools/scripts/build.ts', '--if-changed']);
const binary = findEngines().find(({name}) => name === 'chromium')?.paths['binary'];
if (!binary) throw new Error('The picture is taken with Chromium: apt-get install chromium');
const server = await serve({root: join(ROOT, 'dist')});
const browser = await launch(puppeteerOptions('chromium', binary));
const page = await browser.newPage();
await page.setViewport(SIZE);
await page.goto(`${server.url}demo/?state=PUE&scheme=light`, {waitUntil: 'networkidle0'});
const path = 'docs/cga-widgets.png';
await page.screenshot({path: join(ROOT, path)});
await browser.close();
await server.close();
console.log(path);
