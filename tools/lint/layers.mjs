/**
 * The arrows between the folders of src/, as lint rules. A layer imports only what stands here: `values` freely, `types` with
 * `import type`. Imports point one way: dataset, then layout and state, views, elements, define, entries.
 */

const LAYERS = [
  {folder: 'dataset', packages: ['minisearch', '@noble/hashes']},
  {folder: 'dataset/schema', packages: ['zod/mini']},
  {folder: 'layout', types: ['dataset']},
  {folder: 'i18n', typePackages: ['lit']},
  {folder: 'events', types: ['dataset']},
  {folder: 'styles', packages: ['lit']},
  {folder: 'state', values: ['dataset'], packages: ['lit']},
  {folder: 'views', values: ['i18n', 'styles'], types: ['layout'], packages: ['lit']},
  {
    folder: 'elements',
    values: ['dataset', 'layout', 'state', 'i18n', 'events', 'styles', 'views'],
    packages: ['lit'],
    // A widget gets its data from a controller; of the dataset it only asks questions.
    names: {dataset: ['openRelease', 'releaseFrom', 'setSnapshotBase']},
    apart: true,
  },
  {folder: 'define', values: ['elements'], apart: 'define-once'},
];

const ENTRIES = [
  {file: 'index', values: ['dataset', 'state', 'events', 'elements']},
  {file: 'all', values: ['define']},
  {file: 'placeholders'},
  {file: 'one-file', entries: ['all', 'placeholders']},
  {file: 'classic', values: ['dataset'], entries: ['one-file']},
  {file: 'embed', values: ['define'], entries: ['placeholders']},
];

/** How deep folders may nest below a layer. */
const DEPTHS = [1, 2, 3];

/** Markup that a strict content policy refuses or that would trust the data. */
const UNSAFE_DIRECTIVES = {
  regex: '^lit/directives/(?:style-map|unsafe-)',
  message: 'Strict content policies refuse style attributes, and data is never markup.',
};

/**
 * Every set of files with the rules of its arrows: `files`, `layer` (its first folder, or the entry's name), and `patterns` for
 * `no-restricted-imports`.
 */
export function layerArrows() {
  const folders = LAYERS.flatMap((layer) => {
    const levels = layer.folder.split('/').length;
    return DEPTHS.filter((depth) => depth >= levels).map((depth) => ({
      layer: layer.folder.split('/')[0],
      files: [`src/${layer.folder}/${'*/'.repeat(depth - levels)}*.ts`],
      patterns: patternsOf({self: layer.folder.split('/')[0], ...layer}, depth),
    }));
  });
  const entries = ENTRIES.map((entry) => ({
    layer: entry.file,
    files: [`src/${entry.file}.ts`],
    patterns: patternsOf(entry, 0),
  }));
  return [...folders, ...entries];
}

/** The same arrows for `import()`, which `no-restricted-imports` does not look at. */
export function dynamicImports(patterns) {
  return patterns
    .filter(({importNames, allowTypeImports}) => !importNames && !allowTypeImports)
    .map(({regex, message}) => ({
      // A slash would end the expression in the selector.
      selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\u002F')}/]`,
      message,
    }));
}

function patternsOf(
  {self, folder, values = [], types = [], packages = [], typePackages = [], entries = [], names = {}, apart},
  depth,
) {
  const where = folder ? `src/${folder}/` : 'An entry';
  const root = depth === 0 ? '\\./' : `(?:\\.\\./){${depth}}`;
  const own = self ? [self] : [];
  const known = [...values, ...types, ...own].map((name) => `${name}/`);
  const anyOf = (list) => `(?:${list.join('|')})`;
  const forbidden = [
    {
      regex: `^(?![./])(?!${anyOf([...packages, ...typePackages, '$.'])}(?:/|$))`,
      message: `${where} imports ${packages.length > 0 ? `no package but ${packages.join(', ')}` : 'no package'}.`,
    },
    {regex: `^(?:\\.\\./){${depth + 1}}`, message: 'Code that ships imports nothing from outside src/.'},
    {
      regex: `^${root}(?!\\.)(?!${anyOf([...known, 'version\\.js$', ...entries.map((name) => `${name}\\.js$`)])})`,
      message: `${where} imports only from ${[...own, ...values, ...entries].join(', ') || 'nowhere'}${types.length > 0 ? `, and types from ${types.join(', ')}` : ''}.`,
    },
    UNSAFE_DIRECTIVES,
  ];
  if (packages.includes('zod/mini')) {
    forbidden.push({regex: '^zod(?!/mini$)', message: 'Import * as z from zod/mini: full zod is five times the size.'});
  }
  if (types.length > 0 || typePackages.length > 0) {
    const layers = types.map((name) => `${root}${name}/`);
    const typeOnly = [...layers, ...typePackages.map((name) => `${name}(?:/|$)`)];
    forbidden.push({
      regex: `^${anyOf(typeOnly)}`,
      allowTypeImports: true,
      message: `${where} takes only types from there.`,
    });
  }
  for (const [name, importNames] of Object.entries(names)) {
    forbidden.push({regex: `^${root}${name}/`, importNames, message: 'Opening a dataset is the work of src/state/.'});
  }
  if (apart === true && depth > 1) {
    forbidden.push({
      regex: `^(?:\\.\\./){${depth - 1}}(?!\\.)[^/]+/`,
      message: 'An element does not import from the folder of another one.',
    });
  } else if (typeof apart === 'string') {
    forbidden.push({regex: `^\\./(?!${apart}\\.js$)`, message: 'A define module registers one element, alone.'});
  }
  return forbidden;
}
