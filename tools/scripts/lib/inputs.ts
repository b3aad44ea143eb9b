/** Files and folders from which dist/ is made. */
export const BUILD_INPUTS = [
  'src',
  'data/releases',
  'data/geo/geometry.json',
  'tools/data',
  'tools/demo',
  'tools/serve.mjs',
  'tools/vite',
  'tools/scripts/build.ts',
  'tools/scripts/cem.config.mjs',
  'tools/scripts/lib',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
];

/** Files and folders from which Storybook is made. */
export const STORYBOOK_INPUTS = [
  '.storybook',
  'stories',
  'src',
  'test/fixtures',
  'test/support',
  'data/releases',
  'data/geo/geometry.json',
  'tools/scripts/lib/snapshot.mjs',
  'package-lock.json',
];
