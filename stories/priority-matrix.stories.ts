import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define/priority-matrix.js';
import type {PriorityMatrixElement} from '../src/elements/priority-matrix/priority-matrix.js';
import {chooseOption, column, dark, example, FAILED, hostile, LONG, NEVER} from './support.js';

interface Args {
  view?: string;
  state?: string;
  lang?: string;
  src?: string;
  heading?: string;
  json?: unknown;
  layer?: unknown;
}

const tag = ({view, state, lang, src, heading, json, layer = ''}: Args) => html`
  <cga-priority-matrix
    loading="eager"
    view=${view ?? nothing}
    state=${state ?? nothing}
    lang=${lang ?? nothing}
    src=${src ?? nothing}
    heading=${heading ?? nothing}
    .dataset=${json}
    .layer=${layer}
  ></cga-priority-matrix>
`;

const meta: Meta<Args> = {
  title: 'Matriz de prioridades',
  component: 'cga-priority-matrix',
  tags: ['autodocs'],
  render: tag,
  argTypes: {
    view: {control: 'select', options: ['matrix', 'list', 'cards', 'gaps']},
    state: {control: 'text'},
    json: {control: false},
    layer: {control: 'select', options: ['', 'actions', 'states', 'progress']},
  },
};
export default meta;

type Story = StoryObj<Args>;

const matrixIn = (canvas: HTMLElement) => canvas.querySelector<PriorityMatrixElement>('cga-priority-matrix')!;
const buttonIn = (matrix: PriorityMatrixElement, key: string) =>
  matrix.renderRoot.querySelector<HTMLElement>(`button[data-key="${key}"]`)!;

/** Opens a cell or an entry by its key, once it is there. */
const opens =
  (key: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const matrix = matrixIn(canvasElement);
    await waitFor(() => expect(buttonIn(matrix, key)).toBeTruthy(), {timeout: 20_000});
    buttonIn(matrix, key).click();
    await waitFor(() => expect(matrix.renderRoot.querySelector('blockquote')).toBeTruthy(), {timeout: 20_000});
  };

export const RealData: Story = {name: 'Datos reales'};

export const List: Story = {name: 'Lista', args: {view: 'list'}};

export const Gaps: Story = {name: 'Huecos', args: {view: 'gaps'}};

export const Cards: Story = {name: 'Fichas', args: {view: 'cards'}};

/** Waits until a button of that name is in the matrix. */
const named = (matrix: PriorityMatrixElement, name: RegExp) =>
  waitFor(
    () => {
      const buttons = [...matrix.renderRoot.querySelectorAll('button')];
      const found = buttons.find((button) => name.test(button.getAttribute('aria-label') ?? button.textContent));
      if (!found) throw new Error(`no button ${name}`);
      return found;
    },
    {timeout: 20_000},
  );

export const StatesLayer: Story = {
  name: 'Capa: entidades que adoptaron',
  args: {layer: 'states'},
  play: async ({canvasElement}) => {
    await named(matrixIn(canvasElement), /^Prioridad 30 y .*entidades$/);
  },
};

export const OwnLayer: Story = {
  name: 'Ejemplo: una capa propia, ahora y meta',
  args: {
    json: example(),
    layer: {
      layerVersion: '1.0.0',
      id: 'ejemplo',
      title: {es: 'Capa de ejemplo'},
      publisher: 'Editorial de ejemplo',
      legend: [
        {value: 'none', label: {es: 'Sin empezar'}, sign: '–', level: 0},
        {value: 'half', label: {es: 'En marcha'}, sign: '½', level: 3},
        {value: 'done', label: {es: 'Hecho'}, sign: '✓', level: 5},
      ],
      cells: [
        {priority: 'priority-1', tool: 'tool-a', value: 'half', target: 'done'},
        {priority: 'priority-1', tool: 'tool-b', value: 'done'},
        {priority: 'priority-3', tool: 'tool-b', value: null},
      ],
    },
  },
  play: async ({canvasElement}) => {
    const matrix = matrixIn(canvasElement);
    (await named(matrix, /^Prioridad 1 y Herramienta ejemplo A: En marcha$/)).click();
    await waitFor(() => expect(matrix.renderRoot.querySelector('.detail')?.textContent).toContain('meta: Hecho'), {
      timeout: 20_000,
    });
  },
};

export const Settings: Story = {
  name: 'Capas y ajustes',
  play: async ({canvasElement}) => {
    const matrix = matrixIn(canvasElement);
    (await named(matrix, /Capas y ajustes/)).click();
    const select = await waitFor(
      () => {
        const selects = [...matrix.renderRoot.querySelectorAll('select')];
        const found = selects.find(({labels}) => labels[0]?.textContent?.includes('Filas por'));
        if (!found) throw new Error('no settings');
        return found;
      },
      {timeout: 20_000},
    );
    chooseOption(select, 'term');
    await waitFor(() => expect(matrix.renderRoot.querySelectorAll('tr.axis')).toHaveLength(3), {timeout: 20_000});
  },
};

