import {diffReleases} from '../diff.js';
import type {Dataset} from '../model.js';
import {judge} from '../next-version.js';
import {compareReleases} from '../../../src/dataset/reading/release-index.js';
import {writeFeed} from './atom.js';
import {writeCalendar, writeMovingCalendar} from './calendar.js';
import {writeChangelog} from './changelog.js';
import {writeDataPackage} from './data-package.js';
import {writeDcat} from './dcat.js';
import type {Chapter} from './history.js';
import {writeTables} from './tables.js';

export type {Chapter} from './history.js';

/** A release, with the notes that its keeper gave it and why it was withdrawn. */
export interface Told {
  readonly dataset: Dataset;
  readonly notes: Chapter['notes'];
  readonly withdrawn?: Chapter['withdrawn'];
}

/** The story of some releases, oldest first: what each one differs in from the one before. */
export function tellHistory(releases: readonly Told[]): Chapter[] {
  const sorted = [...releases].sort((a, b) => compareReleases(a.dataset.release, b.dataset.release));
  return sorted.map(({dataset, notes, withdrawn}, index) => {
    const previous = sorted[index - 1]?.dataset;
    const diff = diffReleases(previous, dataset);
    return {dataset, previous, diff, level: judge(diff, previous, dataset).level, notes, withdrawn};
  });
}

/** Files that stand beside the last release's `dataset.json`, by path; `whole` is that file's text. */
export function writeReleaseFiles(chapters: readonly Chapter[], whole: string): Map<string, string> {
  const last = chapters.at(-1);
  if (!last) throw new Error('no release to write files of');
  const {dataset, diff, notes} = last;
  const {release} = dataset;
  const texts = new Map([['dataset.json', whole], ...writeTables(dataset)]);
  const described = [
    ['diff.json', `${JSON.stringify(diff, null, 1)}\n`],
    ['CHANGELOG.md', writeChangelog(chapters)],
    ['feed.atom', writeFeed(chapters, (other) => (other === release ? '' : undefined))],
    ['calendar.ics', writeCalendar(dataset)],
    ['datapackage.json', writeDataPackage(dataset, texts)],
    ['dcat.jsonld', writeDcat(dataset, notes?.es, texts)],
  ] as const;
  texts.delete('dataset.json');
  return new Map([...described, ...texts]);
}

/**
 * Files beside the index that always tell the newest, and what was withdrawn: the changelog, and the feed and the calendar to subscribe
 * to.
 */
export function writeMovingFiles(chapters: readonly Chapter[]): Map<string, string> {
  if (chapters.length === 0) return new Map();
  return new Map([
    ['CHANGELOG.md', writeChangelog(chapters)],
    ['feed.atom', writeFeed(chapters, (release) => `${release}/`)],
    ['calendar.ics', writeMovingCalendar(chapters)],
  ]);
}
