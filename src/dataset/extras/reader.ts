import type {Dataset} from '../dataset.js';
import {openAddress, type Edition} from '../reading/edition.js';
import {DatasetError, isDatasetError} from '../errors.js';
import {growing} from './grown.js';
import {limits} from '../limits.js';
import {isOfNetwork, whenOnline} from '../reading/online.js';
import {createPacer, paced} from '../pacer.js';
import type {Tools} from '../reading/tools.js';
import {checkRange, satisfies} from '../reading/release-index.js';
import type {PartLoader, Release, ReleaseRequest} from '../release.js';

export {parseBytes, readAgain} from '../reading/load-file.js';

/** Reads what is behind an address of somebody's; where that fails, the packaged snapshot stands in for it and says so. */
export function foreignRelease(request: ReleaseRequest, own: Tools): PartLoader {
  const {src} = request;
  const tools = growing(own);
  const asked = new Set<string>();
  let edition: Promise<Edition> | undefined;
  let overlay = overlayOf(request.overlay);
  let left: number = limits().attempts;

  const openIt = async (release: Release): Promise<Edition> =>
    src === undefined ? packaged(request, release, tools) : openAddress(src, request, {...tools, pacer: createPacer()});

  /** A part with the state's own additions beside it; without them it is shown as it is, and the page says so. */
  const partOf = async (from: Edition, name: string, release: Release): Promise<Dataset> => {
    const [dataset, trouble] = await overlay(await from.part(name));
    if (trouble && !release.standing.trouble) release.stand({trouble: comeBack(trouble, release)});
    return dataset;
  };

  /** Every part that was asked for is read again, then shown at once. */
  const show = async (next: Edition, release: Release): Promise<void> => {
    let whole: Dataset | undefined;
    let trouble: DatasetError | undefined;
    for (const name of asked) {
      const [dataset, missing] = await overlay(await next.part(name));
      whole = tools.merge(whole, dataset);
      trouble ??= missing;
    }
    edition = Promise.resolve(next);
    release.stand({...next.standing, trouble: trouble && comeBack(trouble, release)}, whole);
  };

  /** What the network says of the copy that is shown: the same, or something newer. */
  const follow = async (shown: Edition, release: Release): Promise<void> => {
    try {
      const next = await shown.update;
      if (next) await show(next, release);
      else release.stand({origin: 'network', kept: undefined});
    } catch (error) {
      release.stand({trouble: comeBack(asDatasetError(error), release)});
    }
  };

  /** Where there was no network, all is asked for once more when the device says that it is back. */
  const comeBack = (trouble: DatasetError, release: Release): DatasetError => {
    if (left-- > 0 && isOfNetwork(trouble)) whenOnline(() => void again(release));
    return trouble;
  };

  const again = async (release: Release): Promise<void> => {
    try {
      overlay = overlayOf(request.overlay);
      const opened = await openIt(release);
      await show(opened, release);
      if (opened.update) await follow(opened, release);
    } catch (error) {
      release.stand({trouble: comeBack(asDatasetError(error), release)});
    }
  };

  const open = async (release: Release): Promise<Edition> => {
    try {
      const opened = await openIt(release);
      release.stand(opened.standing);
      if (opened.update) void follow(opened, release);
      return opened;
    } catch (error) {
      return standIn(comeBack(asDatasetError(error), release), release, tools);
    }
  };

  return async (name, release) => {
    asked.add(name);
    const current = await (edition ??= open(release));
    try {
      return await partOf(current, name, release);
    } catch (error) {
      if (release.dataset) throw error;
      // The first part of a release that cannot be read is a release that cannot be read.
      const stand = standIn(asDatasetError(error), release, tools);
      edition = Promise.resolve(stand);
      return await partOf(stand, name, release).catch((reason: unknown) => {
        // Nothing stands in for it: who asks again tries again.
        edition = undefined;
        throw reason;
      });
    }
  };
}

/** Puts a state's own additions beside a part, or says why they could not be read. */
function overlayOf(href: string | undefined): (dataset: Dataset) => Promise<readonly [Dataset, DatasetError?]> {
  if (href === undefined) return (dataset) => Promise.resolve([dataset]);
  const file = import('./overlay.js').then(async (module) => ({...module, file: await module.loadOverlay(href)}));
  file.catch(() => undefined);
  return async (dataset) => {
    try {
      const {applyOverlay, file: additions} = await file;
      return [{...dataset, overlay: applyOverlay(additions, dataset)}];
    } catch (error) {
      return [dataset, new DatasetError('overlay', asDatasetError(error).message, {cause: error})];
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