export const Detail: Story = {name: 'Detalle de una celda', play: opens('priority-16/mapeando-la-corrupcion')};

export const CiteCell: Story = {
  name: 'Citar una celda',
  play: async (context) => {
    await opens('priority-16/mapeando-la-corrupcion')(context);
    const {renderRoot} = matrixIn(context.canvasElement);
    await waitFor(() => expect(renderRoot.querySelector('.cite > summary')).toBeTruthy(), {timeout: 20_000});
    renderRoot.querySelector<HTMLElement>('.cite > summary')!.click();
    await expect(renderRoot.querySelector('.citation')?.textContent).toMatch(
      /^Prioridad 16: «.*registro priorities\/priority-16\./s,
    );
  },
};

export const ChosenTool: Story = {
  name: 'Una herramienta elegida',
  play: async ({canvasElement}) => {
    const matrix = matrixIn(canvasElement);
    const key = '/infraestructura-abierta';
    await waitFor(() => expect(buttonIn(matrix, key)).toBeTruthy(), {timeout: 20_000});
    buttonIn(matrix, key).click();
    await waitFor(() => expect(matrix.renderRoot.querySelectorAll('tr[data-id]')).toHaveLength(5), {timeout: 20_000});
  },
};

export const ChosenByKeyboard: Story = {
  name: 'Elegir con el teclado',
  play: async ({canvasElement}) => {
    const matrix = matrixIn(canvasElement);
    // The list comes with what answers to keys.
    await waitFor(() => expect(matrix.renderRoot.querySelector('article')).toBeTruthy(), {timeout: 20_000});
    buttonIn(matrix, 'priority-10/').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(matrix.shadowRoot?.activeElement?.getAttribute('data-key')).toMatch(/^priority-10\/./);
    await userEvent.keyboard('{Home}{ArrowUp}');
    await expect(matrix.shadowRoot?.activeElement).toBe(buttonIn(matrix, 'priority-9/'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(matrix.renderRoot.querySelector('.detail')?.textContent).toContain('Prioridad 9'), {
      timeout: 20_000,
    });
  },
};

export const English: Story = {name: 'En inglés', args: {lang: 'en'}, play: opens('priority-30/ocds')};

export const Dark: Story = {name: 'Oscuro', render: (args) => dark(tag(args)), play: opens('priority-32/')};

export const Narrow: Story = {
  name: 'Angosto (320 px)',
  render: (args) => column(320, tag(args)),
  play: opens('list:priority-30'),
};

export const Wide: Story = {name: 'Ancho (1600 px)', render: (args) => column(1600, tag(args))};

export const Hostile: Story = {
  name: 'Página hostil',
  render: (args) => hostile(tag(args)),
  play: opens('priority-16/'),
};

export const Example: Story = {
  name: 'Ejemplo: todas las marcas',
  args: {
    state: 'AGU',
    json: example((dataset) => {
      dataset.actions[2]!['tools'] = ['tool-c'];
      dataset.actions.push({...dataset.actions[1]!, id: 'plan-0000-a04', number: 4});
    }),
  },
};

export const Loading: Story = {name: 'Cargando', args: {src: NEVER}};

export const Failed: Story = {name: 'Error', ...FAILED};

export const Empty: Story = {
  name: 'Ejemplo: sin prioridades',
  args: {json: example((dataset) => (dataset.priorities = []))},
};

export const Untied: Story = {
  name: 'Ejemplo: nada las une',
  args: {
    json: example((dataset) => {
      dataset.actions = [];
      dataset.tools.forEach((tool) => (tool['priorities'] = []));
    }),
  },
};

export const Partial: Story = {
  name: 'Ejemplo: registros apartados',
  args: {
    json: example((dataset) => {
      dataset.priorities[1]!['term'] = 'pronto';
      dataset.tools[1]!['status'] = 'tal vez';
    }),
  },
};

export const LongWords: Story = {
  name: 'Ejemplo: palabras largas',
  args: {
    json: example((dataset) => {
      dataset.tools[0]!['name'] = {es: LONG};
      dataset.priorities[0]!['text'] = {es: LONG};
      dataset.axes[0]!['title'] = {es: LONG};
    }),
  },
  render: (args) => column(640, tag(args)),
};

export const OneRecord: Story = {
  name: 'Ejemplo: una sola prioridad',
  args: {json: example((dataset) => (dataset.priorities = dataset.priorities.slice(0, 1)))},
};
