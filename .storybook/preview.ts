import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {setSnapshotBase} from '../src/dataset/index.js';

/** The custom elements manifest, put here by main.ts. */
declare const __CGA_MANIFEST__: unknown;

setCustomElementsManifest(__CGA_MANIFEST__);
setSnapshotBase(new URL('cga-data/', location.href).href);

const choice = (
  name: string,
  icon: 'globe' | 'contrast',
  items: readonly (readonly [value: string, title: string])[],
) => ({
  name,
  description: name,
  toolbar: {title: name, icon, dynamicTitle: true, items: items.map(([value, title]) => ({value, title}))},
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true, sort: 'requiredFirst'},
    docs: {toc: true},
    // What a site looks like is chosen in the toolbar, with the colour scheme that goes with it.
    backgrounds: {disabled: true},
    a11y: {
      // A widget is a part of somebody's page: that page's landmarks are not its own.
      config: {rules: [{id: 'region', enabled: false}]},
      options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
    },
  },
  globalTypes: {
    language: choice('Idioma', 'globe', [
      ['es', 'Español'],
      ['en', 'English'],
    ]),
    scheme: choice('Esquema', 'contrast', [
      ['light', 'Claro'],
      ['dark', 'Oscuro'],
    ]),
  },
  initialGlobals: {language: 'es', scheme: 'light'},
  decorators: [
    (story, {globals}) => html`
      <div
        lang=${String(globals['language'])}
        style="color-scheme: ${String(globals['scheme'])}; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif; padding: 1rem; min-height: 10rem"
      >
        ${story()}
      </div>
    `,
  ],
};

export default preview;
