import type {Plugin} from 'vite';

const LICENCE = /\/\*(?:(?!\*\/)[^])*@license[^]*?\*\//g;

/** A licence that many modules of a file carry stands in it once. */
export function licences(): Plugin {
  return {
    name: 'licences',
    renderChunk(code) {
      const once = withLicencesOnce(code);
      return once === code ? null : {code: once, map: null};
    },
  };
}

/** `code` with each licence where it stands first, line for line. */
export function withLicencesOnce(code: string): string {
  const seen = new Set<string>();
  return code.replace(LICENCE, (text) => {
    const words = text.replace(/\s+/g, ' ');
    if (seen.has(words)) return text.replace(/[^\n]/g, '');
    seen.add(words);
    return text;
  });
}
