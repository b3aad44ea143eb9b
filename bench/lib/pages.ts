/** Builds what the measured browser opens: one minified bundle and one page for each column, and the data of all. */
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {addressOf, isOwn, isStill, type Case, type PeerColumn} from './columns.js';
import {BENCH, PAGES, writeText} from './files.js';
import {writeOwnData} from './own-data.js';
import {CATEGORIES, COLORS, SIZES, writePeerData, type PeerData} from './peer-data.js';

/** The same for every page, so that what differs is the column's own. */
const STYLES = `body{font:16px/1.5 system-ui,sans-serif;margin:24px auto;max-width:760px;padding:0 16px;color:#222}
#app{position:relative;min-height:480px}svg{max-width:100%;height:auto}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;margin:0}.legend i{display:inline-block;width:12px;height:12px;margin-right:6px}
.tip{position:absolute;left:0;top:0;background:#222;color:#fff;padding:4px 8px;border-radius:4px;pointer-events:none;font-size:14px}.tip[hidden]{display:none}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid #ddd}
.mx{table-layout:fixed;font-size:11px}.mx th{font-weight:normal;overflow:hidden;white-space:nowrap;padding:0;border:0}.mx td{height:12px;padding:0;border:1px solid #fff}
${COLORS.map((color, index) => `.c${index}{background:${color}}`).join('')}`;

interface Page {
  readonly title: string;
  readonly head?: string;
  readonly body?: string;
  readonly script?: string;
}

const pageText = ({title, head = '', body = '', script = ''}: Page): string =>
  `<!doctype html><html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style>${STYLES}</style>${head}</head><body><h1>Avance del plan de gobierno abierto</h1>
<p>Esta página muestra el avance por entidad.</p><div id="app">${body}</div><p>Fin de la página.</p>${script}</body></html>`;

const escaped = (words: string | number): string =>
  String(words).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const moduleTag = (src: string): string => `<script type="module" src="${src}"></script>`;

/** Builds everything anew; gives the data, which the harness needs too. */
export async function buildPages(cases: readonly Case[]): Promise<PeerData> {
  rmSync(PAGES, {recursive: true, force: true});
  const data = writePeerData(join(PAGES, 'data'));
  writeOwnData(join(PAGES, 'own'), data);
  const peers = new Set(
    cases.map(({column}) => column).filter((column): column is PeerColumn => !isOwn(column) && !isStill(column)),
  );
  for (const peer of peers) await bundlePeer(peer);
  for (const each of cases) writeText(join(PAGES, addressOf(each).split('?')[0] ?? ''), pageText(pageOf(each, data)));
  for (const [name, body, prefix] of OWN_PAGES) {
    writeText(
      join(PAGES, `own-${name}.html`),
      pageText({title: name, body, script: moduleTag(`/${prefix}/cga-loader.js`)}),
    );
  }
  return data;
}

/** Pages of lib/own-measures.ts: name, widget, and the copy of our package whose data it shows. */
const OWN_PAGES = [
  ['map', '<cga-adoption-map></cga-adoption-map>', 'cga'],
  ['matrix', '<cga-priority-matrix></cga-priority-matrix>', 'cga'],
  ['catalog', '<cga-tool-catalog></cga-tool-catalog>', 'cga-catalog'],
  ['read', '<cga-action-tracker src="/own/whole.json"></cga-action-tracker>', 'cga'],
] as const;

const packageFile = (path: string): string => join(BENCH, 'node_modules', path);

/** Where the script and the style sheet of a peer are, on the server and in PAGES. */
const scriptOf = ({job, id}: PeerColumn): string => `/js/${job}-${id}.js`;
export const sheetOf = ({job, id}: PeerColumn): string => `/css/${job}-${id}.css`;

async function bundlePeer(peer: PeerColumn): Promise<void> {
  await build({
    entryPoints: [join(BENCH, 'pages', `${peer.job.toLowerCase()}-${peer.page ?? peer.id}.js`)],
    outfile: join(PAGES, scriptOf(peer)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  if (peer.css) writeText(join(PAGES, sheetOf(peer)), readFileSync(packageFile(peer.css), 'utf8'));
  for (const [from, to] of Object.entries(peer.copy ?? {})) {
    cpSync(packageFile(from), join(PAGES, 'data', to), {recursive: true});
  }
}

function pageOf({column, size}: Case, data: PeerData): Page {
  const title = `${column.job} ${column.id}`;
  if (isOwn(column))
    return {title, body: column.markup, script: moduleTag(`/cga${size === undefined ? '' : `-${size}`}/cga-loader.js`)};
  if (isStill(column)) return {title, body: stillBody(column.job, size, data)};
  const files =
    column.data ??
    {J1: ['states.topo.json', 'status.json'], J2: [`actions-${size}.json`], J3: ['matrix.json']}[column.job];
  const preloads = files.map((file) => `<link rel="preload" as="fetch" crossorigin href="/data/${file}">`).join('');
  const sheet = column.css ? `<link rel="stylesheet" href="${sheetOf(column)}">` : '';
  return {title, head: sheet + preloads, script: moduleTag(scriptOf(column))};
}

/** The content with no script at all: nothing can be drawn sooner. */
function stillBody(job: PeerColumn['job'], size: number | undefined, data: PeerData): string {
  if (job === 'J1') return stillMap(data.map);
  if (job === 'J3') return stillMatrix(data.matrix);
  const rows = (data.actions.get(size ?? 0) ?? []).map(
    ({titulo, actor, entidad, prioridad, estado, fecha}) =>
      `<tr>${[titulo, actor, entidad, prioridad, estado, fecha].map((cell) => `<td>${escaped(cell)}`).join('')}`,
  );
  return `<table><thead><tr><th>Acción<th>Actor<th>Entidad<th>Prioridad<th>Estado<th>Fecha</thead><tbody>${rows.join('')}</tbody></table>`;
}

function stillMap({viewBox, states}: PeerData['map']): string {
  const paths = states.map(
    ({id, name, cat, d}) =>
      `<path fill="${COLORS[CATEGORIES.indexOf(cat)]}" d="${d}" data-id="${id}"><title>${escaped(name)}: ${cat}</title></path>`,
  );
  const legend = CATEGORIES.map((name, index) => `<li><i style="background:${COLORS[index]}"></i>${name}</li>`).join(
    '',
  );
  return `<svg viewBox="${viewBox.join(' ')}" role="group" aria-label="Estados" stroke="#fff">${paths.join('')}</svg><ul class="legend">${legend}</ul>`;
}

function stillMatrix({rows, cols, cells}: PeerData['matrix']): string {
  const cell = (value: number, row: string, index: number) =>
    `<td class="c${value}" title="${row} · ${cols[index]}: ${CATEGORIES[value]}"></td>`;
  const body = rows.map(
    (row, index) =>
      `<tr><th scope="row">${row}</th>${(cells[index] ?? []).map((value, column) => cell(value, row, column)).join('')}</tr>`,
  );
  return `<table class="mx"><thead><tr><th></th>${cols.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** Folders of the site by prefix: our package as it is, and once more for each of our made-up releases, which takes the place of its data. */
export function foldersOf(dist: string): Record<string, string> {
  const own = [...SIZES, 'catalog'].flatMap((size) => [
    [`/cga-${size}/`, dist],
    [`/cga-${size}/data/`, join(PAGES, 'own', String(size))],
  ]);
  return {
    '/': PAGES,
    '/cga/': dist,
    '/own/': join(PAGES, 'own'),
    ...(Object.fromEntries(own) as Record<string, string>),
  };
}
