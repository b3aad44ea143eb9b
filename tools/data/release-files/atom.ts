import {recordsOf, summaryOf} from './changelog.js';
import type {Chapter} from './history.js';

/** An entry of the feed and its day. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly links: readonly string[];
  /** HTML. */
  readonly content: string;
}

/**
 * `feed.atom`: one entry for each release up to one, and one for each that was withdrawn, newest first. Addresses are relative, so that
 * it works at any host; `folderOf` gives a release's folder as seen from the feed, undefined where it may not be there.
 */
export function writeFeed(chapters: readonly Chapter[], folderOf: (release: string) => string | undefined): string {
  const last = chapters.at(-1);
  if (!last) throw new Error('a feed needs a release');
  const {dataset} = last;
  const told = chapters.flatMap((chapter) => [releaseEntry(chapter, folderOf(chapter.dataset.release)), ...withdrawalEntry(chapter)]);
  const entries = told.reverse().sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">',
    `  <id>${ID}</id>`,
    `  <title>${escapeXml(dataset.title.es)}</title>`,
    `  <updated>${stamp(entries[0]?.day ?? dataset.released)}</updated>`,
    '  <link rel="self" type="application/atom+xml" href="feed.atom"/>',
    `  <author><name>${escapeXml(dataset.commission.name.es)}</name></author>`,
    `  <rights>${escapeXml(dataset.license)}</rights>`,
    ...entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

const ID = 'urn:cga-widgets:dataset';

function releaseEntry(chapter: Chapter, folder: string | undefined): Entry {
  const {dataset, notes, withdrawn} = chapter;
  const {release, released} = dataset;
  const said = [withdrawalWords(chapter), notes?.es].flatMap((words) => (words ? [`<p>${escapeXml(words)}</p>`] : []));
  const items = [...summaryOf(chapter), ...recordsOf(chapter)].map((line) => `<li>${escapeXml(line)}</li>`);
  return {
    id: `${ID}:${release}`,
    title: `Publicación ${release}${withdrawn ? ' (retirada)' : ''}`,
    // A day to come may be why it was withdrawn; it would keep its entry above all others.
    day: withdrawn && withdrawn.date < released ? withdrawn.date : released,
    links: folder === undefined ? [] : links(folder),
    content: `${said.join('')}<ul>${items.join('')}</ul>`,
  };
}

/** An entry of its own, so that those who read that of the release before are told. */
function withdrawalEntry(chapter: Chapter): Entry[] {
  const {dataset, withdrawn} = chapter;
  if (!withdrawn) return [];
  const {release} = dataset;
  const content = `<p>${escapeXml(withdrawalWords(chapter) ?? '')}</p>`;
  return [{id: `${ID}:${release}:withdrawn`, title: `Se retiró la publicación ${release}`, day: withdrawn.date, links: [], content}];
}

function withdrawalWords({withdrawn}: Chapter): string | undefined {
  return withdrawn && `Se retiró el ${withdrawn.date}: ${withdrawn.reason.es}`;
}

function entryLines({id, title, day, links, content}: Entry): string[] {
  return [
    '  <entry>',
    `    <id>${id}</id>`,
    `    <title>${title}</title>`,
    `    <updated>${stamp(day)}</updated>`,
    ...links,
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
