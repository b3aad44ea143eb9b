import type {Dataset} from './dataset.js';
import {DatasetError} from './errors.js';
import {loadJson} from './load.js';
import type {Manifest} from './schema/types.js';
import {parseDataset, parseIndex, parseManifest} from './schema/parse.js';

export {parseDataset};

/** Gives the part of that name, or the whole release. */
export type PartLoader = (name: string) => Promise<Dataset>;

/** Reads what is behind an address of somebody's: a whole release, its manifest of parts, or an index of releases. */
export function foreignRelease(href: string): PartLoader {
  // A release that came whole is checked once, whichever part is asked for first.
  let whole: Promise<Dataset> | undefined;
  return async (name) => {
    if (whole) return whole;
    const json = await loadJson(href);
    const latest = parseIndex(json);
    const manifestHref = latest === undefined ? href : new URL(latest, href).href;
    const manifest = parseManifest(latest === undefined ? json : await loadJson(manifestHref));
    if (manifest) return loadPart(manifest, manifestHref, name);
    whole ??= Promise.resolve().then(() => parseDataset(json));
    whole.catch(() => (whole = undefined));
    return whole;
  };
}

/** Reads an object of the page's, once. */
export function givenRelease(json: unknown): PartLoader {
  let parsed: Dataset | undefined;
  return () => Promise.resolve().then(() => (parsed ??= parseDataset(json)));
}

async function loadPart(manifest: Manifest, href: string, name: string): Promise<Dataset> {
  const part = manifest.parts[name];
  if (!part) throw new DatasetError('missing', `the release has no part ${name}`);
  return parseDataset(await loadJson(new URL(part.file, href).href));
}
