import {AXE_OPTIONS} from '../../../test/support/axe-options.mjs';

/** Where the axe script is served. */
const AXE_URL = '/_axe/axe.min.js';

/** Milliseconds for a story to finish, with its play function, and for its widgets to have their data afterwards. */
const FINISH = 30_000;
const SETTLE = 3_000;

/**
 * Goes into the page before anything else and notes what goes wrong: console, errors, files that do not come, requests that the
 * content policy refuses (all that leave this host), and what Storybook says of the story.
 */
const PROBE = `
(() => {
  const problems = [];
  const settled = new Set();
  let finish;
  const finished = new Promise((resolve) => (finish = resolve));
  let parameters = {};
  const note = (kind, ...parts) => {
    const problem = kind + ': ' + parts.map(String).join(' ');
    if (!problems.includes(problem)) problems.push(problem);
  };
  for (const level of ['warn', 'error']) console[level] = (...parts) => note('console.' + level, ...parts);
  addEventListener('error', ({target, message, error}) => {
    if (target === window) note('error', error?.stack ?? message);
    // A hint to load early may be dropped by the browser; the import that follows it tells whether the module came.
    else if (target.rel !== 'modulepreload') note('not loaded', target.src ?? target.href);
  }, true);
  addEventListener('unhandledrejection', ({reason}) => note('unhandled rejection', reason?.stack ?? reason));
  addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) =>
    note('request that leaves this host', effectiveDirective, blockedURI));
  for (const name of ['cga-ready', 'cga-error']) addEventListener(name, (event) => settled.add(event.composedPath()[0]));
  const failures = ['playFunctionThrewException', 'storyThrewException', 'storyErrored', 'storyMissing', 'unhandledErrorsWhilePlaying'];
  const listen = (channel) => {
    for (const name of failures) {
      channel.on(name, (detail) => {
        note(name, detail?.message ?? detail?.description ?? JSON.stringify(detail), detail?.stack ?? '');
        finish();
      });
    }
    channel.on('storyPrepared', (story) => (parameters = story.parameters?.cga ?? {}));
    channel.on('storyFinished', finish);
    channel.on('docsRendered', finish);
  };
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => listen((channel = value)),
  });
  window.__cgaProbe = {problems, settled, finished, note, parameters: () => parameters};
})();`;

/** The page that shows one story, with the probe first. */
export function withProbe(html: string): string {
  return html.replace(/<head>/i, `<head><script>${PROBE}</script>`);
}

/**
 * Body of the function that waits in the page until the story has finished, runs axe over it and gives back the problems that its
 * parameters (\`cga: {expectWarnings: ['text']}\`) do not expect, and the expected ones that did not come.
 */
export function storyScript({docs}: {docs: boolean}): string {
  return `
    const probe = window.__cgaProbe;
    const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
    const late = wait(${FINISH}).then(() => probe.note('not finished', 'within ${FINISH} ms'));
    await Promise.race([probe.finished, late]);
    const root = document.querySelector('${docs ? '#storybook-docs' : '#storybook-root'}');
    const end = performance.now() + ${SETTLE};
    const waiting = () => [...root.querySelectorAll('*')].some((each) => /^cga-/.test(each.localName) && !probe.settled.has(each));
    while (waiting() && performance.now() < end) await wait(20);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (${!docs} && probe.problems.length === 0) {
      await new Promise((resolve, reject) => {
        const script = document.createElement('script');
        Object.assign(script, {src: '${AXE_URL}', onload: resolve, onerror: reject});
        document.head.append(script);
      });
      const {violations} = await axe.run(root, ${JSON.stringify(AXE_OPTIONS)});
      for (const {id, help, nodes} of violations) {
        const places = nodes.map(({target, failureSummary}) => target.flat().join(' >> ') + ': ' +
          (failureSummary ?? '').split('\\n').slice(1).join('; '));
        probe.note('axe ' + id, help, '\\n    ' + places.join('\\n    '));
      }
    }
    // A page of docs shows stories that each have been looked at by themselves, with what they expect in the console.
    if (${docs}) return probe.problems.filter((problem) => !problem.startsWith('console.'));
    const expected = probe.parameters().expectWarnings ?? [];
    const unexpected = probe.problems.filter((problem) => !expected.some((text) => problem.includes(text)));
    const missing = expected.filter((text) => !probe.problems.some((problem) => problem.includes(text)));
    return [...unexpected, ...missing.map((text) => 'expected in the console, but did not come: ' + text)];`;
}
