import {DatasetError} from '../errors.js';
import {createPacer, paced} from '../pacer.js';
import type {Edition} from '../reading/edition.js';
import {checkRange, satisfies} from '../reading/release-index.js';
import type {Library} from '../reading/library.js';
import type {Release, ReleaseRequest} from '../release.js';

/** The packaged snapshot where a page asks for a release of it. */
export function packaged({release: wanted, integrity}: ReleaseRequest, release: Release, library: Library): Edition {
  const range = checkRange(wanted);
  if (integrity) throw new DatasetError('bad-integrity', 'integrity is for a file: set `src` as well');
  const edition = snapshotEdition(library);
  release.stand(edition.standing);
  return {
    ...edition,
    part: async (name) => {
      const dataset = await edition.part(name);
      const message = `the packaged release is ${dataset.envelope.release}, not ${range}: set \`src\` as well`;
      // Each part says the same.
      if (!release.standing.trouble && !satisfies(dataset.envelope.release, range))
        release.stand({trouble: new DatasetError('not-packaged', message)});
      return dataset;
    },
  };
}

/** The packaged snapshot in place of what `trouble` kept away; where there is none either, that is what the reader hears of. */
export function standIn(trouble: DatasetError, release: Release, library: Library): Edition {
  const edition = snapshotEdition(library);
  return {
    ...edition,
    part: async (name) => {
      const dataset = await edition.part(name).catch(() => {
        // There is nothing to stand in: what went wrong first is what the reader hears of.
        throw trouble;
      });
      if (!release.standing.trouble) release.stand({...edition.standing, trouble});
      return dataset;
    },
  };
}

const snapshotEdition = ({snapshotPart, parseSteps}: Library): Edition => ({
  standing: {origin: 'snapshot', changes: []},
  update: undefined,
  part: async (name) => paced(parseSteps(await snapshotPart(name)), createPacer()),
});
