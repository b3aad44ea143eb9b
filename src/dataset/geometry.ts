import {DatasetError} from './errors.js';
import {loadJson} from './load.js';
import {snapshotFile} from './release.js';
import {geometry, type Geometry} from './schema/geometry.js';

export type {Geometry, Outline} from './schema/geometry.js';

/**
 * Outlines and tiles of the 32 entities, from beside the script.
 *
 * @throws {DatasetError} when the file cannot be read or holds anything but drawing commands
 */
export async function loadGeometry(): Promise<Geometry> {
  const parsed = geometry.safeParse(await loadJson(snapshotFile('geometry.json')));
  if (!parsed.success) throw new DatasetError('not-a-dataset', 'the geometry is not well formed');
  return parsed.data;
}
