/**
 * Loaded into every browser test by the runner: what a test left behind is cleaned up, and a console warning or error that the
 * test did not expect fails it.
 */
type Pattern = string | RegExp;

let messages: string[] = [];
let expected: Pattern[] = [];
let cleanups: (() => unknown)[] = [];

function matches(message: string, pattern: Pattern): boolean {
  return typeof pattern === 'string' ? message.includes(pattern) : pattern.test(message);
}

for (const level of ['warn', 'error'] as const) {
  const print = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    const message = `console.${level}: ${parts.map(String).join(' ')}`;
    messages.push(message);
    // Expected ones would only be noise in the report.
    if (!expected.some((pattern) => matches(message, pattern))) print(...parts);
  };
}

/** Lets this test's console warnings or errors that match `pattern` pass, and fails the test if none comes. Call it first. */
export function expectWarning(pattern: Pattern): void {
  expected.push(pattern);
}

/** Runs `task` after this test, in the reverse order of registration, also when the test fails. */
export function onCleanup(task: () => unknown): void {
  cleanups.push(task);
}

/** What is wrong with `messages`, one line each: those that nothing expected, and expectations that nothing met. */
export function findProblems(messages: readonly string[], expected: readonly Pattern[]): string[] {
  const unexpected = messages.filter((message) => !expected.some((pattern) => matches(message, pattern)));
  const missing = expected.filter((pattern) => !messages.some((message) => matches(message, pattern)));
  return [...unexpected, ...missing.map((pattern) => `expected in the console, but did not come: ${String(pattern)}`)];
}

async function cleanUp(): Promise<void> {
  const tasks = cleanups.reverse();
  cleanups = [];
  for (const task of tasks) await task();
  // A copy that one test kept must not answer another.
  await globalThis.caches?.delete('cga-widgets.1').catch(() => undefined);
}

/** Two turns of the event loop: Chromium reports an unhandled rejection in the one after next. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 2; turns++) await new Promise((resolve) => setTimeout(resolve));
}

function failOnProblems(): void {
  const problems = findProblems(messages, expected);
  messages = [];
  expected = [];
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

// Inside the test, not in a hook of its own: a failing hook ends the whole run.
beforeEach(function () {
  const test = this.currentTest;
  const body = test?.fn;
  if (!test || !body) return;
  if (body.length > 0) throw new Error('Return a promise instead of taking a callback');
  test.fn = async function (this: Mocha.Context) {
    try {
      await (body as Mocha.AsyncFunc).call(this);
    } finally {
      await cleanUp();
    }
    // Updates that the test started must get their chance to complain.
    await settled();
    failOnProblems();
  };
});

after(failOnProblems);
