import {createHash} from 'node:crypto';
import {brotliCompressSync} from 'node:zlib';

/** Size and hash of a file, as an index or a manifest pins it. */
export type Pin = {readonly file: string; readonly bytes: number; readonly sha384: string};

/** Pins the content that a file has, or will have. */
export function pin(file: string, content: string | Uint8Array): Pin {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {file, bytes: bytes.byteLength, sha384: `sha384-${sha384(bytes, 'base64')}`};
}

/** The hash of a content, as text. */
export function sha384(content: string | Uint8Array, encoding: 'base64' | 'hex'): string {
  return createHash('sha384').update(content).digest(encoding);
}

/** Bytes of a text as a server sends it at best: brotli, quality 11. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text).byteLength;
}
