import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import '../src/define/tool-catalog.js';
import type {ToolCatalogElement} from '../src/elements/tool-catalog/tool-catalog.js';
import {manyActions} from '../test/fixtures/many-actions.js';
import {
  countIn,
  everyStatus,
  idsIn,
  inside,
  openAction,
  patient,
  secondPlan,
  shows,
  tag,
  type Args,
} from './actions-support.js';
import {readCsv} from '../test/support/csv.js';
import {chooseOption, example, keepHash, type ExampleDataset} from './support.js';

/** What a reader does with the actions, step by step. */
const meta: Meta<Args> = {
  title: 'Acciones del plan, en uso',
  component: 'cga-action-tracker',
  render: tag,
  argTypes: {json: {control: false}},
};
export default meta;

type Story = StoryObj<Args>;

const VIEWS = [
  ['Tabla', 'tbody .toggle'],
  ['Línea de tiempo', '.time-rows'],
  ['Lista', '.facts'],
] as const;

export const Views: Story = {
  name: 'Las mismas acciones en cada vista',
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.switch button');
    await waitFor(() => expect(idsIn(tracker)).toHaveLength(20), patient);
    const ids = idsIn(tracker);
    for (const [name, selector] of VIEWS) {
      inside(tracker).getByRole('button', {name}).click();
      await shows(canvasElement, selector);
      await waitFor(() => expect(idsIn(tracker)).toEqual(ids), patient);
    }
    inside(tracker).getByRole('button', {name: 'Tablero'}).click();
    await shows(canvasElement, '.board');
    await expect([...idsIn(tracker)].sort()).toEqual([...ids].sort());
  },
};

export const Keyboard: Story = {
  name: 'Abrir y cerrar con el teclado',
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '#toggle-plan-2020-a03');
    const button = tracker.renderRoot.querySelector<HTMLElement>('#toggle-plan-2020-a03')!;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await shows(canvasElement, '#detail-plan-2020-a03[aria-busy="false"]');
    await expect(button.ariaExpanded).toBe('true');
    tracker.renderRoot.querySelector<HTMLElement>('#detail-plan-2020-a03 .choice')!.focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(tracker.renderRoot.querySelector('.detail')).toBeNull());
    await waitFor(() => expect(tracker.shadowRoot!.activeElement).toBe(button));
  },
};

const FILTERS = [
  'Actor',
  'Prioridad de la PNA',
  'Eje de la PNA',
  'Herramienta',
  'Entidad',
  'Horizonte',
  'Reportado',
  'Verificado',
  'Tipo de producto',
  'Plazo',
];

export const Filters: Story = {
  name: 'Ejemplo: cada filtro, con su cuenta',
  args: {plan: 'all', json: manyActions(200)},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.facets select');
    for (const label of FILTERS) {
      const select = inside(tracker).getByLabelText<HTMLSelectElement>(label);
      const option = select.options[select.options.length > 2 ? 2 : 1]!;
      const [, count] = /\((\d+)\)$/.exec(option.text)!;
      chooseOption(select, option.value);
      await waitFor(() => expect(countIn(tracker)).toMatch(new RegExp(`^Se muestran? ${count} de 200 acciones`)));
      (await inside(tracker).findByRole('button', {name: /^Quitar: /}, patient)).click();
      await waitFor(() => expect(countIn(tracker)).toBe('Se muestran las 200 acciones.'));
    }
  },
};

export const Search: Story = {
  name: 'Buscar por palabras y por número',
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, 'input[type=search]');
    tracker.renderRoot.querySelector<HTMLElement>('input[type=search]')!.focus();
    await userEvent.keyboard('accion 16');
    await waitFor(() => expect(idsIn(tracker)).toEqual(['plan-2020-a16']), patient);
    (await inside(tracker).findByRole('button', {name: 'Quitar: Palabras: «accion 16»'}, patient)).click();
    await waitFor(() => expect(idsIn(tracker)).toHaveLength(20));
  },
};

