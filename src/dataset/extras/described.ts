import {isBag} from '../dataset.js';
import {createPacer} from '../pacer.js';
import {decodeJson} from '../reading/decode.js';
import {loadAs} from '../reading/load-file.js';
import type {ReleaseFolder} from './release-files.js';

/** What a release says of itself to data portals. */
export interface Described {
  /** Its title, in Spanish. */
  readonly title?: string;
  /** Address of its licence. */
  readonly license?: string;
}

const answers = new Map<string, Promise<Described>>();

/**
 * The title and the licence of a release of which only parts were read: they do not have them, and the manifest of all its files is much
 * longer than `dcat.jsonld`. A release that does not have it is asked once.
 */
export function describedIn({changes}: ReleaseFolder): Promise<Described> {
  const {href} = new URL('dcat.jsonld', changes);
  let answer = answers.get(href);
  if (!answer) answers.set(href, (answer = read(href).catch(() => ({}))));
  return answer;
}

const read = (href: string): Promise<Described> =>
  loadAs(href, async (bytes) => {
    const json = await decodeJson(bytes, href, createPacer());
    const {name, license} = isBag(json) ? json : {};
    return {...(typeof name === 'string' && {title: name}), ...(typeof license === 'string' && {license})};
  });
