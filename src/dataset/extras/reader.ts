import type {Dataset} from '../dataset.js';
import {openAddress, type Edition} from '../reading/edition.js';
import {DatasetError, isDatasetError} from '../errors.js';
import {growing} from './grown.js';
import {createPacer, paced} from '../pacer.js';
import type {Tools} from '../reading/tools.js';
import {checkRange, satisfies} from '../reading/release-index.js';
import type {PartLoader, Release, ReleaseRequest} from '../release.js';

export {readAgain} from '../reading/load-file.js';

/** Reads what is behind an address of somebody's; where that fails, the packaged snapshot stands in for it and says so. */
export function foreignRelease(request: ReleaseRequest, own: Tools): PartLoader {
  const {src} = request;
  const tools = growing(own);
  const pacer = createPacer();
  const asked = new Set<string>();
  let edition: Promise<Edition> | undefined;

  const overlay = overlayOf(request.overlay);

  /** The network had something newer than the copy that is shown: every part that was asked for is read again, then shown at once. */
  const follow = async (shown: Edition, release: Release): Promise<void> => {
    try {
      const next = await shown.update;
      if (!next) return release.stand({origin: 'network', kept: undefined});
      let dataset: Dataset | undefined;
      for (const name of asked) dataset = tools.merge(dataset, await overlay(await next.part(name), release));
      edition = Promise.resolve(next);
      release.stand({...next.standing, trouble: undefined}, dataset);
    } catch (error) {
      release.stand({trouble: asDatasetError(error)});
    }
  };

  const open = async (release: Release): Promise<Edition> => {
    try {
      if (src === undefined) return packaged(request, release, tools);
      const opened = await openAddress(src, request, {...tools, pacer});
      release.stand(opened.standing);
      if (opened.update) void follow(opened, release);
      return opened;
    } catch (error) {
      return standIn(asDatasetError(error), release, tools);
    }
  };

  return async (name, release) => {
    asked.add(name);
    const current = await (edition ??= open(release));
    try {
      return await overlay(await current.part(name), release);
    } catch (error) {
      if (release.dataset) throw error;
      // The first part of a release that cannot be read is a release that cannot be read.
      edition = Promise.resolve(standIn(asDatasetError(error), release, tools));
      const part = (await edition).part(name).then((dataset) => overlay(dataset, release));
      return await part.catch((reason: unknown) => {
        // Nothing stands in for it: who asks again tries again.
        edition = undefined;
        throw reason;
      });
    }
  };
}

/** Puts a state's own additions beside a part. Without them the release is shown as it is, and the page says so. */
function overlayOf(href: string | undefined): (dataset: Dataset, release: Release) => Promise<Dataset> {
  if (href === undefined) return (dataset) => Promise.resolve(dataset);
  const file = import('./overlay.js').then(async (module) => ({...module, file: await module.loadOverlay(href)}));
  file.catch(() => undefined);
  return async (dataset, release) => {
    try {
      const {applyOverlay, file: additions} = await file;
      return {...dataset, overlay: applyOverlay(additions, dataset)};
    } catch (error) {
      const trouble = new DatasetError('overlay', asDatasetError(error).message, {cause: error});
      if (!release.standing.trouble) release.stand({trouble});
      return dataset;
    }
  };
}

/** The packaged snapshot where a page asks for a release of it. */
function packaged({release: wanted, integrity}: ReleaseRequest, release: Release, tools: Tools): Edition {
  const range = checkRange(wanted);
  if (integrity) throw new DatasetError('integrity', 'integrity is for a file: set `src` as well');
  const edition = snapshotEdition(tools);
  release.stand(edition.standing);
  return {
    ...edition,
    part: async (name) => {
      const dataset = await edition.part(name);
      const message = `the packaged release is ${dataset.envelope.release}, not ${range}`;
      if (!satisfies(dataset.envelope.release, range)) release.stand({trouble: new DatasetError('release', message)});
      return dataset;
    },
  };
}

function standIn(trouble: DatasetError, release: Release, tools: Tools): Edition {
  const edition = snapshotEdition(tools);
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

const snapshotEdition = ({snapshotPart, parseSteps}: Tools): Edition => ({
  standing: {origin: 'snapshot', changes: []},
  update: undefined,
  part: async (name) => paced(parseSteps(await snapshotPart(name)), createPacer()),
});

const asDatasetError = (error: unknown): DatasetError =>
  isDatasetError(error) ? error : new DatasetError('failed', String(error), {cause: error});
