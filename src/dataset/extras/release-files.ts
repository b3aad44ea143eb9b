import {snapshotFile, type Standing} from '../release.js';

/** Where the files of a release lie that stand beside its data. */
export interface ReleaseFolder {
  /** `diff.json` of the release shown. */
  readonly changes: string;
  /** `diff.json` of an earlier release. */
  readonly changesOf: (release: string) => string;
  /** Address of a file that tells the newest, such as `feed.atom`. */
  readonly newest: (file: string) => string;
}

/** The files beside a release; undefined where the page gave an object, or there is no packaged snapshot to stand in. */
export function releaseFolder(standing: Standing, release: string): ReleaseFolder | undefined {
  if (standing.origin === 'property') return undefined;
  if (standing.origin === 'snapshot') return packagedFolder();
  const [first] = standing.changes;
  if (!first) return undefined;
  // Where there is a newer release, the first list is that of a later one, whose folder stands beside.
  const folder = new URL(standing.newer ? `../${release}/` : './', first);
  const published = folder.pathname.endsWith(`/${release}/`);
  return {
    changes: new URL('diff.json', folder).href,
    changesOf: (other) => new URL(`../${other}/diff.json`, folder).href,
    // Beside the index of releases there is one of each that goes on; a folder by itself has only its own.
    newest: (file) => new URL(published ? `../${file}` : file, folder).href,
  };
}

function packagedFolder(): ReleaseFolder | undefined {
  try {
    snapshotFile('');
  } catch {
    return undefined;
  }
  return {
    changes: snapshotFile('diff.json'),
    changesOf: (release) => snapshotFile(`before/${release}.json`),
    newest: snapshotFile,
  };
}
