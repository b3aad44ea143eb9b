import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {manyActions} from '../test/fixtures/many-actions.js';
import {everyStatus, openAction, patient, secondPlan, shows, tag, trackerIn, type Args} from './actions-support.js';
import {chooseOption, column, dark, example, FAILED, hostile, invent, LONG, NEVER} from './support.js';

const meta: Meta<Args> = {
  title: 'Acciones del plan',
  component: 'cga-action-tracker',
  tags: ['autodocs'],
  render: tag,
  argTypes: {
    view: {control: 'select', options: ['list', 'table', 'timeline', 'board']},
    plan: {control: 'text'},
    state: {control: 'text'},
    json: {control: false},
  },
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const opening =
  (id: string): Play =>
  async ({canvasElement}) =>
    void (await openAction(canvasElement, id));

const seeing =
  (selector: string): Play =>
  async ({canvasElement}) =>
    void (await shows(canvasElement, selector));

export const RealData: Story = {name: 'Datos reales'};

export const Opened: Story = {name: 'Detalle abierto', play: opening('plan-2020-a07')};

export const Table: Story = {name: 'Tabla', args: {view: 'table'}};

export const TableOpened: Story = {
  name: 'Tabla con detalle',
  args: {view: 'table'},
  play: opening('plan-2020-a15'),
};

export const Filtered: Story = {
  name: 'Filtrar hasta que no queda ninguna',
  play: async ({canvasElement}) => {
    const {renderRoot} = trackerIn(canvasElement);
    const select = (value: string) =>
      [...renderRoot.querySelectorAll('select')].find((field) =>
        [...field.options].some((option) => option.value === value),
      );
    await waitFor(() => expect(select('short')).toBeTruthy(), patient);
    chooseOption(select('short')!, 'short');
    chooseOption(select('inai')!, 'inai');
    await waitFor(() => expect(renderRoot.querySelector('.count')?.textContent).toMatch(/^\s*Se muestran \d+ de 20/), {
      timeout: 20_000,
    });
    chooseOption(select('medium-long')!, 'medium-long');
    chooseOption(select('no-information')!, 'no-information');
    await waitFor(() => expect(renderRoot.querySelectorAll('.chip')).toHaveLength(3), patient);
  },
};

export const Timeline: Story = {
  name: 'Línea de tiempo',
  args: {view: 'timeline'},
  play: seeing('.time-rows'),
};

export const Board: Story = {
  name: 'Ejemplo: tablero',
  args: {view: 'board', json: example(everyStatus)},
  play: async (context) => {
    await seeing('.board')(context);
    const {renderRoot} = trackerIn(context.canvasElement);
    renderRoot.querySelectorAll<HTMLElement>('.sides-switch button')[1]!.click();
    await waitFor(() => expect(renderRoot.querySelectorAll('.column').length).toBeGreaterThan(3), patient);
  },
};

export const Many: Story = {
  name: 'Ejemplo: 2,000 acciones de tres planes',
  args: {view: 'table', plan: 'all', json: manyActions(2000)},
  play: async (context) => {
    await seeing('.pages')(context);
    const {renderRoot} = trackerIn(context.canvasElement);
    const box = renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = 'catálogo';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await waitFor(() => expect(renderRoot.querySelectorAll('.chip')).toHaveLength(1), patient);
  },
};

export const English: Story = {name: 'En inglés', args: {lang: 'en'}, play: opening('plan-2020-a03')};

export const Dark: Story = {
  name: 'Oscuro',
  render: (args) => dark(tag(args)),
  play: opening('plan-2020-a09'),
};

export const Narrow: Story = {
  name: 'Angosto (320 px)',
  render: (args) => column(320, tag(args)),
  play: opening('plan-2020-a18'),
};

export const NarrowTable: Story = {
  name: 'Tabla angosta (320 px)',
  args: {view: 'table'},
  render: (args) => column(320, tag(args)),
};

export const Wide: Story = {name: 'Ancho (1600 px)', render: (args) => column(1600, tag(args))};

export const Hostile: Story = {
  name: 'Página hostil',
  render: (args) => hostile(tag(args)),
  play: opening('plan-2020-a05'),
};

export const Example: Story = {
  name: 'Ejemplo: todas las situaciones',
  args: {json: example(everyStatus)},
  play: opening('plan-0000-a03'),
};

export const ExampleTable: Story = {
  name: 'Ejemplo: tabla con todas las situaciones',
  args: {json: example(everyStatus), view: 'table'},
};

export const SeveralPlans: Story = {
  name: 'Ejemplo: varios planes',
  args: {
    json: example(secondPlan),
    plan: 'plan-0000',
  },
};

/** Opens a fold and waits for what it then shows. */
const unfolding =
  (id: string, name: RegExp, selector: string): Play =>
  async (context) => {
    if (id) await opening(id)(context);
    else await seeing('.end')(context);
    const {renderRoot} = trackerIn(context.canvasElement);
    const fold = [...renderRoot.querySelectorAll('summary')].find(({textContent}) => name.test(textContent));
    fold!.click();
    await seeing(selector)(context);
  };

export const History: Story = {
  name: 'Historia de una acción',
  play: unfolding('plan-2020-a05', /^Historia/, '.history .changes'),
};

export const Sheet: Story = {
  name: 'Hoja impresa',
  args: {state: 'PUE'},
  play: async (context) => {
    await unfolding('', /^Hoja impresa/, '.sheet-form')(context);
    const {renderRoot} = trackerIn(context.canvasElement);
    const select = renderRoot.querySelector<HTMLSelectElement>('.sheet-form select')!;
    await waitFor(() => expect(select.selectedOptions[0]?.text).toBe('Puebla'), patient);
    chooseOption(select, 'priority priority-16');
    await waitFor(() => expect(select.selectedOptions[0]?.text).toBe('Prioridad 16'), patient);
  },
};

/** Invented: what a state says of itself. */
const additions = () =>
  invent('ejemplo-cpc.json', {
    publisher: 'CPC de ejemplo',
    updates: [
      {
        ...{state: 'PUE', action: 'plan-0000-a02', status: 'in-progress', date: '2026-05-12'},
        ...{note: 'Ejemplo: se firmó el convenio.', source: 'Minuta de ejemplo', url: 'https://cpc.example/minuta'},
      },
    ],
  });

export const StateAdditions: Story = {
  name: 'Ejemplo: lo que añade una entidad',
  args: {src: invent('ejemplo.json', example()), overlay: additions()},
  play: seeing('.additions'),
};

export const StateAdditionsTable: Story = {
  name: 'Ejemplo: lo que añade una entidad, en tabla',
  args: {src: invent('ejemplo.json', example()), overlay: additions(), view: 'table', lang: 'en'},
  play: seeing('table .additions'),
};

export const OneAction: Story = {
  name: 'Una acción, por atributo',
  args: {onlyAction: 'plan-2020-a07'},
  play: seeing('#detail-plan-2020-a07[aria-busy="false"]'),
};

export const OnePriority: Story = {
  name: 'Las acciones de una prioridad, por atributo',
  args: {chosenPriority: '16'},
  play: seeing('.chips'),
};

export const Loading: Story = {name: 'Cargando', args: {src: NEVER}};

export const Failed: Story = {name: 'Error', ...FAILED};

export const Empty: Story = {
  name: 'Ejemplo: sin acciones',
  args: {json: example((dataset) => (dataset.actions = []))},
};

export const Partial: Story = {
  name: 'Ejemplo: registros apartados',
  args: {
    json: example((dataset) => {
      dataset.actions[0]!['horizon'] = 'algún día';
      dataset.actions[1]!['plan'] = 'plan-desconocido';
    }),
  },
};

export const LongWords: Story = {
  name: 'Ejemplo: palabras largas',
  args: {
    json: example((dataset) => {
      dataset.actions[1]!['activity'] = {es: LONG};
      dataset.actions[1]!['initiative'] = {es: LONG};
      dataset.actions[1]!['products'] = [{text: {es: LONG}, kind: 'document'}];
      dataset.actors[0]!['shortName'] = LONG;
      dataset.tools[0]!['name'] = {es: LONG};
    }),
  },
  render: (args) => column(320, tag(args)),
  play: opening('plan-0000-a02'),
};

export const OneRecord: Story = {
  name: 'Ejemplo: una sola acción',
  args: {json: example((dataset) => (dataset.actions = dataset.actions.slice(2)))},
};
