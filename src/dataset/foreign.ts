import type {Dataset} from './dataset.js';
import {DatasetError} from './errors.js';
import {loadJson} from './load.js';
import {createPacer, paced} from './pacer.js';
import {isNewer, type Library} from './reading/library.js';
import {merge, snapshotPart, type PartLoader, type ReleaseRequest} from './release.js';
import {parseDataset, parseManifest, parseSteps} from './schema/parse.js';

export {parseDataset};

const LIBRARY: Library = {parseSteps, parseManifest, merge, snapshotPart};

const reader = () => import('./extras/reader.js');

/** Reads what is behind an address of somebody's: a whole release, its manifest of parts, or an index of releases. */
export async function foreignRelease(request: ReleaseRequest): Promise<PartLoader> {
  try {
    return (await reader()).foreignRelease(request, LIBRARY);
  } catch (error) {
    return plainRelease(request, error);
  }
}

/** A one-file script that was copied without its folders still reads a whole release, where no more was asked for. */
function plainRelease({src, release, integrity}: ReleaseRequest, cause: unknown): PartLoader {
  if (src === undefined || release || integrity) {
    throw new DatasetError('unreachable', 'the module that reads releases could not be fetched', {cause});
  }
  return givenRelease(loadJson(src));
}

/** Reads an object of the page's, once. */
export function givenRelease(json: unknown): PartLoader {
  let parsed: Promise<Dataset> | undefined;
  const read = async (whole: unknown) => {
    const library = isNewer(whole) ? (await reader()).growing(LIBRARY) : LIBRARY;
    return paced(library.parseSteps(whole), createPacer());
  };
  return () => (parsed ??= Promise.resolve(json).then(read));
}
