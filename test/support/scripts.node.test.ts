import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {blockedWords, namesIn} from '../../tools/scripts/check-names.js';
import {chunkFiles, overBudget} from '../../tools/scripts/check-size.js';
import {summary} from '../../tools/scripts/lib/counts.js';
import {filesUnder, readText} from '../../tools/scripts/lib/files.js';
import {BUILD_INPUTS, STORYBOOK_INPUTS} from '../../tools/scripts/lib/inputs.js';
import {undocumented, unlisted} from '../../tools/scripts/lib/manifest.js';
import {countTap} from '../../tools/scripts/lib/node-tests.js';
import {extraName, extras} from '../../tools/vite/extras.js';
import {shortenCss, shortenMarkup} from '../../tools/vite/minify-templates.js';
import {countSessions} from './wtr-reporter.mjs';

describe('counts', () => {
  it('end with the sum of all suites', () => {
    const counts = [
      {suite: 'node', passed: 3, failed: 0, skipped: 1},
      {suite: 'webkit', passed: 0, failed: 1, note: 'not on this machine'},
    ];
    assert.equal(
      summary(counts),
      'node: 3 passed, 0 failed, 1 skipped\nwebkit: 0 passed, 1 failed (not on this machine)\n3 passed, 1 failed',
    );
  });

  it('read the totals of Node, cancelled tests as failures', () => {
    const tap = '# tests 9\n# pass 4\n# fail 2\n# cancelled 1\n# skipped 1\n# todo 1\n';
    assert.deepEqual(countTap(tap), {suite: 'node', passed: 4, failed: 3, skipped: 2});
  });

  it('count a browser session that failed without a failed test', () => {
    const test = (passed: boolean, error?: object) => ({name: 'a', passed, skipped: false, error});
    const session = (passed: boolean, errors: number, ...tests: object[]) => ({
      browser: {name: 'Firefox'},
      passed,
      errors: new Array<object>(errors).fill({message: 'x'}),
      testResults: {name: '', suites: [{name: 's', suites: [], tests}], tests: []},
    });
    const sessions = [
      session(false, 0, test(true), test(false, {message: 'x'})),
      session(false, 1, test(true)),
      session(true, 0, test(false)),
      session(false, 0, test(false)),
      {...session(false, 0), testResults: undefined},
    ];
    assert.deepEqual(countSessions(sessions), {Firefox: {passed: 2, failed: 3, skipped: 2}});
  });
});

describe('what is made again when something changed', () => {
  for (const [name, inputs, folders] of [
    ['dist/', BUILD_INPUTS, ['src', 'tools/data', 'tools/vite', 'tools/scripts/build.ts', 'vite.config.ts']],
    ['Storybook', STORYBOOK_INPUTS, ['stories', '.storybook']],
  ] as const) {
    it(`counts all modules that ${name} imports`, () => {
      const imported = folders
        .flatMap((folder) => filesUnder(folder, (path) => /\.m?[jt]s$/.test(path)))
        .flatMap((path) =>
          [...readText(path).matchAll(/\bfrom '(\.[^']+)'/g)].map(([, to = '']) => posix.join(posix.dirname(path), to)),
        );
      assert.ok(imported.length > 0);
      const within = (path: string) => inputs.some((input) => path === input || path.startsWith(`${input}/`));
      const known = (path: string) => within(path) || within(path.replace(/\.js$/, '.ts'));
      assert.deepEqual([...new Set(imported.filter((path) => !known(path)))], []);
    });
  }
});

describe('minify-templates', () => {
  it('collapses white space in markup without joining words', () => {
    const raw = '\n      <p>\n        Uno <b>dos</b>\n        tres ';
    assert.equal(shortenMarkup(raw, true, false), '<p> Uno <b>dos</b> tres ');
    assert.equal(shortenMarkup(' a\n  ', false, true), ' a');
    assert.equal(shortenMarkup(' ', false, false), ' ');
  });

  it('keeps the white space that means something in styles', () => {
    const raw = '\n  /* why */\n  a > b, :host([x]) c {\n    margin: 1em -2em;\n    width: calc(1em + 2em);\n  }\n';
    assert.equal(shortenCss(raw, true, true), 'a>b,:host([x]) c{margin:1em -2em;width:calc(1em + 2em)}');
    const quoted = `a::after {content: ' ,  ; ' /* the page's */; b: "}  {"}`;
    assert.equal(shortenCss(quoted, true, true), `a::after{content:' ,  ; ';b:"}  {"}`);
    const numbers = '@media (max-width: 10.05em) {a ~ b + c {inset: 0.5em -0.25em 0 0.0em; --x: y0.5}}';
    assert.equal(
      shortenCss(numbers, true, true),
      '@media (max-width:10.05em){a~b + c{inset:.5em -.25em 0 .0em;--x:y0.5}}',
    );
    assert.equal(shortenCss('\n  color: ', false, false), ' color: ');
  });
});