export const NothingLeft: Story = {
  name: 'Ejemplo: qué filtro quitar cuando no queda ninguna',
  args: {json: example()},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.facets select');
    chooseOption(inside(tracker).getByLabelText('Horizonte'), 'short');
    await tracker.updateComplete;
    tracker.renderRoot.querySelector<HTMLElement>('input[type=search]')!.focus();
    await userEvent.keyboard('3');
    const lift = await inside(tracker).findByRole(
      'button',
      {name: 'Quitar «Horizonte: Corto plazo»: 1 acción'},
      patient,
    );
    lift.click();
    await waitFor(() => expect(idsIn(tracker)).toEqual(['plan-0000-a03']));
  },
};

export const Sorted: Story = {
  name: 'Ejemplo: ordenar por las cabezas de la tabla',
  args: {view: 'table', json: example(everyStatus)},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, 'thead button');
    const head = () => inside(tracker).getByRole('columnheader', {name: /Actividad/});
    const press = () => within(head()).getByRole('button').click();
    press();
    await waitFor(() => expect(head().ariaSort).toBe('ascending'));
    press();
    await waitFor(() => expect(head().ariaSort).toBe('descending'));
    await waitFor(() => expect(idsIn(tracker)[0]).toBe('plan-0000-a07'));
    chooseOption(inside(tracker).getByLabelText('Orden'), '');
    await waitFor(() => expect(idsIn(tracker)[0]).toBe('plan-0000-a01'));
  },
};

export const Gaps: Story = {
  name: 'Ejemplo: las acciones sin evidencia',
  args: {json: example()},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.facets select');
    const button = inside(tracker).getByRole('button', {name: 'Ver las acciones sin evidencia'});
    await expect(inside(tracker).getByText('2 de 3 acciones no tienen evidencia', {exact: false})).toBeTruthy();
    button.click();
    await waitFor(() => expect(idsIn(tracker)).toEqual(['plan-0000-a01', 'plan-0000-a02']));
    await expect(button.ariaPressed).toBe('true');
    button.click();
    await waitFor(() => expect(idsIn(tracker)).toHaveLength(3));
  },
};

export const Totals: Story = {
  name: 'Ejemplo: totales en palabras y barras',
  args: {json: example(everyStatus)},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.breakdown');
    const counts = (title: string) => {
      const term = [...tracker.renderRoot.querySelectorAll('.breakdown dt')].find((dt) => dt.textContent === title)!;
      return [...term.nextElementSibling!.querySelectorAll('.bar-count')].map((count) => Number(count.textContent));
    };
    await expect(counts('Horizonte')).toEqual([4, 3]);
    await expect(counts('Reportado')).toHaveLength(7);
    for (const title of ['Horizonte', 'Eje de la PNA', 'Reportado', 'Verificado'])
      await expect(counts(title).reduce((sum, count) => sum + count)).toBe(7);
  },
};

export const Definitions: Story = {
  name: 'Qué significa cada situación',
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.end');
    inside(tracker).getByText('Qué significa cada situación').click();
    const meaning = await inside(tracker).findByText(/No significa que no se haya hecho/, {}, patient);
    await expect(meaning.checkVisibility()).toBe(true);
    await expect(inside(tracker).getByText('Lo que comprueba otra parte, con su evidencia.')).toBeTruthy();
  },
};

export const TwoStatuses: Story = {
  name: 'Ejemplo: lo reportado y lo verificado, cada uno con su evidencia',
  args: {json: example()},
  play: async ({canvasElement}) => {
    const tracker = await openAction(canvasElement, 'plan-0000-a03');
    const detail = within(inside(tracker).getByRole('region', {name: 'Detalle de la acción 3'}));
    for (const [title, status] of [
      ['Evidencia de lo reportado', 'Concluida'],
      ['Evidencia de lo verificado', 'En proceso'],
    ] as const) {
      const heading = detail.getByRole('heading', {name: title});
      await expect(heading.nextElementSibling).toHaveTextContent(`${status} por`);
      await expect(heading.nextElementSibling!.nextElementSibling).toHaveTextContent('Documento de ejemplo');
    }
  },
};

/** The example's actions with a deadline that passed, one that is ahead, and one that was met. */
function withDeadlines({actions}: ExampleDataset): void {
  const [late, ahead, met] = actions;
  Object.assign(late!, {due: '2026-06-30', reported: {...Object(met!['reported']), status: 'in-progress'}});
  Object.assign(ahead!, {due: '2027-03-31'});
  Object.assign(met!, {due: '2025-12-31', verified: {...Object(met!['reported'])}});
}

