import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define/tool-catalog.js';
import type {ToolCatalogElement} from '../src/elements/tool-catalog/tool-catalog.js';
import {chooseOption, column, dark, example, hostile, LONG, MISSING, NEVER} from './support.js';

interface Args {
  view?: string;
  state?: string;
  lang?: string;
  src?: string;
  heading?: string;
  json?: unknown;
}

const tag = ({view, state, lang, src, heading, json}: Args) => html`
  <cga-tool-catalog
    loading="eager"
    view=${view ?? nothing}
    state=${state ?? nothing}
    lang=${lang ?? nothing}
    src=${src ?? nothing}
    heading=${heading ?? nothing}
    .dataset=${json}
  ></cga-tool-catalog>
`;

const meta: Meta<Args> = {
  title: 'Catálogo de herramientas',
  component: 'cga-tool-catalog',
  tags: ['autodocs'],
  render: tag,
  argTypes: {
    view: {control: 'select', options: ['cards', 'table']},
    state: {control: 'text'},
    json: {control: false},
  },
};
export default meta;

type Story = StoryObj<Args>;

async function ready(canvas: HTMLElement): Promise<ToolCatalogElement> {
  const catalog = canvas.querySelector<ToolCatalogElement>('cga-tool-catalog')!;
  await waitFor(() => expect(catalog.renderRoot.querySelector('.count')).toBeTruthy(), {timeout: 20_000});
  return catalog;
}

const find = <E extends HTMLElement>(catalog: ToolCatalogElement, selector: string) =>
  catalog.renderRoot.querySelector<E>(selector)!;

async function openRecord(canvas: HTMLElement, id: string): Promise<void> {
  const catalog = await ready(canvas);
  find(catalog, `#open-${id}`).click();
  await waitFor(() => expect(find(catalog, `#record-${id} .record-end`)).toBeTruthy(), {timeout: 20_000});
}

export const RealData: Story = {name: 'Datos reales', args: {state: 'PUE'}};

export const Record: Story = {
  name: 'Ficha abierta',
  play: ({canvasElement}) => openRecord(canvasElement, 'carta-datos-abiertos'),
};

export const Table: Story = {name: 'Tabla', args: {view: 'table'}};

export const Search: Story = {
  name: 'Búsqueda con error de dedo',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    find(catalog, 'input').focus();
    await userEvent.keyboard('infraestrutura mexico');
    await waitFor(() => expect(find(catalog, '#open-infraestructura-abierta')).toBeTruthy(), {timeout: 20_000});
    await expect(catalog.shadowRoot?.activeElement?.localName).toBe('input');
  },
};

export const NoResults: Story = {
  name: 'Sin resultados',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => expect(find(catalog, '.facets select')).toBeTruthy(), {timeout: 20_000});
    const select = find<HTMLSelectElement>(catalog, '.facets select');
    chooseOption(select, 'policy');
    await expect(select.value).toBe('policy');
    find(catalog, 'input').focus();
    await userEvent.keyboard('karewa');
    await expect(find<HTMLInputElement>(catalog, 'input').value).toBe('karewa');
    await waitFor(() => expect(find(catalog, '.lifts .button')).toBeTruthy(), {timeout: 20_000});
  },
};

export const English: Story = {name: 'En inglés', args: {lang: 'en', state: 'PUE'}};

export const Dark: Story = {
  name: 'Oscuro',
  render: (args) => dark(tag(args)),
  play: ({canvasElement}) => openRecord(canvasElement, 'carta-datos-abiertos'),
};

export const Narrow: Story = {
  name: 'Angosto (320 px)',
  render: (args) => column(320, tag(args)),
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    find(catalog, '.unfold').click();
    await catalog.updateComplete;
    await expect(find(catalog, '.facets').checkVisibility()).toBe(true);
  },
};

export const NarrowTable: Story = {
  name: 'Tabla angosta (320 px)',
  args: {view: 'table'},
  render: (args) => column(320, tag(args)),
};

export const Wide: Story = {name: 'Ancho (1600 px)', render: (args) => column(1600, tag(args))};

export const Hostile: Story = {
  name: 'Página hostil',
  args: {state: 'JAL'},
  render: (args) => hostile(tag(args)),
  play: ({canvasElement}) => openRecord(canvasElement, 'carta-datos-abiertos'),
};

export const Example: Story = {
  name: 'Ejemplo: ficha con todo',
  args: {json: example(), heading: 'Catálogo de ejemplo'},
  play: ({canvasElement}) => openRecord(canvasElement, 'tool-a'),
};

export const Statuses: Story = {
  name: 'Ejemplo: todas las situaciones',
  args: {
    json: example((dataset) => {
      const [tool] = dataset.tools;
      dataset.tools = ['active', 'in-transition', 'at-risk', 'unconfirmed', 'closed'].map((status, index) => ({
        ...tool!,
        id: `tool-${index}`,
        name: {es: `Herramienta ejemplo ${index + 1}`},
        status,
        statusDate: index === 3 ? null : '2024-05',
      }));
      dataset.adoptions = [];
    }),
  },
};

export const Loading: Story = {name: 'Cargando', args: {src: NEVER}};

export const Failed: Story = {
  name: 'Error',
  args: {src: MISSING},
  parameters: {cga: {expectWarnings: ['missing']}},
};

export const Empty: Story = {
  name: 'Ejemplo: sin herramientas',
  args: {json: example((dataset) => ((dataset.tools = []), (dataset.adoptions = [])))},
};

export const Partial: Story = {
  name: 'Ejemplo: registros apartados',
  args: {
    json: example((dataset) => {
      dataset.tools[1]!['kind'] = 'hechizo';
      dataset.tools[2]!['priorities'] = 'priority-1';
    }),
  },
};

export const LongWords: Story = {
  name: 'Ejemplo: palabras largas',
  args: {
    json: example((dataset) => {
      const [tool] = dataset.tools;
      tool!['name'] = {es: LONG};
      tool!['summary'] = {es: LONG};
      tool!['description'] = {es: LONG};
      tool!['notes'] = [{es: LONG}];
    }),
  },
  render: (args) => column(320, tag(args)),
  play: ({canvasElement}) => openRecord(canvasElement, 'tool-a'),
};

export const OneRecord: Story = {
  name: 'Ejemplo: una sola herramienta',
  args: {json: example((dataset) => ((dataset.tools = dataset.tools.slice(0, 1)), (dataset.adoptions = [])))},
};
