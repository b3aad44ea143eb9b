/** `npm run screenshot`: the picture in the README, the four widgets as the demo page shows them now. */
import {join} from 'node:path';
import {launch, type Browser} from 'puppeteer-core';
import {findEngines, puppeteerOptions} from '../../test/support/engines.mjs';
import {serve} from '../serve.mjs';
import {ROOT, runNode} from './lib/run.js';

const PICTURE = 'docs/cga-widgets.png';
const PAGE = {width: 1280, height: 1000, deviceScaleFactor: 1};
/** How much is shown of each widget, from its top. */
const HEIGHT = 900;
const SHEET = {width: 1240, height: 960, deviceScaleFactor: 1.25};

/** The top of every widget on the page, as data addresses of pictures. */
async function shootWidgets(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setViewport(PAGE);
  await page.goto(url, {waitUntil: 'networkidle0'});
  const tiles: string[] = [];
  for (const widget of await page.$$('main > *')) {
    await widget.scrollIntoView();
    await page.waitForNetworkIdle();
    const box = await widget.boundingBox();
    if (!box) throw new Error('A widget of the demo page is not drawn');
    const top = box.y + (await page.evaluate(() => scrollY));
    const clip = {width: box.width, height: HEIGHT, x: box.x, y: top};
    tiles.push(await page.screenshot({encoding: 'base64', clip, captureBeyondViewport: true}));
  }
  await page.close();
  return tiles;
}

/** The pictures side by side on one sheet. */
async function writeSheet(browser: Browser, tiles: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport(SHEET);
  const images = tiles.map((tile) => `<img alt="" src="data:image/png;base64,${tile}">`).join('');
  await page.setContent(`<style>
    body {margin: 0; padding: 20px; display: grid; grid-template-columns: 1fr 1fr; gap: 20px; background: #e7ebea}
    img {display: block; width: 100%; background: #fff; border: 12px solid #fff; box-sizing: border-box}
  </style>${images}`);
  await page.screenshot({path: join(ROOT, PICTURE), fullPage: true});
}

await runNode(['tools/scripts/build.ts', '--if-changed']);
const binary = findEngines().find(({name}) => name === 'chromium')?.paths['binary'];
if (!binary) throw new Error('The picture is taken with Chromium: apt-get install chromium');
const server = await serve({root: join(ROOT, 'dist')});
const browser = await launch(puppeteerOptions('chromium', binary));
await writeSheet(browser, await shootWidgets(browser, `${server.url}demo/?state=PUE&scheme=light`));
await browser.close();
await server.close();
console.log(PICTURE);