export const Deadlines: Story = {
  name: 'Ejemplo: plazos, aparte de la situación',
  args: {view: 'table', json: example(withDeadlines)},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, 'tbody tr');
    const cells = () =>
      [...tracker.renderRoot.querySelectorAll('tr:has(.toggle)')].map((row) => row.children[4]!.textContent);
    await waitFor(() => expect(inside(tracker).getByRole('columnheader', {name: 'Plazo'})).toBeTruthy(), patient);
    await waitFor(() => expect(cells()[0]).toContain('Plazo vencido'), patient);
    await expect(cells()[0]).toContain('Avance sin actualización desde hace');
    await expect(cells()[1]).toContain('El plazo se cumple');
    await expect(cells()[2]).toContain('se concluyó dentro del plazo.');
    chooseOption(inside(tracker).getByLabelText('Plazo'), 'overdue');
    await waitFor(() => expect(idsIn(tracker)).toEqual(['plan-0000-a01']));
  },
};

function withProducts({actions}: ExampleDataset): void {
  const [, , counted] = actions;
  const delivered = [
    {date: '2025-03-01', text: {es: 'Primera entrega de ejemplo'}, amount: 3, sources: counted!['sources']},
    {date: '2025-09-01', text: {es: 'Segunda entrega de ejemplo'}, amount: 4, sources: counted!['sources']},
  ];
  counted!['products'] = [
    {text: {es: 'Ejercicios de ejemplo'}, kind: 'count', metric: {es: 'Ejercicios'}, target: 10, delivered},
  ];
}

export const Products: Story = {
  name: 'Ejemplo: producto, métrica, meta y entregas',
  args: {json: example(withProducts)},
  play: async ({canvasElement}) => {
    const tracker = await openAction(canvasElement, 'plan-0000-a03');
    const detail = inside(tracker).getByRole('region', {name: 'Detalle de la acción 3'});
    await expect(detail).toHaveTextContent('Métrica');
    await expect(detail).toHaveTextContent('7 de 10');
    await expect(detail).toHaveTextContent('Segunda entrega de ejemplo');
  },
};

export const Follow: Story = {
  name: 'Seguir los cambios',
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.follow');
    for (const [name, file, start] of [
      [/iCalendar/, 'calendar.ics', 'BEGIN:VCALENDAR'],
      [/Atom/, 'feed.atom', '<?xml'],
    ] as const) {
      const {href} = inside(tracker).getByRole<HTMLAnchorElement>('link', {name});
      await expect(href.endsWith(`/${file}`)).toBe(true);
      await expect((await (await fetch(href)).text()).startsWith(start)).toBe(true);
    }
  },
};

export const Plans: Story = {
  name: 'Ejemplo: un plan, otro o todos',
  args: {json: example(secondPlan), plan: 'plan-0000'},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.facets select');
    const answer = () => tracker.renderRoot.querySelector('.answer')!;
    await expect(answer()).toHaveTextContent('El plan tiene 2 acciones');
    chooseOption(inside(tracker).getByLabelText('Plan'), 'plan-0002');
    await waitFor(() => expect(idsIn(tracker)).toEqual(['plan-0000-a03']));
    chooseOption(inside(tracker).getByLabelText('Plan'), 'all');
    await waitFor(() => expect(answer()).toHaveTextContent('Los planes tienen 3 acciones'));
    await expect(inside(tracker).getByText('Segundo plan de ejemplo. Mediano y largo plazo: 1 acción')).toBeTruthy();
  },
};

export const Pages: Story = {
  name: 'Ejemplo: pasar de página y mostrar todas',
  args: {plan: 'all', json: manyActions(120)},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.pages');
    const [first] = idsIn(tracker);
    inside(tracker).getByRole('button', {name: 'Siguiente'}).click();
    await waitFor(() => expect(inside(tracker).getByText('Página 2 de', {exact: false})).toBeTruthy());
    await expect(idsIn(tracker)).not.toContain(first);
    inside(tracker).getByRole('button', {name: 'Mostrar las 120 en una sola página'}).click();
    await waitFor(() => expect(idsIn(tracker)).toHaveLength(120), patient);
  },
};

