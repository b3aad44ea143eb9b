import {builtinRules} from 'eslint/use-at-your-own-risk';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {kebabCase} from './tools/lint/kebab-case.mjs';
import {dynamicImports, layerArrows} from './tools/lint/layers.mjs';
import {forbiddenUses} from './tools/lint/uses.mjs';

const TYPESCRIPT = ['**/*.ts'];
const PLAIN = ['**/*.{js,mjs}'];

/** The same rules under a second name: one severity where to look for a split, another where a file is too long. */
const cga = {
  rules: {
    'kebab-case': kebabCase,
    'usual-lines': builtinRules.get('max-lines'),
    'usual-function-lines': builtinRules.get('max-lines-per-function'),
  },
};

const lines = (max) => ({max, skipBlankLines: true});

/** Lines of a file and of a function from which to look for a split, and those at which the check fails. */
function sizes(files, {usual, most, functions = 80}) {
  return {
    files,
    rules: {
      'cga/usual-lines': ['warn', lines(usual)],
      'max-lines': ['error', lines(most)],
      'max-lines-per-function': functions ? ['error', lines(functions)] : 'off',
    },
  };
}

function layerRules({layer, files, patterns}) {
  const {syntax, globals: names} = forbiddenUses(layer);
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns}],
      'no-restricted-syntax': ['error', ...syntax, ...dynamicImports(patterns)],
      'no-restricted-globals': ['error', ...names],
    },
  };
}

const arrows = layerArrows();
const load = arrows.find(({files}) => files.includes('src/dataset/*.ts'));
const reading = arrows.find(({files}) => files.includes('src/dataset/*/*.ts'));

export default tseslint.config(
  {
    ignores: ['**/node_modules/', 'dist/', 'storybook-static/', 'test/artifacts/', 'data/'],
  },
  {
    plugins: {cga},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'cga/kebab-case': 'error',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-template-curly-in-string': 'error',
      'no-constant-binary-expression': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-console': 'off',
    },
  },
  {
    files: PLAIN,
    languageOptions: {globals: globals.node},
    rules: {'no-undef': 'error', 'no-unused-vars': 'error', 'no-unreachable': 'error', 'no-dupe-keys': 'error'},
  },
  {
    files: ['tools/demo/**', 'bench/pages/**', 'bench/lib/*.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked, lit.configs['flat/recommended'], litA11y.configs.recommended],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/explicit-member-accessibility': ['error', {accessibility: 'no-public'}],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      // Safari takes a list without markers for no list, unless it says its role.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/attribute-names': ['error', {convention: 'kebab'}],
      'lit/ban-attributes': ['error', 'style', 'align', 'bgcolor'],
    },
  },
  {files: ['src/*.ts'], rules: {'no-restricted-syntax': ['error', ...forbiddenUses('').syntax]}},
  ...arrows.map(layerRules),
  // The one module that meets the network, and with it the clock and chance.
  layerRules({...load, layer: 'load', files: ['src/dataset/load.ts']}),
  layerRules({...load, layer: 'reading', files: ['src/dataset/pacer.ts']}),
  layerRules({...reading, layer: 'reading', files: ['src/dataset/reading/*.ts']}),
  sizes(['src/{dataset,state,layout,views,i18n}/**/*.ts'], {usual: 150, most: 300}),
  sizes(['src/styles/**/*.ts', 'src/**/*.styles.ts'], {usual: 200, most: 300}),
  sizes(['src/elements/**/*.ts'], {usual: 250, most: 300}),
  sizes(['src/define/*.ts', 'src/*.ts'], {usual: 60, most: 120}),
  // Files of words are as long as what there is to say.
  sizes(['src/i18n/*/*.ts'], {usual: 400, most: 600, functions: 0}),
  sizes(['{tools,bench}/**/*.{ts,mjs}'], {usual: 150, most: 300}),
  sizes(['test/**/*.{ts,mjs}', 'stories/**/*.ts'], {usual: 400, most: 600, functions: 0}),
  {
    files: ['src/**/*.ts', 'tools/**/*.{ts,mjs}'],
    rules: {'cga/usual-function-lines': ['warn', lines(50)]},
  },
  {files: ['src/i18n/*/*.ts'], rules: {'cga/usual-function-lines': 'off'}},
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      // Assertions of chai are expressions, and `node:test` returns promises that it waits for by itself.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // The plugins of @open-wc/testing declare `equal` as if it returned a promise.
            {from: 'package', package: 'chai', name: 'Equal'},
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'before', 'after']},
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-template-curly-in-string': 'off',
      'lit/ban-attributes': 'off',
      'lit-a11y/alt-text': 'off',
    },
  },
);
