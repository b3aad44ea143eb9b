/** Options of the custom elements analyzer. On its command line it cannot be told to leave package.json alone. */
const options = {
  globs: ['src/elements/**/*.ts', 'src/events/*.ts', 'src/define/*.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};

export default options;
