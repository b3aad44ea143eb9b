import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {answerIn, CLASSIC, CSP, errorsIn, inChromium, LOADER, MODULE, openSite, page, type Site} from './site.js';

const MAP = '<cga-adoption-map loading="eager"><p>Contenido propio</p></cga-adoption-map>';
const FORMS = {loader: LOADER, module: MODULE, classic: CLASSIC};

/** By the start of a page's name: what its header says of policies. */
const POLICIES: Readonly<Record<string, string>> = {
  other: 'trusted-types otra',
  once: 'trusted-types lit-html',
  demanded: "require-trusted-types-for 'script'; trusted-types otra",
};

describe('on a page that says which policies of trusted types there may be', inChromium, () => {
  let site: Site;

  before(async () => {
    const pages = Object.entries(FORMS).flatMap(([form, script]) => [
      [`other-${form}.html`, page(script, MAP)],
      [`demanded-${form}.html`, page(script, MAP)],
    ]);
    // The page's own copy of the library takes the policy first; the second one's tags come later.
    const twice = page(`${MODULE}${LOADER}`, MAP);
    site = await openSite(
      {...(Object.fromEntries(pages) as Record<string, string>), 'once-twice.html': twice},
      (path) => ({'content-security-policy': `${CSP}; ${POLICIES[path.slice(1).split('-')[0] ?? ''] ?? ''}`}),
    );
  });

  after(() => site?.close());

  async function open(name: string) {
    const tab = await site.browser.newPage();
    const errors = errorsIn(tab);
    await tab.goto(site.url + name, {waitUntil: 'networkidle0'});
    return {tab, errors};
  }

  for (const form of Object.keys(FORMS)) {
    it(`${form}: without a policy of its own where markup needs none`, async () => {
      const {tab, errors} = await open(`other-${form}.html`);
      assert.match(await answerIn(tab, 'cga-adoption-map'), /\d/);
      assert.deepEqual(errors, []);
      await tab.close();
    });

    it(`${form}: leaves what the page wrote in the tag where markup needs a policy and there is none`, async () => {
      const {tab} = await open(`demanded-${form}.html`);
      assert.equal(await tab.evaluate(() => document.body.innerText.trim()), 'Contenido propio');
      await tab.close();
    });
  }

  it('a second copy does without the policy that the first one took', async () => {
    const {tab, errors} = await open('once-twice.html');
    assert.match(await answerIn(tab, 'cga-adoption-map'), /\d/);
    assert.deepEqual(errors, []);
    await tab.close();
  });
});
