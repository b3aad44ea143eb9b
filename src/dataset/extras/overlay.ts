import {SAFE_ADDRESS} from '../address.js';
import {isBag, type Dataset} from '../dataset.js';
import {DatasetError} from '../errors.js';
import type {
  Overlay,
  OverlayAdoption,
  OverlayOrganization,
  OverlayOrigin,
  OverlayUpdate,
  RowIssue,
} from '../overlay.js';
import {createPacer} from '../pacer.js';
import {readRows, type Row} from '../reading/csv.js';
import {decodeJson} from '../reading/decode.js';
import {loadAs} from '../reading/load-file.js';
import {UNCLEAN} from '../reading/scan.js';
import {ACTION_STATUSES, ADOPTION_STATUSES, OTHER, type ActionStatus, type AdoptionStatus} from '../schema/types.js';
import {findState, fold} from '../select/records.js';

/** A state's file before it meets a release. */
export interface OverlayFile {
  readonly publisher: string;
  readonly url: string;
  readonly rows: readonly Row[];
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  type: ['type', 'tipo'],
  state: ['state', 'estado', 'entidad'],
  tool: ['tool', 'herramienta'],
  action: ['action', 'accion'],
  status: ['status', 'estatus', 'situacion'],
  date: ['date', 'fecha'],
  note: ['note', 'nota', 'texto', 'text'],
  name: ['name', 'nombre', 'organizacion', 'organization'],
  topics: ['topics', 'temas', 'tema'],
  source: ['source', 'fuente'],
  url: ['url', 'enlace', 'fuente_url', 'direccion'],
  publisher: ['publisher', 'publica', 'responsable'],
};

// Maps, not objects: a cell may say `constructor`, which every object has.
const TYPES: ReadonlyMap<string, 'adoption' | 'update' | 'organization'> = new Map([
  ['adopcion', 'adoption'],
  ['adoption', 'adoption'],
  ['avance', 'update'],
  ['accion', 'update'],
  ['update', 'update'],
  ['organizacion', 'organization'],
  ['organization', 'organization'],
  ['osc', 'organization'],
]);

/** Spanish words of the vocabularies, as people type them. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['adoptada', 'adopted'],
  ['adoptado', 'adopted'],
  ['en proceso', 'in-progress'],
  ['ya no vigente', 'lapsed'],
  ['no adoptada', 'not-adopted'],
  ['no aplica', 'not-applicable'],
  ['sin informacion', 'no-information'],
  ['no iniciada', 'not-started'],
  ['concluida', 'completed'],
  ['terminada', 'completed'],
  ['concluida fuera de plazo', 'completed-late'],
  ['suspendida', 'suspended'],
  ['cancelada', 'cancelled'],
]);

const LONGEST = 2_000;
const MOST = 2_000;

/**
 * Reads a state's own additions: JSON, or a spreadsheet saved as CSV.
 *
 * @throws {DatasetError} when there is no such file, or it is neither
 */
export async function loadOverlay(href: string, signal?: AbortSignal): Promise<OverlayFile> {
  return loadAs(href, (bytes) => readOverlay(bytes, href), signal);
}

async function readOverlay(bytes: Uint8Array, href: string): Promise<OverlayFile> {
  const first = bytes.find((byte) => byte > 32 && byte < 127);
  const file = first === 123 ? fromJson(await decodeJson(bytes, href, createPacer()), href) : fromCsv(bytes, href);
  if (file.rows.length > MOST) throw new DatasetError('overlay', `over ${MOST} rows: ${href}`);
  return file;
}

function fromCsv(bytes: Uint8Array, href: string): OverlayFile {
  const {columns, rows} = readRows(bytes, columnOf);
  if (!columns.includes('type')) throw new DatasetError('overlay', `no column «tipo»: ${href}`);
  const publisher = rows.map(({values}) => values.get('publisher')).find(Boolean);
  return {publisher: publisher ?? new URL(href).host, url: href, rows};
}

function columnOf(heading: string): string {
  const wanted = fold(heading).replaceAll(' ', '_');
  return Object.keys(COLUMNS).find((name) => COLUMNS[name]?.includes(wanted)) ?? heading;
}