export const Address: Story = {
  name: 'Lo que guarda el enlace',
  args: {permalink: true},
  play: async ({canvasElement}) => {
    const restore = keepHash('action-tracker.view=table&action-tracker.horizon=short&action-tracker.actor=nadie');
    try {
      const tracker = await shows(canvasElement, 'tbody tr');
      await waitFor(() => expect(countIn(tracker)).toBe('Se muestran 11 de 20 acciones.'), patient);
      const told = 'Se piden filtros que estos datos no tienen: nadie.';
      await waitFor(() => expect(tracker.renderRoot.textContent).toContain(told), patient);
      await openAction(canvasElement, 'plan-2020-a02');
      await waitFor(() => expect(location.hash).toContain('action-tracker.action=plan-2020-a02'));
      await expect(location.hash).not.toContain('nadie');
    } finally {
      restore();
    }
  },
};

export const Cited: Story = {
  name: 'Citar una acción y reportar un error',
  args: {reportUrl: 'mailto:datos@example.org?subject={record}%20{release}'},
  play: async ({canvasElement}) => {
    const tracker = await openAction(canvasElement, 'plan-2020-a16');
    tracker.renderRoot.querySelector<HTMLElement>('.cite summary')!.click();
    const citation = tracker.renderRoot.querySelector('.citation')!;
    await waitFor(() => expect(citation.checkVisibility()).toBe(true));
    await expect(citation).toHaveTextContent(
      /^Acción 16: «.+Reportado: .+ Verificado: .+registro actions\/plan-2020-a16/,
    );
    const link = inside(tracker).getByRole<HTMLAnchorElement>('link', {name: 'Reportar un error'});
    await expect(link.href).toMatch(/^mailto:datos@example\.org\?subject=actions%2Fplan-2020-a16%20\d+\.\d+\.\d+$/);
  },
};

export const Files: Story = {
  name: 'Ejemplo: el CSV tiene lo que se muestra, con cada situación aparte',
  args: {json: example(everyStatus)},
  play: async ({canvasElement}) => {
    const tracker = await shows(canvasElement, '.facets select');
    chooseOption(inside(tracker).getByLabelText('Reportado'), 'suspended');
    await waitFor(() => expect(idsIn(tracker)).toEqual(['plan-0000-a05']));
    const lines = () => tracker.toCSV().trim().split('\r\n');
    await waitFor(() => expect(lines()).toHaveLength(2), patient);
    const [head, row] = readCsv(tracker.toCSV());
    const cell = (name: string) => row![head!.indexOf(name)];
    await expect([cell('Reportado'), cell('Verificado')]).toEqual(['Suspendida', 'En proceso']);
  },
};

export const Group: Story = {
  name: 'Junto al catálogo: lo que se elige en uno vale en el otro',
  render: (args) => html`
    <cga-tool-catalog group="story" loading="eager" as-of="2026-11-24"></cga-tool-catalog>
    ${tag({...args, group: 'story'})}
  `,
  play: async ({canvasElement}) => {
    const tracker = await openAction(canvasElement, 'plan-2020-a16');
    const catalog = canvasElement.querySelector<ToolCatalogElement>('cga-tool-catalog')!;
    const choice = tracker.renderRoot.querySelector<HTMLElement>('.detail .choice[id^="choose-priority"]')!;
    choice.click();
    const name = `Quitar: ${/^Prioridad \d+/.exec(choice.textContent)![0]}`;
    for (const widget of [tracker, catalog])
      await waitFor(
        () => expect(within(widget.renderRoot as HTMLElement).getByRole('button', {name})).toBeTruthy(),
        patient,
      );
    await expect(tracker.renderRoot.querySelector('#detail-plan-2020-a16')).toBeTruthy();
  },
};

export const Language: Story = {
  name: 'Cambiar de idioma con un detalle abierto',
  play: async ({canvasElement}) => {
    const tracker = await openAction(canvasElement, 'plan-2020-a03');
    tracker.lang = 'en';
    await inside(tracker).findByRole('region', {name: 'Detail of action 3'}, patient);
    await waitFor(() => expect(countIn(tracker)).toBe('All 20 actions are shown.'), patient);
  },
};
