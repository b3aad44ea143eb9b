/** Writes how many tests passed in each browser to a file, for `npm test` to sum up. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}

/** Counts by browser. A file that did not get as far as its tests, or whose hooks failed, is one failure of its own. */
export function countSessions(sessions) {
  const counts = {};
  for (const session of sessions) {
    const count = (counts[session.browser.name] ??= {passed: 0, failed: 0, skipped: 0});
    const tests = session.testResults ? testsOf(session.testResults) : [];
    for (const test of tests) count[resultOf(test)]++;
    count.failed += session.errors.length;
    if (!session.passed && tests.length === 0 && session.errors.length === 0) count.failed++;
  }
  return counts;
}

/** A test that did not run, because of --grep or of a hook that failed before it, has neither passed nor an error. */
function resultOf({passed, error}) {
  if (passed) return 'passed';
  return error ? 'failed' : 'skipped';
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
