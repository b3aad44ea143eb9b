import {DatasetError} from '../errors.js';
import {limits} from '../limits.js';
import {createPacer} from '../pacer.js';
import {decodeJson} from '../reading/decode.js';
import {loadAs} from '../reading/load-file.js';
import {parseLayer, type ParsedLayer} from '../schema/layer.js';

export {parseLayer};

/**
 * A layer behind an address, read as carefully as somebody's release.
 *
 * @param signal aborted when nobody waits for it any more
 * @throws {DatasetError} when it cannot be read
 */
export const loadLayer = (href: string, signal: AbortSignal): Promise<ParsedLayer> =>
  loadAs(href, (bytes) => readLayer(bytes, href), signal);

/**
 * A layer from a file's bytes.
 *
 * @param name what messages call the file
 * @throws {DatasetError} when they hold none
 */
export async function readLayer(bytes: Uint8Array, name: string): Promise<ParsedLayer> {
  const {bytes: most} = limits();
  if (bytes.byteLength > most) throw new DatasetError('too-large', `over ${most} bytes: ${name}`);
  return parseLayer(await decodeJson(bytes, name, createPacer()));
}
