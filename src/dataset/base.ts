/** Folder of the packaged snapshot as seen from this module's file. Every form of the build says it (vite.config.ts). */
declare const __CGA_DATA__: string | undefined;

// In a variable, or bundlers would take the folder for a file to copy.
const here = import.meta.url;
let base = typeof __CGA_DATA__ === 'string' ? new URL(__CGA_DATA__, here).href : undefined;

/** Address of the folder that holds the packaged snapshot (`parts/` and `geometry.json`), instead of the one beside the script. */
export function setSnapshotBase(href: string): void {
  base = href.endsWith('/') ? href : `${href}/`;
}

/** The folder's address, undefined where none is known: in a script that was copied into another one, for example. */
export const snapshotBase = (): string | undefined => base;
