/** What axe checks, the same in browser tests and in Storybook. Runs in browsers and in Node. */

export const AXE_OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // A widget is a part of somebody's page: that page's landmarks are not its own.
  rules: {region: {enabled: false}},
  resultTypes: ['violations'],
};

/** Violations for people: the rule, what it asks, and where it is broken. */
export function describeViolations(violations) {
  return violations
    .map(({id, help, nodes}) => {
      const places = nodes.map(({target, failureSummary}) => {
        const why = (failureSummary ?? '').split('\n').slice(1).join(';').replace(/\s+/g, ' ');
        return `  ${target.flat().join(' >> ')}:${why}`;
      });
      return [`axe ${id}: ${help}`, ...places].join('\n');
    })
    .join('\n');
}
