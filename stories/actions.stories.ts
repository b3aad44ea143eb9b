import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';
import '../src/define/actions.js';
import type {ActionTrackerElement} from '../src/elements/actions/actions.js';
import {manyActions} from '../test/fixtures/many-actions.js';
import {
  chooseOption,
  column,
  dark,
  example,
  hostile,
  invent,
  LONG,
  MISSING,
  NEVER,
  type ExampleDataset,
} from './support.js';

interface Args {
  view?: string;
  plan?: string;
  state?: string;
  chosenPriority?: string;
  onlyAction?: string;
  lang?: string;
  src?: string;
  overlay?: string;
  heading?: string;
  json?: unknown;
}

const tag = ({view, plan, state, chosenPriority, onlyAction, lang, src, overlay, heading, json}: Args) => html`
  <cga-action-tracker
    loading="eager"
    as-of="2026-11-24"
    view=${view ?? nothing}
    plan=${plan ?? nothing}
    state=${state ?? nothing}
    chosen-priority=${chosenPriority ?? nothing}
    only-action=${onlyAction ?? nothing}
    lang=${lang ?? nothing}
    src=${src ?? nothing}
    overlay=${overlay ?? nothing}
    heading=${heading ?? nothing}
    .dataset=${json}
  ></cga-action-tracker>
`;

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

/** Opens the detail of the action with that id once it is there. */
const opening =
  (id: string): Play =>
  async ({canvasElement}) => {
    const {renderRoot} = canvasElement.querySelector<ActionTrackerElement>('cga-action-tracker')!;
    const button = () => renderRoot.querySelector<HTMLElement>(`#toggle-${id}`);
    await waitFor(() => expect(button()).toBeTruthy(), {timeout: 20_000});
    button()!.click();
    await waitFor(() => expect(renderRoot.querySelector(`#detail-${id}[aria-busy="false"]`)).toBeTruthy(), {
      timeout: 20_000,
    });
  };

const STATUSES = [
  'not-started',
  'in-progress',
  'completed',
  'completed-late',
  'suspended',
  'cancelled',
  'no-information',
] as const;

/** Invented actions: each status once as reported, and another one as verified. */
function everyStatus(dataset: ExampleDataset): void {
  const [model] = dataset.actions.slice(-1);
  const side = (status: string, date: string) =>
    status === 'no-information'
      ? {status, by: null, date: null, evidence: []}
      : {status, by: 'actor-a', date, evidence: model!['sources'], note: {es: 'Nota de ejemplo.'}};
  dataset.actions = STATUSES.map((status, index) => ({
    ...model!,
    id: `plan-0000-a0${index + 1}`,
    number: index + 1,
    horizon: index < 4 ? 'short' : 'medium-long',
    initiative: index % 3 === 0 ? null : {es: `Iniciativa de ejemplo ${index % 3}`},
    activity: {es: `Actividad de ejemplo ${index + 1}.`},
    reported: side(status, '2026-08-20'),
    verified: side(STATUSES[(index + 4) % STATUSES.length]!, '2025-06'),
  }));
}

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
    const {renderRoot} = canvasElement.querySelector<ActionTrackerElement>('cga-action-tracker')!;
    const select = (value: string) =>
      [...renderRoot.querySelectorAll('select')].find((field) =>
        [...field.options].some((option) => option.value === value),
      );
    await waitFor(() => expect(select('short')).toBeTruthy(), {timeout: 20_000});
    chooseOption(select('short')!, 'short');
    chooseOption(select('inai')!, 'inai');
    await waitFor(() => expect(renderRoot.querySelector('.count')?.textContent).toMatch(/^\s*Se muestran \d+ de 20/), {
      timeout: 20_000,
    });
    chooseOption(select('medium-long')!, 'medium-long');
    renderRoot.querySelector<HTMLElement>('.gap button')!.click();
    await waitFor(() => expect(renderRoot.querySelectorAll('.chip')).toHaveLength(3), {timeout: 20_000});
  },
};

/** Waits for what a view shows once its code has come. */
const seeing =
  (selector: string): Play =>
  async ({canvasElement}) => {
    const {renderRoot} = canvasElement.querySelector<ActionTrackerElement>('cga-action-tracker')!;
    await waitFor(() => expect(renderRoot.querySelector(selector)).toBeTruthy(), {timeout: 20_000});
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
    const {renderRoot} = context.canvasElement.querySelector<ActionTrackerElement>('cga-action-tracker')!;
    renderRoot.querySelectorAll<HTMLElement>('.sides-switch button')[1]!.click();
    await waitFor(() => expect(renderRoot.querySelectorAll('.column').length).toBeGreaterThan(3), {timeout: 20_000});
  },
};

export const Many: Story = {
  name: 'Ejemplo: 2,000 acciones de tres planes',
  args: {view: 'table', plan: 'all', json: manyActions(2000)},
  play: async (context) => {
    await seeing('.pages')(context);
    const {renderRoot} = context.canvasElement.querySelector<ActionTrackerElement>('cga-action-tracker')!;
    const box = renderRoot.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = 'catálogo';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await waitFor(() => expect(renderRoot.querySelectorAll('.chip')).toHaveLength(1), {timeout: 20_000});
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
    json: example((dataset) => {
      const plans = dataset['plans'] as ExampleDataset['actions'];
      plans.push({
        ...plans[0]!,
        id: 'plan-0002',
        title: {es: 'Segundo plan de ejemplo'},
        year: 2002,
        period: '2001-2002',
      });
      dataset.actions[2]!['plan'] = 'plan-0002';
    }),
    plan: 'plan-0000',
  },
};

/** Opens a fold and waits for what it then shows. */
const unfolding =
  (id: string, name: RegExp, selector: string): Play =>
  async (context) => {
    if (id) await opening(id)(context);
    else await seeing('.end')(context);
    const {renderRoot} = context.canvasElement.querySelector<ActionTrackerElement>('cga-action-tracker')!;
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
    const {renderRoot} = context.canvasElement.querySelector<ActionTrackerElement>('cga-action-tracker')!;
    const select = renderRoot.querySelector<HTMLSelectElement>('.sheet-form select')!;
    await waitFor(() => expect(select.selectedOptions[0]?.text).toBe('Puebla'), {timeout: 20_000});
    chooseOption(select, 'priority priority-16');
    await waitFor(() => expect(select.selectedOptions[0]?.text).toBe('Prioridad 16'), {timeout: 20_000});
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

export const Failed: Story = {
  name: 'Error',
  args: {src: MISSING},
  parameters: {cga: {expectWarnings: ['missing']}},
};

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
