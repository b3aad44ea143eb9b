import type {ReleaseDiff} from '../diff.js';
import type {Dataset} from '../model.js';
import type {Verdict} from '../next-version.js';
import type {ReleaseEntry} from '../release-index.js';
import type {ReleaseInfo} from '../release-info.js';

/** A release as its changelog and its feed tell it. */
export interface Chapter {
  readonly dataset: Dataset;
  /** The release before, to name what went away. */
  readonly previous: Dataset | undefined;
  readonly diff: ReleaseDiff;
  readonly level: Verdict['level'];
  readonly notes: ReleaseInfo['notes'];
  /** When and why it was withdrawn; undefined while it stands. */
  readonly withdrawn: ReleaseEntry['withdrawn'];
}
