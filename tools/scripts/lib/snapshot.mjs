/**
 * The packaged snapshot: the latest release, whole, by parts and with what describes it, what each earlier one changed, and the
 * geometry, laid out as in `dist/data/`. Only Node's own modules.
 */
import {cp, mkdir, readdir, readFile, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url));

/** Where tests and Storybook serve the snapshot. */
export const SNAPSHOT_URL = '/cga-data/';

/** Number of the latest release, or undefined before the first one is built. */
export async function latestRelease() {
  const text = await readFile(join(DATA, 'releases/index.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text).latest;
}

/** Beside the releases, and newer than that of the latest: how the days of its data are told may have become better since. */
const CALENDAR = 'calendar.ics';

/** The file on disk behind a path of the snapshot, such as `parts/map.json`; undefined when there is none. */
export async function snapshotSource(path) {
  if (path === 'geometry.json') return join(DATA, 'geo/geometry.json');
  if (path === CALENDAR) return join(DATA, 'releases', CALENDAR);
  const before = /^before\/(\d+\.\d+\.\d+)\.json$/.exec(path);
  if (before) return join(DATA, 'releases', before[1], 'diff.json');
  const release = await latestRelease();
  const inside = /^(?:(?:parts|csv)\/)?[\w-]+\.\w+$/.test(path);
  return release !== undefined && inside ? join(DATA, 'releases', release, path) : undefined;
}

/** Writes the snapshot into an empty `folder`. */
export async function copySnapshot(folder) {
  const release = await latestRelease();
  if (release === undefined) throw new Error('data/releases/index.json is missing: run npm run data -- build');
  await rm(folder, {recursive: true, force: true});
  await mkdir(dirname(folder), {recursive: true});
  await cp(join(DATA, 'releases', release), folder, {recursive: true});
  await cp(join(DATA, 'releases', CALENDAR), join(folder, CALENDAR));
  await cp(join(DATA, 'geo/geometry.json'), join(folder, 'geometry.json'));
  for (const name of await readdir(join(DATA, 'releases'))) {
    if (!/^\d+\.\d+\.\d+$/.test(name) || name === release) continue;
    await cp(join(DATA, 'releases', name, 'diff.json'), join(folder, 'before', `${name}.json`));
  }
}
