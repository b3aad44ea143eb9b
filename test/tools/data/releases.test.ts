import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {COLLECTION_NAMES} from '../../../src/dataset/schema/index.js';
import type {ReleaseDiff} from '../../../tools/data/diff.js';
import type {AnyRecord, Dataset} from '../../../tools/data/model.js';
import {escapeXml} from '../../../tools/data/release-files/atom.js';
import type {ReleaseIndex} from '../../../tools/data/release-index.js';
import {ROOT} from './support.js';

const RELEASES = join(ROOT, 'data/releases');

const read = (file: string) => readFileSync(join(RELEASES, file), 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;
const datasetOf = (release: string) => json<Dataset>(`${release}/dataset.json`);

const index = json<ReleaseIndex>('index.json');
const numbers = index.releases.map(({release}) => release);

/** SHA-384 of what was published, as it was published. A line here never changes. */
const PUBLISHED: Readonly<Record<string, string>> = {
  '1.0.0': 'sha384-JjGoLPB5nf9rAYoa3haoLFOEx/6MCyhc5wMWeQ9FPMfzjVKC9uI8yun4vrzmzDgT',
  '1.1.0': 'sha384-mU+3p6Tllcg4r+E3KXcB/mBVE3D43tojE7UIu7LAbKgC5oScqTmJAYjCiSIyV0tN',
  '1.1.1': 'sha384-M5L72RrysWRn94PXTHrAOiXZU3PWbOM74PoVqAXPWEOEZgNcYez+TfMWPZp1SPwx',
  '1.1.2': 'sha384-kTCHylt4jCyY93SlDYvz0UYklai3G6JBT8QEYyY1TiAMsFfyiXd5XaJ7dCC0XHRG',
};

/** What is used of the `datapackage` package, which has no types of its own. */
interface FrictionlessPackage {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly {
    readonly name: string;
    readonly tabular: boolean;
    readonly descriptor: {readonly bytes: number; readonly hash: string};
    read(options: object): Promise<readonly Readonly<Record<string, unknown>>[]>;
    checkRelations(): Promise<boolean>;
  }[];
}

const {Package, Profile} = createRequire(import.meta.url)('datapackage') as {
  Package: {load(descriptor: object, options: {basePath: string}): Promise<FrictionlessPackage>};
  Profile: {load(name: string): Promise<{validate(descriptor: object): {valid: boolean; errors: readonly Error[]}}>};
};

describe('published releases', () => {
  it('have beside the index a calendar and a feed to subscribe to, which tell the newest', () => {
    // That of the release is as it was published; that beside the index may tell of more days.
    const days = (file: string) => read(file).replaceAll('\r\n ', '').split('END:VEVENT\r\n');
    const now = new Set(days('calendar.ics'));
    assert.deepEqual(
      days(`${index.latest}/calendar.ics`).filter((day) => !now.has(day)),
      [],
    );
    const dated = datasetOf(index.latest ?? '').actions.flatMap(({number, updates = []}) =>
      updates.filter(({date}) => date.length === 10).map(({text}) => ({number, text: text.es})),
    );
    assert.ok(dated.length > 0);
    for (const {number, text} of dated) {
      const about = `DESCRIPTION:${text.replaceAll(/[\\;,]/g, '\\$&')}`;
      const named = new RegExp(`SUMMARY:Acci(?:ón|ones) (?:[\\d, \\\\]+ )?${number}\\b`);
      assert.ok([...now].some((day) => day.includes(about) && named.test(day)), `${number}: ${text}`);
    }
    const entries = read('feed.atom').match(/<title>Publicación [^<]+/g);
    assert.deepEqual(entries, index.releases.map(({release}) => `<title>Publicación ${release}`));
  });

  it('name in the feed the records that each of them changed', () => {
    const feed = read('feed.atom');
    for (const release of numbers.filter((each) => each !== '1.0.0')) {
      const {actions, tools} = datasetOf(release);
      const {changed} = json<{changed: {collection: string; id: string}[]}>(`${release}/diff.json`);
      const ids = new Set(changed.map(({collection, id}) => `${collection}/${id}`));
      const names = [
        ...actions.flatMap(({id, activity}) => (ids.has(`actions/${id}`) ? activity.es : [])),
        ...tools.flatMap(({id, name}) => (ids.has(`tools/${id}`) ? name.es : [])),
      ];
      assert.ok(names.length > 0, release);
      for (const name of names) assert.ok(feed.includes(escapeXml(escapeXml(name.slice(0, 100).trim()))), name);
    }
  });

  it('end each sentence of the feed once', () => {
    assert.ok(read('feed.atom').includes('testigos sociales.&lt;/li&gt;'));
    assert.doesNotMatch(read('feed.atom'), /[.…]\.&lt;/);
  });

  it('have the bytes that were published', () => {
    for (const [release, sha384] of Object.entries(PUBLISHED)) {
      const hash = createHash('sha384').update(readFileSync(join(RELEASES, release, 'dataset.json')));
      assert.equal(`sha384-${hash.digest('base64')}`, sha384, release);
      assert.equal(index.releases.find((entry) => entry.release === release)?.dataset.sha384, sha384, release);
    }
  });

  it('have all their files, each pinned in the index', () => {
    for (const {release, files} of index.releases) {
      const names = files?.map(({file}) => file.replace(`${release}/`, '')) ?? [];
      const tables = COLLECTION_NAMES.map((name) => `csv/${name}.csv`);
      const beside = ['diff.json', 'CHANGELOG.md', 'feed.atom', 'calendar.ics', 'datapackage.json', 'dcat.jsonld'];
      assert.deepEqual([...names].sort(), [...beside, ...tables].sort(), release);
    }
  });
});

for (const release of numbers) {
  describe(`release ${release}`, () => {
    const dataset = datasetOf(release);

    it('is what its JSON Schema says, as Ajv reads it', () => {
      const schema = JSON.parse(
        readFileSync(join(ROOT, `data/schema/${dataset.schemaVersion}.json`), 'utf8'),
      ) as object;
      const validate = new Ajv2020({allErrors: true, strict: true, strictTypes: false}).compile(schema);
      assert.ok(validate(dataset), JSON.stringify(validate.errors?.slice(0, 3)));
      const [first] = dataset.adoptions;
      assert.ok(!validate({...dataset, adoptions: [{...first, status: 'maybe'}]}), 'a wrong status is refused');
    });

    it('is a Frictionless Data package: descriptor, types of every cell and references between tables', async () => {
      const descriptor = json<{resources: object[]; profile: string; version: string}>(`${release}/datapackage.json`);
      assert.equal(descriptor.version, release);
      const {valid, errors} = (await Profile.load(descriptor.profile)).validate(descriptor);
      assert.ok(valid, errors.map(({message}) => message).join('\n'));
      const pack = await Package.load(descriptor, {basePath: join(RELEASES, release)});
      assert.ok(pack.valid, pack.errors.map(({message}) => message).join('\n'));
      const whole = pack.resources.find(({name}) => name === 'dataset')?.descriptor;
      const bytes = readFileSync(join(RELEASES, release, 'dataset.json'));
      const hash = createHash('sha384').update(bytes).digest('hex');
      assert.deepEqual([whole?.bytes, whole?.hash], [bytes.byteLength, `sha384:${hash}`]);
      const tables = pack.resources.filter(({tabular}) => tabular);
      assert.equal(tables.length, COLLECTION_NAMES.length);
      for (const [at, table] of tables.entries()) {
        const name = COLLECTION_NAMES[at];
        assert.ok(name);
        const rows = await table.read({keyed: true});
        assert.deepEqual(
          rows.map(({id}) => id),
          dataset[name].map(({id}) => id),
        );
        assert.equal(await table.checkRelations(), true, table.name);
      }
    });

    it('has a diff that agrees with another way of comparing', () => {
      const diff = json<ReleaseDiff>(`${release}/diff.json`);
      const before = dataset.supersedes === undefined ? undefined : datasetOf(dataset.supersedes);
      assert.deepEqual([diff.from, diff.to, diff.released], [before?.release ?? null, release, dataset.released]);
      if (before) assertAgrees(diff, before, dataset);
      else assert.deepEqual([diff.added, diff.removed, diff.changed], [[], [], []]);
    });

    it('has a calendar that calendars read', () => {
      const text = read(`${release}/calendar.ics`);
      const lines = text.split('\r\n');
      assert.equal(lines.pop(), '');
      assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')));
      const whole = text.replaceAll('\r\n ', '').split('\r\n');
      const starts = whole.filter((line) => line === 'BEGIN:VEVENT').length;
      assert.ok(starts > 0);
      for (const needed of ['END:VEVENT', 'UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'SUMMARY:']) {
        assert.equal(whole.filter((line) => line.startsWith(needed)).length, starts, needed);
      }
      const ids = whole.filter((line) => line.startsWith('UID:'));
      assert.equal(new Set(ids).size, ids.length);
    });

    it('has a feed whose elements are closed and whose entries are the releases so far', () => {
      const text = read(`${release}/feed.atom`);
      const open: string[] = [];
      for (const [, close, name = '', empty] of text.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
        if (close) assert.equal(open.pop(), name);
        else if (!empty) open.push(name);
      }
      assert.deepEqual(open, []);
      const titles = [...text.matchAll(/<title>Publicación ([\d.]+)<\/title>/g)].map(([, number]) => number);
      assert.deepEqual(titles, numbers.slice(numbers.indexOf(release)));
    });

    it('tells portals and search engines where each file is and what it is', () => {
      const document = json<Record<string, unknown> & {distribution: Record<string, string>[]}>(`${release}/dcat.jsonld`);
      assert.deepEqual(document['@type'], ['Dataset', 'dcat:Dataset']);
      assert.equal(document['dcat:version'], release);
      assert.equal(document['license'], 'https://creativecommons.org/licenses/by/4.0/');
      for (const {contentUrl = ''} of document.distribution) assert.ok(read(`${release}/${contentUrl}`).length > 0);
    });
  });
}

/** Compares field by field through text, and looks each old and new value up in the releases themselves. */
function assertAgrees(diff: ReleaseDiff, before: Dataset, after: Dataset): void {
  const told = {added: new Set<string>(), removed: new Set<string>(), changed: new Set<string>()};
  const commission = (dataset: Dataset) => [{...dataset.commission, id: 'commission'} as unknown as AnyRecord];
  for (const name of [...COLLECTION_NAMES, 'commission'] as const) {
    const of = (dataset: Dataset): readonly AnyRecord[] =>
      name === 'commission' ? commission(dataset) : dataset[name];
    const old = new Map(of(before).map((record) => [record.id, record]));
    const now = new Map(of(after).map((record) => [record.id, record]));
    for (const [id, record] of now) {
      const was = old.get(id);
      if (!was || (was['retired'] && !record['retired'])) told.added.add(`${name}/${id}`);
      else if (record['retired'] && !was['retired']) told.removed.add(`${name}/${id}`);
      else {
        const keys = new Set([...Object.keys(was), ...Object.keys(record)]);
        for (const key of keys) if (text(was[key]) !== text(record[key])) told.changed.add(`${name}/${id}/${key}`);
      }
    }
    for (const id of old.keys()) if (!now.has(id)) told.removed.add(`${name}/${id}`);
    for (const change of diff.changed.filter(({collection}) => collection === name)) {
      assert.deepEqual(change.old, lookUp(old.get(change.id), change.field), `${change.id} ${change.field}`);
      assert.deepEqual(change.new, lookUp(now.get(change.id), change.field), `${change.id} ${change.field}`);
    }
  }
  const names = (list: ReleaseDiff['added']) => list.map(({collection, id}) => `${collection}/${id}`).sort();
  assert.deepEqual(names(diff.added), [...told.added].sort());
  assert.deepEqual(names(diff.removed), [...told.removed].sort());
  const fields = diff.changed.map(({collection, id, field}) => `${collection}/${id}/${field.split(/[.[]/)[0] ?? ''}`);
  assert.deepEqual([...new Set(fields)].sort(), [...told.changed].sort());
}

/** The value as text, whatever the order in which its fields stand; nothing and null are the same. */
function text(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return `{${entries
    .map(([key, each]) => `${key}:${text(each)}`)
    .sort()
    .join()}}`;
}

function lookUp(record: unknown, field: string): unknown {
  const steps = field.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step] ?? null, record);
}
