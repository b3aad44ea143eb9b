/**
 * The packaged snapshot: the latest release, whole, by parts and with what describes it, what each earlier one changed, and the
 * geometry, laid out as in `dist/data/`. Only Node's own modules.
 */
import {cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
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

/** Beside the releases, and newer than those of the latest: how its days and its changes are told may have become better since. */
const MOVING = ['calendar.ics', 'feed.atom'];

/** What is behind a path of the snapshot, such as `parts/map.json`; undefined when there is nothing. */
export async function readSnapshot(path) {
  const release = await latestRelease();
  const file = sourceOf(path, release);
  const bytes = file && (await readFile(file).catch(() => undefined));
  return bytes && path === 'feed.atom' ? Buffer.from(relink(String(bytes), release)) : bytes;
}

function sourceOf(path, release) {
  if (path === 'geometry.json') return join(DATA, 'geo/geometry.json');
  if (MOVING.includes(path)) return join(DATA, 'releases', path);
  const before = /^before\/(\d+\.\d+\.\d+)\.json$/.exec(path);
  if (before) return join(DATA, 'releases', before[1], 'diff.json');
  const inside = /^(?:(?:parts|csv)\/)?[\w-]+\.\w+$/.test(path);
  return release !== undefined && inside ? join(DATA, 'releases', release, path) : undefined;
}

/** The feed with its links as the snapshot has those files: of an earlier release it has what changed, not the data. */
function relink(feed, latest) {
  return feed.replaceAll(/ *<link [^>]*href="(\d+\.\d+\.\d+)\/([\w.-]+)"\/>\n/g, (link, release, file) => {
    if (release === latest) return link.replace(`${release}/`, '');
    return file === 'diff.json' ? link.replace(`${release}/${file}`, `before/${release}.json`) : '';
  });
}

/** Writes the snapshot into an empty `folder`. */
export async function copySnapshot(folder) {
  const release = await latestRelease();
  if (release === undefined) throw new Error('data/releases/index.json is missing: run npm run data -- build');
  await rm(folder, {recursive: true, force: true});
  await mkdir(dirname(folder), {recursive: true});
  await cp(join(DATA, 'releases', release), folder, {recursive: true});
  for (const path of MOVING) await writeFile(join(folder, path), await readSnapshot(path));
  await cp(join(DATA, 'geo/geometry.json'), join(folder, 'geometry.json'));
  for (const name of await readdir(join(DATA, 'releases'))) {
    if (!/^\d+\.\d+\.\d+$/.test(name) || name === release) continue;
    await cp(join(DATA, 'releases', name, 'diff.json'), join(folder, 'before', `${name}.json`));
  }
}
