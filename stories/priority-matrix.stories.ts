import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define/priority-matrix.js';
import type {PriorityMatrixElement} from '../src/elements/priority-matrix/priority-matrix.js';
import {column, dark, example, hostile, LONG, MISSING, NEVER} from './support.js';

interface Args {
  view?: string;
  state?: string;
  lang?: string;
  src?: string;
  heading?: string;
  json?: unknown;
}

const tag = ({view, state, lang, src, heading, json}: Args) => html`
  <cga-priority-matrix
    loading="eager"
    view=${view ?? nothing}
    state=${state ?? nothing}
    lang=${lang ?? nothing}
    src=${src ?? nothing}
    heading=${heading ?? nothing}
    .dataset=${json}
  ></cga-priority-matrix>
`;

const meta: Meta<Args> = {
  title: 'Matriz de prioridades',
  component: 'cga-priority-matrix',
  tags: ['autodocs'],
  render: tag,
  argTypes: {
    view: {control: 'select', options: ['matrix', 'list', 'gaps']},
    state: {control: 'text'},
    json: {control: false},
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

export const Detail: Story = {name: 'Detalle de una celda', play: opens('priority-16/mapeando-la-corrupcion')};

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
    await waitFor(() => expect(buttonIn(matrix, 'priority-1/')).toBeTruthy(), {timeout: 20_000});
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

export const Failed: Story = {
  name: 'Error',
  args: {src: MISSING},
  parameters: {cga: {expectWarnings: ['missing']}},
};

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
