import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withBareNamespace} from '../../../tools/vite/bare-namespaces.js';

const HELPER = 'import { t as __exportAll } from "./rolldown-runtime-abc.js";';
const EMPTY = 'var actions_exports = /* @__PURE__ */ __exportAll({});';
const FULL = 'var more_exports = /* @__PURE__ */ __exportAll({ view: () => view });';

describe('the namespace of a module that only defines a tag', () => {
  it('is a plain object, without the file of the helper, line for line', () => {
    const code = withBareNamespace(`${HELPER}\nimport { a } from "./core.js";\n${EMPTY}\na();\n`);
    assert.equal(code, '\nimport { a } from "./core.js";\nvar actions_exports = {};\na();\n');
  });

  it('stays as it is where the helper makes another one too, or none is empty', () => {
    for (const code of [`${HELPER}\n${EMPTY}\n${FULL}\n`, `${HELPER}\n${FULL}\n`, 'a();\n']) {
      assert.equal(withBareNamespace(code), code);
    }
  });
});
