import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {openRelease, overlayAdoptions, overlayUpdates} from '../../src/dataset/index.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {startFaultServer, type FaultServer} from '../support/fault-server.js';

const SHEET = readFileSync(new URL('../fixtures/overlay/ejemplo-windows-1252.csv', import.meta.url));

let server: FaultServer;
let number = 0;

/** The example with an overlay beside it. */
async function read(overlay: string) {
  const release = openRelease({src: server.put(`national-${++number}.json`, exampleDataset()), overlay});
  return {dataset: await release.part('map'), release};
}

describe('a state’s own additions', () => {
  before(async () => {
    server = await startFaultServer(SHEET);
    Object.assign(globalThis, {location: {protocol: 'http:'}});
  });
  after(async () => {
    await server.close();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('are read from both examples of the documentation, which say the same', async () => {
    const page = readFileSync('docs/state-data.md', 'utf8');
    const example = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
    const src = server.put('release.json', readFileSync('data/releases/1.1.0/dataset.json', 'utf8'));
    const said = async (name: string, text: string) => {
      const {overlay} = await openRelease({src, overlay: server.put(name, text)}).part('map');
      assert.deepEqual(overlay?.issues, []);
      const {publisher, adoptions, updates, organizations} = overlay;
      const rows = [...adoptions, ...updates, ...organizations];
      // Place and address are the file's own.
      return {publisher, rows: rows.map(({id: _id, origin: _origin, ...row}) => row)};
    };
    const sheet = await said('documented.csv', example('csv'));
    assert.equal(sheet.rows.length, 3);
    const json = await said('documented.json', example('json'));
    assert.deepEqual(json.rows.slice(0, 2), sheet.rows.slice(0, 2));
    assert.equal(json.publisher, sheet.publisher);
  });

  it('are read the same from UTF-16, and where the file says what parts its cells', async () => {
    const text = new TextDecoder('windows-1252').decode(SHEET);
    const said = async (name: string, bytes: Buffer) => {
      const {dataset} = await read(server.put(name, bytes));
      const {adoptions, updates, organizations} = dataset.overlay!;
      return [...adoptions, ...updates, ...organizations].map(({id: _id, origin: _origin, ...row}) => row);
    };
    const plain = await said('plain.csv', SHEET);
    assert.equal(plain.length, 3);
    assert.deepEqual(await said('utf16.csv', Buffer.from(`\uFEFF${text}`, 'utf16le')), plain);
    assert.deepEqual(await said('told.csv', Buffer.from(`sep=;\r\n${text}`)), plain);
  });

  it('are refused as a whole where a quoted cell has no end, since nothing tells what follows', async () => {
    const {release} = await read(server.put('open.csv', 'tipo,estado\r\nadopción,"PUE\r\nadopción,AGU\r\n'));
    assert.equal(release.standing.trouble?.code, 'overlay');
    assert.match(release.standing.trouble.message, /line 2 has no end/);
  });

  it('are read from a spreadsheet as Spanish Excel saves it, and refused row by row', async () => {
    const {dataset} = await read(server.at('text', 'sheet'));
    const {overlay} = dataset;
    assert.equal(overlay?.publisher, 'CPC de ejemplo');
    assert.deepEqual(
      overlay.adoptions.map(({state, tool, status, date, note}) => [state, tool, status, date, note]),
      [['AGU', 'tool-a', 'adopted', '2026-03-01', 'Convenio de ejemplo; firmado «aquí»']],
    );
    assert.deepEqual(
      overlay.updates.map(({action, status, note}) => [action, status, note]),
      [['plan-0000-a01', 'in-progress', 'Reunión de ejemplo en Jesús María']],
    );
    assert.deepEqual(
      overlay.organizations.map(({name, topics}) => [name, topics]),
      [['Niñez Ejemplo, A. C.', ['niñez']]],
    );
    assert.deepEqual(
      overlay.issues.map(({row, column, problem, value}) => [row, column, problem, value]),
      [
        [4, 'state', 'unknown', 'XX'],
        [5, 'date', 'missing', ''],
        [6, 'source', 'missing', ''],
        [6, 'url', 'invalid', 'javascript:alert(1)'],
        [6, 'date', 'invalid', '2026-02-30'],
        [6, 'status', 'invalid', 'Tal vez'],
        [9, 'type', 'invalid', 'Milagro'],
      ],
    );
  });

  it('are refused where a cell says what every object of the language has', async () => {
    const text =
      'tipo,estado,herramienta,estatus,fuente\nconstructor,AGU,tool-a,adoptada,Acta\nadopción,AGU,tool-a,toString,Acta\n';
    const {dataset} = await read(server.put('constructor.csv', text));
    const {adoptions, updates, organizations, issues} = dataset.overlay!;
    assert.deepEqual([...adoptions, ...updates, ...organizations], []);
    assert.deepEqual(
      issues.map(({row, column, problem, value}) => [row, column, problem, value]),
      [
        [2, 'type', 'invalid', 'constructor'],
        [3, 'status', 'invalid', 'toString'],
      ],
    );
  });

  it('are marked as the state’s and stand beside the national facts, which stay as they are', async () => {
    const href = server.at('text', 'beside');
    const {dataset} = await read(href);
    const plain = await openRelease({src: server.put(`plain-${++number}.json`, exampleDataset())}).part('map');
    assert.deepEqual(dataset.adoptions, plain.adoptions);
    assert.deepEqual(dataset.organizations, plain.organizations);
    const [said] = overlayAdoptions(dataset, 'tool-a', 'AGU');
    assert.deepEqual(said?.origin, {overlay: true, publisher: 'CPC de ejemplo', url: href});
    assert.ok(!('origin' in plain.adoptions[0]!));
    assert.equal(overlayUpdates(dataset, 'plan-0000-a01').length, 1);
    assert.equal(overlayAdoptions(dataset, 'tool-c').length, 0);
  });

  it('are read from JSON', async () => {
    const overlay = server.put('overlay.json', {
      publisher: 'CPC de ejemplo',
      state: 'AGU',
      adoptions: [
        {
          tool: 'tool-b',
          status: 'adopted',
          date: '2026',
          source: {title: 'Acta de ejemplo'},
          url: 'https://example.org/',
        },
        {tool: 'tool-nueva', status: 'adopted', source: 'Acta'},
        7,
      ],
      updates: 'no es una lista',
    });
    const {adoptions, issues} = (await read(overlay)).dataset.overlay!;
    assert.deepEqual(
      adoptions.map(({tool, source}) => [tool, source]),
      [['tool-b', 'Acta de ejemplo']],
    );
    assert.deepEqual(
      issues.filter(({row}) => row === 2),
      [{row: 2, column: 'tool', problem: 'unknown', value: 'tool-nueva'}],
    );
  });

  for (const [what, overlay] of [
    ['is not there', () => server.at('missing', 'overlay')],
    ['is a page of a network', () => server.at('portal', 'overlay')],
    ['is no list of additions', () => server.put('list.json', '[1]')],
    ['has unsafe keys', () => server.put('unsafe.json', '{"__proto__":{}}')],
    ['is no address', () => 'javascript:alert(1)'],
  ] as const) {
    it(`leave the release as it is when their file ${what}, and the page hears of it`, async () => {
      const {dataset, release} = await read(overlay());
      assert.equal(dataset.states.length, 4);
      assert.equal(dataset.overlay, undefined);
      assert.equal(release.standing.trouble?.code, 'overlay');
      assert.equal(release.standing.origin, 'network');
    });
  }
});
