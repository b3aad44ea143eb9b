/** results.md: what one run measured, ours beside the peers, and then against the targets. */
import {BASE, type Job} from './columns.js';
import type {Visit} from './load.js';
import {middle, middleOf, ownNumbers, type Measured, type Run} from './results.js';
import {TARGETS, verdictOf, type Target} from './targets.js';

const JOBS: readonly (readonly [job: Job, title: string])[] = [
  ['J1', 'J1: a map of the 32 entities'],
  ['J2', 'J2: a list of N actions'],
  ['J3', 'J3: a matrix of 40 rows'],
];

const whole = (value: number | undefined): string =>
  value === undefined ? '–' : Math.round(value).toLocaleString('en-US');
const tenth = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(1));
const hundredth = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));
const kb = (bytes: number | undefined): string => tenth(bytes === undefined ? undefined : bytes / 1000);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Which numbers may be compared with which. */
const sameRun = ({again = []}: Run): string =>
  again.length > 0
    ? `What ${again.map((args) => `\`npm run bench -- ${args}\``).join(', then ')} measured is of that later run, the rest of the one before`
    : 'Every number is from this one run';

/** The whole page of results. */
export function reportOf(run: Run): string {
  const versions = Object.entries(run.versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Size, time and memory beside peers',
    `Written by \`npm run bench\` on ${run.date}; what the columns mean: [README.md](README.md). ${sameRun(run)}: ${run.rounds} cold visits to
each page, in turn, processor slowed ${run.cpu}×, 1.6 Mbit/s and 150 ms a request; medians. ${run.machine}. Compare columns, not milliseconds with another machine's.`,
    '## Against the targets',
    targetTable(run),
    ...JOBS.flatMap(([job, title]) => jobSection(run, job, title)),
    '## Leaving the page and coming back, 100 times',
    keptTable(run),
    '## Only ours',
    ownTable(run),
    ...failures(run),
    `Versions: ${versions.join(', ')}.`,
    '',
  ].join('\n\n');
}

function targetTable(run: Run): string {
  const numbers = ownNumbers(run);
  const rows = TARGETS.map((target) => {
    const value = numbers.get(target.id);
    return [target.what, format(value, target), limit(target, 'gate'), limit(target, 'aim'), verdictOf(target, value)];
  });
  return table(['what', 'ours', 'gate', 'aim', 'reached'], rows);
}

const limit = (target: Target, key: 'gate' | 'aim'): string => `${target.atLeast ? '≥' : '≤'} ${target[key]}`;
const format = (value: number | undefined, {aim}: Target): string =>
  Math.abs(aim) < 20 ? hundredth(value) : whole(value);

function jobSection(run: Run, job: Job, title: string): string[] {
  const measured = run.measured.filter((each) => each.job === job);
  const sizes = [...new Set(measured.map(({size}) => size))];
  const sections = sizes.flatMap((size) => {
    const columns = measured.filter((each) => each.size === size && each.visits.length > 0);
    const heading = size === undefined ? [] : [`### N = ${size.toLocaleString('en-US')}`];
    return columns.length > 0 ? [...heading, loadTable(columns, job), useTable(columns, job)] : [];
  });
  if (sections.length === 0) return [];
  return [`## ${title}`, ...sections, ...(job === 'J1' ? [reachTable(measured)] : [])];
}

function loadTable(columns: readonly Measured[], job: Job): string {
  const base = columns.find(({id}) => id === BASE[job]);
  const times = (measured: Measured, get: (visit: Visit) => number) => {
    const [value, other] = [middle(measured, get), base && middle(base, get)];
    return hundredth(value !== undefined && other ? value / other : undefined);
  };
  const rows = columns.map((each) => {
    const get = (of: (visit: Visit) => number) => middle(each, of);
    return [
      each.label,
      kb(get(({first}) => first.script + first.style)),
      kb(get(({first}) => first.data)),
      whole(get(({first}) => first.requests)),
      whole(get(({painted}) => painted)),
      times(each, ({painted}) => painted),
      whole(get(({blocked}) => blocked)),
      whole(get(({longest}) => longest)),
      whole(get(({main}) => main)),
      times(each, ({main}) => main),
      tenth((get(({heap}) => heap) ?? NaN) / 1e6),
      whole(get(({elements}) => elements)),
      kb(get(({later}) => later.script + later.data)),
    ];
  });
  return table(
    // prettier-ignore
    ['column', 'script, style kB', 'data kB', 'requests', 'painted ms', '× base', 'blocked ms', 'longest task', 'main thread ms', '× base', 'heap MB', 'elements', 'later kB'],
    rows,
  );
}

function useTable(columns: readonly Measured[], job: Job): string {
  const used = columns.filter(({visits}) => visits.some(({inp}) => inp !== undefined));
  const get = (each: Measured, of: (visit: Visit) => number | undefined) => whole(middle(each, of));
  if (job !== 'J2') {
    const rows = used.map((each) => [
      each.label,
      whole(middleOf(each, 'hover')),
      misses(each),
      get(each, ({inp}) => inp),
    ]);
    return table(['column', 'hover to tooltip painted, ms', 'without one', 'INP of a click, ms'], rows);
  }
  const rows = used.map((each) => [
    each.label,
    whole(middleOf(each, 'keys')),
    get(each, ({clear}) => clear),
    get(each, ({facet}) => facet),
    get(each, ({sort}) => sort),
    get(each, ({inp}) => inp),
  ]);
  return table(['column', 'key press to result, ms', 'emptying the search', 'facet', 'sort', 'INP'], rows);
}

function misses({visits}: Measured): string {
  const hovers = visits.flatMap(({hover}) => hover ?? []);
  return `${hovers.filter((time) => time === undefined).length} of ${hovers.length}`;
}

function reachTable(measured: readonly Measured[]): string {
  const rows = measured
    .filter(({reach}) => reach)
    .map(({label, reach, visits}) => [
      label,
      whole(reach?.named),
      whole(reach?.keyboard),
      whole(Math.max(0, ...visits.map(({third}) => third))),
    ]);
  return table(
    [
      'column',
      'entities named for a screen reader, of 32',
      'reached by Tab and 7 arrows, of 8',
      'requests to other hosts',
    ],
    rows,
  );
}

function keptTable({measured}: Run): string {
  const rows = measured
    .filter(({kept}) => kept)
    .map(({job, label, size, kept}) => [
      `${job} ${label}${size === undefined ? '' : `, N = ${size.toLocaleString('en-US')}`}`,
      tenth((kept?.heap ?? NaN) / 1024),
      tenth(kept?.nodes),
      tenth(kept?.listeners),
      whole(kept?.again),
    ]);
  return table(['column', 'heap kept a time, KiB', 'nodes', 'listeners', 'ms to be there again'], rows);
}

const ownTable = ({own}: Run): string =>
  table(
    ['what', 'median', 'worst', 'runs'],
    own.map(({what, value, worst, runs}) => [what, whole(value), whole(worst), String(runs)]),
  );

function failures({measured}: Run): string[] {
  const lines = measured.flatMap(({job, id, size, failures: why}) =>
    why.map((each) => `- ${job} ${id} ${size ?? ''}: ${each}`),
  );
  return lines.length > 0 ? ['## What failed', [...new Set(lines)].join('\n')] : [];
}
