import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import {chooseOption, column, dark, example, FAILED, hostile, LONG, NEVER} from './support.js';
import {compare, find, inside, openRecord, patient, ready, tag, type Args} from './tool-catalog-support.js';

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

export const RealData: Story = {name: 'Datos reales', args: {state: 'PUE'}};

export const Record: Story = {
  name: 'Ficha abierta',
  play: async ({canvasElement}) => void (await openRecord(canvasElement, 'carta-datos-abiertos')),
};

export const Table: Story = {name: 'Tabla', args: {view: 'table'}};

export const Search: Story = {
  name: 'Búsqueda con error de dedo',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    find(catalog, 'input').focus();
    await userEvent.keyboard('infraestrutura mexico');
    await waitFor(() => expect(find(catalog, '#open-infraestructura-abierta')).toBeTruthy(), patient);
    await expect(catalog.shadowRoot?.activeElement?.localName).toBe('input');
  },
};

export const NoResults: Story = {
  name: 'Sin resultados',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => expect(find(catalog, '.facets select')).toBeTruthy(), patient);
    const select = find<HTMLSelectElement>(catalog, '.facets select');
    chooseOption(select, 'policy');
    await expect(select.value).toBe('policy');
    find(catalog, 'input').focus();
    await userEvent.keyboard('karewa');
    await expect(find<HTMLInputElement>(catalog, 'input').value).toBe('karewa');
    await waitFor(() => expect(find(catalog, '.lifts .button')).toBeTruthy(), patient);
    inside(catalog).getByRole('button', {name: 'Sin «Tipo: Política» queda 1'}).click();
    await waitFor(() => expect(find(catalog, '#open-monitor-karewa')).toBeTruthy());
    await expect(inside(catalog).getByText('1 de 46 herramientas')).toBeTruthy();
  },
};

export const Facets: Story = {
  name: 'Cada filtro, con su cuenta',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => expect(find(catalog, '.facets select')).toBeTruthy(), patient);
    const labels = [
      'Tipo',
      'Pilar',
      'Fase',
      'Eje',
      'Prioridad',
      'Promueve',
      'Licencia',
      'Situación',
      'Origen',
      'Adoptada en',
    ];
    for (const label of labels) {
      const select = inside(catalog).getByLabelText<HTMLSelectElement>(label);
      const option = select.options[select.options.length > 2 ? 2 : 1]!;
      const [, count] = /\((\d+)\)$/.exec(option.text)!;
      chooseOption(select, option.value);
      await waitFor(() => expect(find(catalog, '.count strong').textContent).toBe(`${count} de 46 herramientas`));
      // The chips come with what stands around the body.
      (await inside(catalog).findByRole('button', {name: /^Quitar: /}, patient)).click();
      await waitFor(() => expect(find(catalog, '.count strong').textContent).toBe('46 herramientas'));
    }
  },
};

const FOUR = ['carta-datos-abiertos', 'cost-jalisco', 'datos-abiertos', 'decidim'];

export const Comparison: Story = {
  name: 'Comparación de cuatro',
  play: async ({canvasElement}) => {
    const catalog = await compare(canvasElement, FOUR, 'Comparar 4 herramientas');
    const region = within(inside(catalog).getByRole('region', {name: 'Comparación de 4 herramientas'}));
    await expect(region.getAllByRole('columnheader')).toHaveLength(5);
    await expect(find<HTMLInputElement>(catalog, '.compare-box input:not(:checked)').disabled).toBe(true);
    region.getByRole('button', {name: 'Quitar de la comparación: Decidim'}).click();
    await waitFor(() => expect(region.getAllByRole('columnheader')).toHaveLength(4));
    await expect(region.getAllByText('Sin información').length).toBeGreaterThan(0);
  },
};

export const NarrowComparison: Story = {
  name: 'Comparación angosta (320 px), en inglés',
  args: {lang: 'en'},
  render: (args) => column(320, tag(args)),
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => expect(inside(catalog).getByRole('button', {name: 'Cards'})).toBeTruthy(), patient);
    await compare(canvasElement, FOUR.slice(0, 2), 'Compare 2 tools');
    await expect(find(catalog, '.compare-scroll').scrollWidth).toBeGreaterThan(280);
    await expect(catalog.scrollWidth).toBeLessThanOrEqual(320);
  },
};

export const RecordMap: Story = {
  name: 'Ficha con mapa de entidades',
  play: async ({canvasElement}) => {
    const catalog = await openRecord(canvasElement, 'carta-datos-abiertos');
    find(catalog, '#close').click();
    await openRecord(canvasElement, 'cost-jalisco');
    await waitFor(() => expect(find(catalog, '.record-map svg path:not(.faint)')).toBeTruthy(), patient);
    const record = within(inside(catalog).getByRole('region', {name: 'CoST Jalisco'}));
    await expect(record.getByText('Adoptada en 1 entidad')).toBeTruthy();
    await expect(record.getByText(/^Cuadro lleno: adoptada/)).toBeTruthy();
  },
};

export const ReportUrl: Story = {
  name: 'Reportar un error',
  args: {reportUrl: 'mailto:datos@example.org?subject={record}%20{release}'},
  play: async ({canvasElement}) => {
    const catalog = await openRecord(canvasElement, 'decidim');
    const link = inside(catalog).getByRole<HTMLAnchorElement>('link', {name: 'Reportar un error'});
    await expect(link.href).toMatch(/^mailto:datos@example\.org\?subject=tools%2Fdecidim%20\d+\.\d+\.\d+$/);
  },
};

export const Chosen: Story = {
  name: 'Las herramientas de una prioridad y de una entidad, por atributo',
  args: {chosenPriority: '32', chosenState: 'JAL'},
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => expect(catalog.renderRoot.querySelectorAll('.chips button')).toHaveLength(2), patient);
    await waitFor(() => expect(catalog.renderRoot.querySelectorAll('article')).toHaveLength(2), patient);
  },
};

export const JsonLd: Story = {
  name: 'Ficha como JSON-LD en la página',
  args: {jsonld: true},
  play: async ({canvasElement}) => {
    const catalog = await openRecord(canvasElement, 'decidim');
    await waitFor(() => expect(catalog.querySelector('script')).toBeTruthy(), patient);
    const {'@graph': nodes} = JSON.parse(catalog.querySelector('script')!.text) as {'@graph': {'@type': unknown}[]};
    await expect(nodes[0]!['@type']).toBe('SoftwareApplication');
    find(catalog, '#close').click();
    await waitFor(() => expect(catalog.querySelector('script')).toBeNull());
  },
};

export const English: Story = {name: 'En inglés', args: {lang: 'en', state: 'PUE'}};

export const Dark: Story = {
  name: 'Oscuro',
  render: (args) => dark(tag(args)),
  play: async ({canvasElement}) => void (await openRecord(canvasElement, 'carta-datos-abiertos')),
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
  play: async ({canvasElement}) => void (await openRecord(canvasElement, 'carta-datos-abiertos')),
};

export const Example: Story = {
  name: 'Ejemplo: ficha con todo',
  args: {json: example(), heading: 'Catálogo de ejemplo'},
  play: async ({canvasElement}) => void (await openRecord(canvasElement, 'tool-a')),
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

export const Failed: Story = {name: 'Error', ...FAILED};

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
  play: async ({canvasElement}) => void (await openRecord(canvasElement, 'tool-a')),
};

export const OneRecord: Story = {
  name: 'Ejemplo: una sola herramienta',
  args: {json: example((dataset) => ((dataset.tools = dataset.tools.slice(0, 1)), (dataset.adoptions = [])))},
};
