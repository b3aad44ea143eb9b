import {recordsOf, summaryOf} from './changelog.js';
import type {Chapter} from './history.js';

/**
 * `feed.atom`: one entry for each release up to one, newest first. Addresses are relative, so that it works at any host;
 * `folderOf` gives a release's folder as seen from the feed, undefined where it may not be there.
 */
export function writeFeed(chapters: readonly Chapter[], folderOf: (release: string) => string | undefined): string {
  const last = chapters.at(-1);
  if (!last) throw new Error('a feed needs a release');
  const {dataset} = last;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">',
    `  <id>${ID}</id>`,
    `  <title>${escapeXml(dataset.title.es)}</title>`,
    `  <updated>${stamp(dataset.released)}</updated>`,
    '  <link rel="self" type="application/atom+xml" href="feed.atom"/>',
    `  <author><name>${escapeXml(dataset.commission.name.es)}</name></author>`,
    `  <rights>${escapeXml(dataset.license)}</rights>`,
    ...[...chapters].reverse().flatMap((chapter) => entry(chapter, folderOf(chapter.dataset.release))),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

const ID = 'urn:cga-widgets:dataset';

function entry(chapter: Chapter, folder: string | undefined): string[] {
  const {release, released} = chapter.dataset;
  const notes = chapter.notes ? [`<p>${escapeXml(chapter.notes.es)}</p>`] : [];
  const items = [...summaryOf(chapter), ...recordsOf(chapter)].map((line) => `<li>${escapeXml(line)}</li>`);
  const content = `${notes.join('')}<ul>${items.join('')}</ul>`;
  return [
    '  <entry>',
    `    <id>${ID}:${release}</id>`,
    `    <title>Publicación ${release}</title>`,
    `    <updated>${stamp(released)}</updated>`,
    ...(folder === undefined ? [] : links(folder)),
    `    <content type="html">${escapeXml(content)}</content>`,
    '  </entry>',
  ];
}

function links(folder: string): string[] {
  return [
    `    <link rel="alternate" type="application/json" href="${folder}dataset.json"/>`,
    `    <link rel="related" type="application/json" href="${folder}diff.json"/>`,
  ];
}

function stamp(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Text inside an XML element or attribute; signs that XML does not know are left out. */
export function escapeXml(text: string): string {
  const known = [...text].filter((sign) => sign >= ' ' || '\t\n\r'.includes(sign)).join('');
  return known
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
