import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/define/adoption-map.js';
import type {AdoptionMapElement} from '../src/elements/adoption-map/adoption-map.js';
import {example, invent, MISSING} from './support.js';

interface Args {
  src?: string;
  release?: string;
  integrity?: string;
  overlay?: string;
  asOf?: string;
  lang?: string;
  maintainer?: boolean;
}

const tag = ({src, release, integrity, overlay, asOf, lang, maintainer}: Args) => html`
  <cga-adoption-map
    loading="eager"
    as-of=${asOf ?? '2026-11-24'}
    src=${src ?? nothing}
    release=${release ?? nothing}
    integrity=${integrity ?? nothing}
    overlay=${overlay ?? nothing}
    lang=${lang ?? nothing}
    ?maintainer=${maintainer ?? false}
  ></cga-adoption-map>
`;

/** What a widget says of the data that it reads: its age, its release, what stands in for it, and a state's own additions. */
const meta: Meta<Args> = {
  title: 'Lectura de los datos',
  component: 'cga-adoption-map',
  render: tag,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const SLOW = {timeout: 20_000};

const rootIn = (canvas: HTMLElement) => canvas.querySelector<AdoptionMapElement>('cga-adoption-map')!.renderRoot;

/** Waits until the widget says each of these. */
const telling =
  (...words: readonly string[]): Play =>
  async ({canvasElement}) => {
    const root = rootIn(canvasElement);
    const said = () => root.textContent?.replace(/\s+/g, ' ');
    for (const each of words) await waitFor(() => expect(said()).toContain(each), SLOW);
  };

export const Aged: Story = {
  name: 'Datos viejos',
  args: {asOf: '2029-01-15'},
  play: telling('Estos datos se publicaron hace', 'Pueden haber cambiado.'),
};

/** Two invented releases and what the second changed. */
const RELEASES = (() => {
  const entry = (release: string, released: string) => ({
    release,
    released,
    dataset: {file: `ejemplo-${release}.json`},
  });
  const [first, second] = [entry('0.1.0', '2026-01-15'), entry('0.2.0', '2026-06-30')];
  for (const {release, released, dataset} of [first, second]) {
    invent(
      dataset.file,
      example((json) => Object.assign(json, {release, released})),
    );
  }
  invent('0.2.0/diff.json', {
    from: '0.1.0',
    to: '0.2.0',
    released: '2026-06-30',
    added: [{collection: 'actors', id: 'actor-nuevo'}],
    removed: [],
    changed: [{collection: 'tools', id: 'tool-a', field: 'status', old: 'active', new: 'closed', kind: 'status'}],
  });
  return invent('indice-ejemplo.json', {latest: '0.2.0', releases: [first, second]});
})();

export const Newer: Story = {
  name: 'Ejemplo: hay una versión más nueva',
  args: {src: RELEASES, release: '0.1.0'},
  play: telling('Datos: versión 0.1.0', 'Hay una versión más nueva de los datos: 0.2.0, del 30 de junio de 2026.'),
};

export const Changed: Story = {
  name: 'Ejemplo: qué cambió',
  args: {src: RELEASES, release: '0.1.0'},
  play: async (context) => {
    const root = rootIn(context.canvasElement);
    const panel = () => [...root.querySelectorAll('details')].find((each) => each.textContent?.includes('Qué cambió'));
    await waitFor(() => expect(panel()).toBeTruthy(), SLOW);
    panel()!.open = true;
    await telling('De la versión 0.1.0 a la 0.2.0', 'antes: Vigente; ahora: Cerrada')(context);
  },
};

export const InPlace: Story = {
  name: 'Sin los datos pedidos, con los del paquete',
  args: {src: MISSING},
  parameters: {cga: {expectWarnings: ['missing']}},
  play: telling(
    'El archivo de datos ya no está en su dirección.',
    'Se muestran los datos que acompañan a este componente',
  ),
};

export const NewerSchema: Story = {
  name: 'Ejemplo: un formato más nuevo que el componente',
  args: {
    src: invent(
      'ejemplo-formato.json',
      example((json) => Object.assign(json, {schemaVersion: '9.0.0'})),
    ),
  },
  parameters: {cga: {expectWarnings: ['newer-schema']}},
  play: telling('El archivo usa un formato más nuevo que este componente.', 'Abrir el archivo de datos'),
};

export const Tampered: Story = {
  name: 'Ejemplo: no es el archivo que la página fijó',
  args: {src: invent('ejemplo-fijado.json', example()), integrity: `sha384-${'A'.repeat(64)}`},
  parameters: {cga: {expectWarnings: ['integrity']}},
  play: telling('El archivo no es el que esta página fijó'),
};

export const NewWords: Story = {
  name: 'Ejemplo: palabras de un formato más nuevo',
  args: {
    src: invent(
      'ejemplo-palabras.json',
      example((json) => {
        Object.assign(json, {schemaVersion: '1.99.0'});
        Object.assign(json.adoptions[0]!, {status: 'on-trial'});
      }),
    ),
  },
  play: telling('Registros con palabras más nuevas que este componente', 'Otro'),
};

const NATIONAL = invent('ejemplo-nacional.json', example());

const ADDITIONS = invent('ejemplo-estado.json', {
  publisher: 'CPC de ejemplo',
  adoptions: [
    {
      ...{state: 'AGU', tool: 'tool-a', status: 'adopted', date: '2026-02-01'},
      ...{source: 'Acta de ejemplo', url: 'https://cpc.example/acta'},
    },
    {...{state: 'AGU', tool: 'herramienta-desconocida', status: 'adopted'}, source: 'Acta de ejemplo'},
  ],
});

export const StateAdditions: Story = {
  name: 'Ejemplo: lo que añade un estado',
  args: {src: NATIONAL, overlay: ADDITIONS},
  play: telling('Según CPC de ejemplo', 'Acta de ejemplo'),
};

export const StateAdditionsEnglish: Story = {
  name: 'Ejemplo: lo que añade un estado, en inglés',
  args: {src: NATIONAL, overlay: ADDITIONS, lang: 'en'},
  play: telling('According to CPC de ejemplo'),
};

export const Maintainer: Story = {
  name: 'Ejemplo: para quien mantiene la página',
  args: {src: NATIONAL, overlay: ADDITIONS, maintainer: true},
  play: telling('Para quien mantiene esta página', 'herramienta-desconocida'),
};
