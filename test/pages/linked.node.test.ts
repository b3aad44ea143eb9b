import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Frame} from 'puppeteer-core';
import {drawnIn, inChromium, LOADER, openSite, page, type Site} from './site.js';

const SPACE = '<div style="height: 4000px"></div>';
const HASH = '#plan.action=plan-2020-a16';

/** Each widget, what its address names, and what the detail of that has in it. */
const LINKS = [
  ['cga-action-tracker', 'action=plan-2020-a16', '#detail-plan-2020-a16'],
  ['cga-tool-catalog', 'tool=ocds&one.compare=monitor-karewa,ocds', '#record-ocds'],
  ['cga-priority-matrix', 'priority=priority-32', '[part="panel"]'],
  ['cga-adoption-map', 'state=PUE', '[part="panel"]'],
] as const;

describe('a link to a record', inChromium, () => {
  let site: Site;

  before(async () => {
    site = await openSite({
      'page.html': page(LOADER, `${SPACE}<cga-action-tracker id="plan" permalink></cga-action-tracker>${SPACE}`),
      ...Object.fromEntries(
        LINKS.map(([tag]) => [`${tag}.html`, page(LOADER, `${SPACE}<${tag} id="one" permalink></${tag}>${SPACE}`)]),
      ),
      'framed.html': page('', `${SPACE}<iframe src="eager.html${HASH}" height="600"></iframe>`),
      'eager.html': page(
        LOADER,
        `<p>Antes</p><cga-action-tracker id="plan" permalink loading="eager"></cga-action-tracker>`,
      ),
    });
  });

  after(() => site?.close());

  const detailOf = (frame: Frame) => drawnIn(frame, 'cga-action-tracker', '[part~="panel"]');

  it('takes the reader to it, far down the page', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}page.html${HASH}`, {waitUntil: 'networkidle0'});
    const detail = await detailOf(tab.mainFrame());
    const box = await detail.boundingBox();
    const [scrolled, height] = (await tab.evaluate('[scrollY, innerHeight]')) as [number, number];
    assert.ok(scrolled > 3000, `scrolled by ${scrolled}`);
    assert.ok(box && box.y + box.height > 0 && box.y < height, JSON.stringify(box));
    await tab.close();
  });

  for (const [tag, named, selector] of LINKS) {
    it(`takes the reader to the record in ${tag}`, async () => {
      const tab = await site.browser.newPage();
      await tab.goto(`${site.url}${tag}.html#one.${named}`, {waitUntil: 'networkidle0'});
      const detail = await drawnIn(tab, tag, selector);
      const place = () => detail.evaluate((element) => element.getBoundingClientRect().top / innerHeight);
      for (let times = 0; times < 100 && Math.abs(await place()) > 1; times++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const top = await place();
      assert.ok(Math.abs(top) < 1, `${top} windows away`);
      await tab.close();
    });
  }

  it('never moves the page around a frame', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}framed.html`, {waitUntil: 'networkidle0'});
    const frame = tab.frames().find((each) => each !== tab.mainFrame());
    await detailOf(frame!);
    assert.equal(await tab.evaluate('scrollY'), 0);
    await tab.close();
  });
});
