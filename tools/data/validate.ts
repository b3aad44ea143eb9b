import {COLLECTION_NAMES, COMMISSION, SCHEMA_VERSION, type WholeRecords} from '../../src/dataset/schema/index.js';
import {canonicalDataset} from './canonical.js';
import type {Dataset, Problem, SourceTree} from './model.js';
import {releaseInfo, type ReleaseInfo} from './release-info.js';
import {actionsRule} from './rules/actions.js';
import {type Context, type Counts, createContext, type Rule, type Standing} from './rules/context.js';
import {countsRule} from './rules/counts.js';
import {datesRule} from './rules/dates.js';
import {indicatorsRule, observationsRule} from './rules/indicators.js';
import {referencesRule} from './rules/references.js';
import {releaseRule} from './rules/release.js';
import {schemaRule} from './rules/schema.js';
import {linksRule, unusedSourcesRule} from './rules/sources.js';
import {neighborsRule} from './rules/states.js';
import {tombstonesRule} from './rules/tombstones.js';
import {adoptionsRule, confidenceRule, planRule} from './rules/truth.js';
import {uniqueRule} from './rules/unique.js';

/** Entities of the country, axes and priorities of the Política Nacional Anticorrupción. */
export const NATIONAL_COUNTS: Counts = {states: 32, axes: 4, priorities: 40};

/** Number of a first release, when the keeper gives none. */
const FIRST_RELEASE = '1.0.0';

const PER_RECORD: readonly Rule[] = [
  schemaRule,
  datesRule,
  linksRule,
  adoptionsRule,
  actionsRule,
  confidenceRule,
  indicatorsRule,
];

/** These compare files, so they wait until every file can be read: else one bad file would fill the screen. */
const ACROSS: readonly Rule[] = [
  uniqueRule,
  referencesRule,
  neighborsRule,
  countsRule,
  observationsRule,
  planRule,
  unusedSourcesRule,
  tombstonesRule,
  releaseRule,
];

export interface ValidateOptions {
  readonly counts: Counts;
  /** The last release before this one, whose ids must still be there. */
  readonly previous?: Dataset | undefined;
  /** The newest release that was not withdrawn: this one is not of a day before it. */
  readonly standing?: Standing | undefined;
  /** The day of the check, after which no release is published; any day will do when it is not said. */
  readonly today?: string | undefined;
}

export interface Validation {
  readonly problems: readonly Problem[];
  /**
   * The release, ready to compare and to number; undefined while there is any error. Until then it has the number that the
   * keeper gave, or that of the release before.
   */
  readonly dataset: Dataset | undefined;
  readonly info: ReleaseInfo | undefined;
}

/** Checks a source folder whole and returns every problem found, in the order of files and lines. */
export function validate(tree: SourceTree, options: ValidateOptions): Validation {
  const info = releaseInfo.safeParse(tree.release?.value);
  const context = createContext(tree, {...options, released: info.data?.released});
  const rules = tree.complete ? [...PER_RECORD, ...ACROSS] : PER_RECORD;
  const found = [...tree.problems, ...rules.flatMap((rule) => rule(context))];
  const problems = withoutTwins(found).sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
  const failed = problems.some(({severity}) => severity === 'error');
  return {problems, dataset: failed || !info.data ? undefined : assemble(context, info.data), info: info.data};
}

/** A value that breaks its schema in two ways, such as the form of a date and its day, needs to be told once. */
function withoutTwins(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function assemble(
  {tree, checked, previous}: Context,
  {release = previous?.release ?? FIRST_RELEASE, released, title, license, staleAfter}: ReleaseInfo,
): Dataset {
  const collections = COLLECTION_NAMES.map((name) => [name, checked[name].map(({record}) => record)] as const);
  return canonicalDataset({
    schemaVersion: SCHEMA_VERSION,
    release,
    released,
    title,
    license,
    ...(staleAfter && {staleAfter}),
    commission: COMMISSION.whole.parse(tree.commission?.value),
    ...(Object.fromEntries(collections) as unknown as WholeRecords),
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
