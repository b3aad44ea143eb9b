import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {withLicencesOnce} from '../../../tools/vite/licences.js';
import {bundledLit} from '../../../tools/vite/lit.js';

const moduleOf = (path: string) => bundledLit(readFileSync(`node_modules/${path}`, 'utf8'));
const LIT_HTML = moduleOf('lit-html/lit-html.js');

/** The policy that Lit makes where the page answers like this. */
function policyWhere(createPolicy: () => unknown, setMarkup: (text: string) => void): unknown {
  const [made = ''] = /\(\(\)=>\{try\{.*?\}\}\)\(\)/.exec(LIT_HTML) ?? [];
  const element = Object.defineProperty({}, 'innerHTML', {set: setMarkup});
  const s = {createPolicy};
  return runInNewContext(made, {s, document: {createElement: () => element}}) as unknown;
}

const refuse = () => {
  throw new TypeError('Policy "lit-html" disallowed.');
};

describe('Lit as the built files carry it', () => {
  it('takes its policy, does without where the page needs none, and ends where the page demands one', () => {
    assert.equal(
      policyWhere(() => 'policy', refuse),
      'policy',
    );
    assert.equal(
      policyWhere(refuse, () => undefined),
      undefined,
    );
    assert.throws(() => policyWhere(refuse, refuse));
  });

  it('says nothing to who writes templates', () => {
    assert.doesNotMatch(LIT_HTML, /invalid template/);
    assert.doesNotMatch(moduleOf('@lit/reactive-element/css-tag.js'), /not constructable|Value passed/);
  });
});

describe('licences', () => {
  it('stand once each, line for line', () => {
    const [a, b] = ['/**\n * @license\n * A\n */', '/* @license B */'];
    const code = `${a}\na();\n${b}\n/* why */ b();\n  ${a.replaceAll('\n', '\n  ')}\nc();`;
    assert.equal(withLicencesOnce(code), `${a}\na();\n${b}\n/* why */ b();\n  \n\n\n\nc();`);
  });
});
