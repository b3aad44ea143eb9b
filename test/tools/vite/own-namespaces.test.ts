import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInThisContext} from 'node:vm';
import {withOwnNamespaces} from '../../../tools/vite/own-namespaces.js';

const IMPORT = 'import { t as __exportAll } from "./rolldown-runtime-abc.js";';
const EMPTY = 'var actions_exports = /* @__PURE__ */ __exportAll({});';
const FULL = 'var more_exports = /* @__PURE__ */ __exportAll({ view: () => view });';

describe('the namespaces of a chunk', () => {
  it('are plain objects where a module only defines a tag, line for line', () => {
    const code = withOwnNamespaces(`${IMPORT}\nimport { a } from "./core.js";\n${EMPTY}\na();\n`);
    assert.equal(code, '\nimport { a } from "./core.js";\nvar actions_exports = {};\na();\n');
  });

  it('give what a module exports at the time when it is read, without another file', () => {
    const code = withOwnNamespaces(`${IMPORT}\n${EMPTY}\n${FULL}\nlet view = 1;\nview += 1;\n`);
    assert.equal(code.split('\n').length, 6);
    assert.doesNotMatch(code, /rolldown-runtime/);
    const made = runInThisContext(`(() => { ${code} return [actions_exports, more_exports]; })()`) as unknown;
    assert.deepEqual(made, [{}, {view: 2}]);
  });

  it('are none in a chunk that makes none', () => assert.equal(withOwnNamespaces('a();\n'), 'a();\n'));
});
