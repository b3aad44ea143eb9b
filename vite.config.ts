import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, type UserConfig} from 'vite';
import {chunkGroups} from './tools/vite/chunks.js';
import {earlyImports} from './tools/vite/early-imports.js';
import {extras} from './tools/vite/extras.js';
import {inlineImports} from './tools/vite/inline-imports.js';
import {licences} from './tools/vite/licences.js';
import {lit, litWithoutPolicy} from './tools/vite/lit.js';
import {minifyTemplates} from './tools/vite/minify-templates.js';
import {ownKeys} from './tools/vite/own-keys.js';
import {ownNamespaces} from './tools/vite/own-namespaces.js';
import {plainProperties} from './tools/vite/plain-properties.js';

/** Forms of the library. `npm run build` makes them one after the other into dist/. */
export const FORMS = ['esm', 'loader', 'module', 'classic', 'extras'] as const;
type Form = (typeof FORMS)[number];

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * What every form shares. Decorators are lowered as tsconfig.json says. Library mode, because in the other one Vite adds code to
 * dynamic imports that puts links into the page's head.
 */
const common = {
  target: 'es2022',
  emptyOutDir: false,
  copyPublicDir: false,
  // Beside the files for who wants them; a line in each that names them would be read by every phone.
  sourcemap: 'hidden',
  modulePreload: false,
  reportCompressedSize: false,
} as const satisfies UserConfig['build'];

/** Licences stay in the files; notes for bundlers are of no use in files that nobody bundles. */
const comments = {legal: true, annotation: false, jsdoc: false};

/** Where the packaged data lies, seen from the file that src/dataset/base.ts ends up in. */
const dataAt = (folder: string | undefined) => ({__CGA_DATA__: JSON.stringify(folder) ?? 'undefined'});

const names = (folder: string) =>
  readdirSync(path(folder))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.slice(0, -'.ts'.length)}`);

/** Each widget's module that defines its tag, by name. */
const definitions = () =>
  names('src/define')
    .map((name) => name.slice('src/define/'.length))
    .filter((name) => name !== 'define-once');

/** Modules that a bundler resolves; the rest of src/ follows from them. */
const esmEntries = () =>
  ['index', 'all', 'embed', ...names('src/define').map((name) => name.slice('src/'.length))].map((name) => [
    name,
    path(`src/${name}.ts`),
  ]);

const builds: Record<Form, () => UserConfig> = {
  // Unbundled: who uses it through npm has one Lit, and keeps what they import.
  esm: () => ({
    define: dataAt('../../data/'),
    build: {
      ...common,
      outDir: path('dist/esm'),
      minify: false,
      lib: {entry: Object.fromEntries(esmEntries()) as Record<string, string>, formats: ['es']},
      rolldownOptions: {
        external: /^(?![./]|src\/)(?!.*\/src\/)/,
        output: {preserveModules: true, preserveModulesRoot: path('src'), entryFileNames: '[name].js'},
      },
    },
  }),
  // The tiny module that imports what a page uses.
  loader: () => ({
    define: dataAt('../data/'),
    plugins: [
      lit(),
      minifyTemplates(),
      plainProperties(),
      licences(),
      ownNamespaces(),
      ownKeys(),
      earlyImports([...definitions(), 'foreign']),
    ],
    build: {
      ...common,
      outDir: path('dist'),
      manifest: 'loader-manifest.json',
      lib: {entry: {'cga-loader': path('src/embed.ts')}, formats: ['es']},
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        output: {
          comments,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true,
          codeSplitting: {groups: chunkGroups(definitions())},
        },
      },
    },
  }),
  module: () => single('src/one-file.ts', 'cga-widgets', 'es'),
  classic: () => single('src/classic.ts', 'cga-widgets.classic', 'iife'),
  // What the one-file forms fetch from beside themselves when a reader asks for it.
  extras: () => ({
    plugins: [litWithoutPolicy(), minifyTemplates(), ownKeys()],
    build: {
      ...common,
      outDir: path('dist/extras'),
      lib: {entry: extras(), formats: ['es']},
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        output: {comments, entryFileNames: '[name].js', chunkFileNames: 'common-[hash].js', minify: true},
      },
    },
  }),
};

/** Everything in one file. */
function single(entry: string, name: string, format: 'es' | 'iife'): UserConfig {
  return {
    // A classic script knows its address only while it runs: src/classic.ts reads it then.
    define: dataAt(format === 'es' ? 'data/' : undefined),
    plugins: [lit(), inlineImports(), minifyTemplates(), plainProperties(), licences(), ownKeys()],
    build: {
      ...common,
      outDir: path('dist'),
      // An IIFE must have a name, but sets no global: the entry exports nothing.
      lib: {entry: {[name]: path(entry)}, formats: [format], name: 'CgaWidgets'},
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        output: {
          comments,
          entryFileNames: '[name].js',
          codeSplitting: false,
          generatedCode: {symbols: false},
          minify: true,
        },
      },
    },
  };
}

const isForm = (mode: string): mode is Form => (FORMS as readonly string[]).includes(mode);

// Any other mode is Storybook's.
export default defineConfig(({mode}) => ({
  base: './',
  logLevel: 'warn',
  ...(isForm(mode) ? builds[mode]() : {logLevel: 'info'}),
}));
