/** Size budgets, in bytes after brotli 11. `npm run check` runs it; by itself it prints the table. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliSize, filesUnder, readText} from './lib/files.js';
import {ROOT} from './lib/run.js';

const KB = 1000;
const ONE_WIDGET = 25 * KB;
const ALL_WIDGETS = 45 * KB;
const ONE_FILE = 70 * KB;
const MAP_DATA = 10 * KB;

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
}

type ChunkManifest = Readonly<Record<string, Chunk | undefined>>;

/** A line of the table; without a budget it is only for reading. */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly budget?: number;
}

/** Files that `keys` load at once: themselves and all that they import, not what they import later. */
export function chunkFiles(manifest: ChunkManifest, keys: readonly string[]): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the loader's manifest has no ${key}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  keys.forEach(visit);
  return [...files];
}

function scriptSizes(): Size[] {
  const manifest = JSON.parse(readText('dist/loader-manifest.json')) as ChunkManifest;
  const loader = 'src/embed.ts';
  const widgets = manifest[loader]?.dynamicImports ?? [];
  const total = (keys: readonly string[]) => brotliSize(...chunkFiles(manifest, keys).map((file) => `dist/${file}`));
  const later = Object.values(manifest).filter((chunk) => chunk?.isDynamicEntry && !chunk.file.includes('/define/'));
  return [
    {name: 'loader alone', bytes: total([loader])},
    ...widgets.map((key) => ({
      name: `page with ${manifest[key]?.name ?? key}`,
      bytes: total([loader, key]),
      budget: ONE_WIDGET,
    })),
    {name: `page with all ${widgets.length} widgets`, bytes: total([loader, ...widgets]), budget: ALL_WIDGETS},
    {name: 'one-file module', bytes: brotliSize('dist/cga-widgets.js'), budget: ONE_FILE},
    {name: 'one-file classic script', bytes: brotliSize('dist/cga-widgets.classic.js'), budget: ONE_FILE},
    ...later
      .filter((chunk) => chunk !== undefined && !widgets.some((key) => manifest[key]?.file === chunk.file))
      .map((chunk) => ({name: `later: ${chunk?.file ?? ''}`, bytes: brotliSize(`dist/${chunk?.file ?? ''}`)})),
  ];
}

function dataSizes(): Size[] {
  const parts = filesUnder('dist/data/parts');
  const groupOf = (path: string) => path.replace(/^.*\//, '').replace(/(?:-.*)?\.json$/, '');
  const groups = new Map<string, string[]>();
  for (const path of parts) groups.set(groupOf(path), [...(groups.get(groupOf(path)) ?? []), path]);
  return [
    {
      name: 'data: first view of the map',
      bytes: brotliSize('dist/data/parts/map.json', 'dist/data/geometry.json'),
      budget: MAP_DATA,
    },
    {name: 'data: geometry', bytes: brotliSize('dist/data/geometry.json')},
    {name: 'data: whole dataset', bytes: brotliSize('dist/data/dataset.json')},
    ...[...groups].map(([name, paths]) =>
      paths.length === 1
        ? {name: `data: part ${name}`, bytes: brotliSize(...paths)}
        : {
            name: `data: largest of ${paths.length} parts ${name}-…`,
            bytes: Math.max(...paths.map((path) => brotliSize(path))),
          },
    ),
  ];
}

/** Every size of dist/ that has a budget or is worth reading. */
export function measure(): Size[] {
  if (!existsSync(join(ROOT, 'dist/loader-manifest.json'))) throw new Error('dist/ is not built: npm run build');
  return [...scriptSizes(), ...dataSizes()];
}

/** Sizes over their budget, in words. */
export function overBudget(sizes: readonly Size[]): string[] {
  return sizes
    .filter(({bytes, budget}) => budget !== undefined && bytes > budget)
    .map(({name, bytes, budget = 0}) => `${name}: ${bytes} bytes are ${bytes - budget} over the budget of ${budget}`);
}

/** The sizes as a table. */
export function sizeTable(sizes: readonly Size[]): string {
  const number = (value: number | undefined) => (value === undefined ? '' : (value / KB).toFixed(1)).padStart(8);
  const width = Math.max(...sizes.map(({name}) => name.length));
  const lines = sizes.map(({name, bytes, budget}) => {
    const mark = budget === undefined ? ' ' : bytes > budget ? '✗' : '✓';
    return `${mark} ${name.padEnd(width)} ${number(bytes)} ${number(budget)}`;
  });
  return [`  ${'kB, brotli 11'.padEnd(width)} ${'size'.padStart(8)} ${'budget'.padStart(8)}`, ...lines].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = measure();
  console.log(sizeTable(sizes));
  process.exitCode = overBudget(sizes).length > 0 ? 1 : 0;
}
