import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';

// Filled by tools/scripts/storybook.ts before Storybook starts.
const cache = fileURLToPath(new URL('../node_modules/.cache/cga-widgets/', import.meta.url));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  staticDirs: [{from: `${cache}snapshot`, to: '/cga-data'}],
  viteFinal: (vite) =>
    mergeConfig(vite, {
      define: {__CGA_MANIFEST__: readFileSync(`${cache}custom-elements.json`, 'utf8')},
      // The chunks are Storybook's own.
      build: {chunkSizeWarningLimit: 3000},
    }),
};

export default config;