describe('extras', () => {
  it('are named after their place', () => {
    assert.equal(extraName('elements/adoption-map/extras/time.ts'), 'adoption-map-time');
    assert.equal(extraName('elements/extras/permalink.ts'), 'permalink');
    assert.equal(extraName('i18n/en/actions.ts'), 'i18n-en-actions');
    assert.equal(extraName('elements/adoption-map/more.view.ts'), undefined);
  });

  it('are each a file of their own', () => {
    const all = extras();
    assert.ok(Object.keys(all).includes('permalink'));
    for (const [name, path] of Object.entries(all)) assert.ok(existsSync(path), name);
  });
});

describe('check-names', () => {
  it('finds whole words only, and excepts the tag', () => {
    assert.deepEqual(blockedWords('chunks/banner-1a.js'), ['banner']);
    assert.deepEqual(blockedWords('shareButton'), ['share']);
    assert.deepEqual(blockedWords('cga-action-tracker'), []);
    assert.deepEqual(blockedWords('status heading states-adoption'), []);
  });

  it('reads classes, ids and parts out of templates', () => {
    const source =
      'html`<p class="one two" id=three part="four">${five}</p>`; css`.six .seven:hover {margin: .5em ${a.b}}`';
    assert.deepEqual(namesIn(source), ['one', 'two', 'three', 'four', 'six', 'seven']);
  });
});

describe('check-size', () => {
  const manifest = {
    'src/embed.ts': {file: 'loader.js', imports: ['_shared.js']},
    'src/define/a.ts': {file: 'a.js', imports: ['_shared.js'], dynamicImports: ['later.ts']},
    '_shared.js': {file: 'shared.js'},
    'later.ts': {file: 'later.js'},
  };

  it('counts what a page loads at once, each chunk one time', () => {
    assert.deepEqual(chunkFiles(manifest, ['src/embed.ts', 'src/define/a.ts']), ['loader.js', 'shared.js', 'a.js']);
  });

  it('says how far over the budget a size is', () => {
    assert.deepEqual(
      overBudget([
        {name: 'x', bytes: 12, budget: 10},
        {name: 'y', bytes: 10, budget: 10},
        {name: 'z', bytes: 99},
      ]),
      ['x: 12 bytes are 2 over the budget of 10'],
    );
  });
});

describe('manifest', () => {
  it('names tags and members without words', () => {
    const element = {
      name: 'A',
      tagName: 'x-a',
      description: 'Is.',
      attributes: [{name: 'src'}, {name: 'view', description: 'It.'}],
    };
    assert.deepEqual(undocumented({modules: [{path: 'a', declarations: [element]}]}, ['x-a', 'x-b']), [
      '<x-a> src has no description',
      '<x-b> is not in the manifest: its class needs @element x-b',
    ]);
  });

  it('names parts and custom properties that the code has and the manifest lacks', () => {
    const modules = ['a', 'b'].map((name) => ({
      path: `src/elements/${name}/${name}.ts`,
      declarations: [{name, tagName: `x-${name}`, cssParts: [{name: 'own'}], cssProperties: [{name: '--cga-accent'}]}],
    }));
    const files = [
      {path: 'src/styles/host.ts', text: ':host { --_accent: var(--cga-accent, red); --_ramp: var(--cga-ramp, red); }'},
      {
        path: 'src/elements/a/extras/more.ts',
        text: '<p part="own settings" data-part="x"> var(--_ramp) var(--_accent) var(--_line)',
      },
      {path: 'src/views/switch.ts', text: '<p part="switch">'},
    ];
    assert.deepEqual(unlisted({modules}, files), [
      '<x-a> part="settings" of src/elements/a/extras/more.ts needs @csspart settings',
      '<x-a> --cga-ramp of src/elements/a/extras/more.ts needs @cssprop --cga-ramp',
      '<x-a> part="switch" of src/views/switch.ts needs @csspart switch',
      '<x-b> part="switch" of src/views/switch.ts needs @csspart switch',
    ]);
  });
});