function fromJson(json: unknown, href: string): OverlayFile {
  if (!isBag(json)) throw new DatasetError('overlay', `not an object: ${href}`);
  const {publisher, state} = json;
  const rowsOf = (list: string, type: string) =>
    (Array.isArray(json[list]) ? (json[list] as readonly unknown[]) : []).map((record, index): Row => {
      const values = new Map([
        ['type', type],
        ['state', typeof state === 'string' ? state : ''],
      ]);
      if (isBag(record)) Object.entries(record).forEach(([key, value]) => values.set(columnOf(key), wordsOf(value)));
      return {row: index + 1, values};
    });
  const rows = [
    ...rowsOf('adoptions', 'adoption'),
    ...rowsOf('updates', 'update'),
    ...rowsOf('organizations', 'organization'),
  ];
  return {
    publisher: typeof publisher === 'string' && publisher.trim() ? publisher : new URL(href).host,
    url: href,
    rows,
  };
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('; ');
  if (isBag(value)) return wordsOf(value['es'] ?? value['title']);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A state's additions as they stand to a release: what names nothing of it is refused, row by row, never as a whole. */
export function applyOverlay({publisher, url, rows}: OverlayFile, dataset: Dataset): Overlay {
  const origin: OverlayOrigin = {overlay: true, publisher, url};
  const adoptions: OverlayAdoption[] = [];
  const updates: OverlayUpdate[] = [];
  const organizations: OverlayOrganization[] = [];
  const issues: RowIssue[] = [];
  const tools = namesOf(dataset.tools, ({id, name, aliases}) => [id, name.es, ...(aliases ?? [])]);
  const actions = namesOf(dataset.actions, ({id, number}) => [id, String(number)]);
  for (const {row, values} of rows) {
    const cell = new Cells(row, values, dataset);
    const type = cell.type();
    const id = `overlay-${type ?? 'row'}-${row}`;
    const common = {id, state: cell.state(), ...cell.common(type), origin};
    const tool = type === 'adoption' ? cell.reference('tool', tools) : '';
    const action = type === 'update' ? cell.reference('action', actions) : '';
    const status = cell.status(type, common);
    const name = type === 'organization' ? cell.required('name') : '';
    if (cell.issues.length > 0) issues.push(...cell.issues);
    else if (type === 'adoption') adoptions.push({...common, tool, status: status as AdoptionStatus});
    else if (type === 'update') updates.push({...common, action, status: status as ActionStatus | undefined});
    else
      organizations.push({
        ...common,
        name,
        topics: cell
          .get('topics')
          .split(/\s*;\s*/)
          .filter(Boolean),
      });
  }
  return {publisher, url, adoptions, updates, organizations, issues};
}

/** Ids by their names, folded; of two records with one name, the first. */
function namesOf<T extends {readonly id: string}>(
  records: readonly T[],
  names: (record: T) => readonly string[],
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const record of records) {
    for (const name of names(record).map(fold)) if (!known.has(name)) known.set(name, record.id);
  }
  return known;
}

/** The cells of one row, with what is wrong with them. */
class Cells {
  readonly issues: RowIssue[] = [];
  readonly #row: number;
  readonly #values: ReadonlyMap<string, string>;
  readonly #dataset: Dataset;

  constructor(row: number, values: ReadonlyMap<string, string>, dataset: Dataset) {
    this.#row = row;
    this.#values = values;
    this.#dataset = dataset;
  }

  get(column: string): string {
    return (this.#values.get(column) ?? '').replace(new RegExp(UNCLEAN, 'g'), '').trim();
  }

  fail(column: string, problem: RowIssue['problem']): undefined {
    this.issues.push({row: this.#row, column, problem, value: this.get(column).slice(0, 80)});
    return undefined;
  }

  required(column: string): string {
    const value = this.get(column);
    if (!value) this.fail(column, 'missing');
    else if (value.length > LONGEST) this.fail(column, 'invalid');
    return value;
  }

  type(): 'adoption' | 'update' | 'organization' | undefined {
    const value = this.required('type');
    return TYPES.get(fold(value)) ?? (value ? this.fail('type', 'invalid') : undefined);
  }

  state(): string {
    const value = this.required('state');
    const known = findState(this.#dataset, value)?.id;
    if (!value || known) return known ?? '';
    // The part that is here may hold no entities at all.
    if (this.#dataset.states.length > 0 || !/^[A-Z]{3}$/.test(value)) this.fail('state', 'unknown');
    return value;
  }

  /** An id or a name of the release; where its collection has not come, anything that looks like an id. */
  reference(column: string, known: ReadonlyMap<string, string>): string {
    const value = this.required(column);
    if (!value) return '';
    const found = known.get(fold(value));
    if (found) return found;
    if (known.size > 0 || !/^[\w-]+$/.test(value)) this.fail(column, 'unknown');
    return value;
  }

  common(type: string | undefined) {
    const source = type === 'organization' ? this.get('source') : this.required('source');
    const url = this.get('url');
    if (url && !SAFE_ADDRESS.test(url)) this.fail('url', 'invalid');
    const note = this.get('note');
    if (note.length > LONGEST) this.fail('note', 'invalid');
    return {source, url: url || undefined, note: note || undefined, date: this.#date()};
  }

  /** `2026-03-01`, `2026-03`, `2026`, or a day as Spanish spreadsheets write it, `1/3/2026`. */
  #date(): string | undefined {
    const value = this.get('date');
    if (!value) return undefined;
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? [];
    const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value.slice(0, 10);
    const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
    const right = /^\d{4}(?:-\d\d){0,2}$/.test(iso) && !Number.isNaN(time);
    return right && new Date(time).toISOString().startsWith(iso) ? iso : this.fail('date', 'invalid');
  }

  status(type: string | undefined, {date}: {readonly date: string | undefined}): string | undefined {
    if (type !== 'adoption' && type !== 'update') return undefined;
    const value = type === 'adoption' ? this.required('status') : this.get('status');
    if (!value) return undefined;
    const id = WORDS.get(fold(value)) ?? value;
    const known: readonly string[] = type === 'adoption' ? ADOPTION_STATUSES : ACTION_STATUSES;
    if (id === OTHER || !known.includes(id)) return this.fail('status', 'invalid');
    // A no needs a date, or it would be no more than no information.
    if ((id === 'not-adopted' || id === 'lapsed') && !date) this.fail('date', 'missing');
    return id;
  }
}
