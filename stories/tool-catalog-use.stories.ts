import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import type {ToolCatalogElement} from '../src/elements/tool-catalog/tool-catalog.js';
import {readCsv} from '../test/support/csv.js';
import {manyTools} from '../test/fixtures/many-tools.js';
import {chooseOption, example, keepHash} from './support.js';
import {find, inside, openRecord, patient, ready, tag, type Args} from './tool-catalog-support.js';

/** What a reader does with the catalogue, step by step. */
const meta: Meta<Args> = {
  title: 'Catálogo de herramientas, en uso',
  component: 'cga-tool-catalog',
  render: tag,
  argTypes: {json: {control: false}},
};
export default meta;

type Story = StoryObj<Args>;

/** Ids of the tools, in the order in which they stand. */
const idsIn = ({renderRoot}: ToolCatalogElement): readonly string[] =>
  [...renderRoot.querySelectorAll('[id^="open-"]')].map(({id}) => id.replace('open-', ''));

const SEARCHES = [
  ['EDCA', 'ocds'],
  ['OCDS', 'ocds'],
  ['AGA', 'alianza-gobierno-abierto'],
  ['NOSC', 'alianza-gobierno-abierto'],
] as const;

export const Acronyms: Story = {
  name: 'Siglas y otros nombres',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    const box = find<HTMLInputElement>(catalog, 'input[type=search]');
    for (const [query, first] of SEARCHES) {
      box.value = query;
      box.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await waitFor(() => expect(idsIn(catalog)[0]).toBe(first), patient);
    }
    await waitFor(() => expect(find(catalog, 'mark')).toHaveTextContent(/NOSC/i), patient);
  },
};

export const Sorted: Story = {
  name: 'Ejemplo: ordenar por nombre, adopción y año',
  args: {
    json: example(({tools}) => {
      tools[1]!['startYear'] = null;
      tools[2]!['startYear'] = 2024;
    }),
    view: 'table',
  },
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    const head = () => find(catalog, '[aria-sort]');
    await waitFor(() => expect(head()).toHaveTextContent('Herramienta'), patient);
    const press = (name: string) => inside(catalog).getByRole('button', {name}).click();
    press('Año de inicio');
    await waitFor(() => expect(idsIn(catalog)).toEqual(['tool-c', 'tool-a', 'tool-b']));
    press('Año de inicio');
    await waitFor(() => expect(idsIn(catalog)).toEqual(['tool-a', 'tool-c', 'tool-b']));
    await expect(head().ariaSort).toBe('ascending');
    chooseOption(inside(catalog).getByLabelText('Orden'), 'entities');
    await waitFor(() => expect(idsIn(catalog)[0]).toBe('tool-a'));
    chooseOption(inside(catalog).getByLabelText('Orden'), 'name');
    await waitFor(() => expect(idsIn(catalog)).toEqual(['tool-a', 'tool-b', 'tool-c']));
  },
};

export const Views: Story = {
  name: 'Las mismas herramientas en fichas, en tabla y en CSV',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => expect(idsIn(catalog)).toHaveLength(24), patient);
    const cards = idsIn(catalog);
    inside(catalog).getByRole('button', {name: 'Tabla'}).click();
    await waitFor(() => expect(find(catalog, 'tbody tr')).toBeTruthy(), patient);
    await waitFor(() => expect(idsIn(catalog)).toEqual(cards), patient);
    const [head, ...rows] = readCsv(catalog.toCSV());
    await expect(head![0]).toBe('Clave');
    await expect(rows).toHaveLength(46);
    await expect(rows.slice(0, 24).map(([id]) => id)).toEqual(cards);
  },
};

export const More: Story = {
  name: 'Ejemplo: mostrar más de 100',
  args: {json: manyTools(100)},
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => expect(idsIn(catalog)).toHaveLength(24), patient);
    inside(catalog).getByRole('button', {name: 'Mostrar 48 más'}).click();
    await waitFor(() => expect(idsIn(catalog)).toHaveLength(72), patient);
    await waitFor(() => expect(catalog.shadowRoot?.activeElement?.id).toBe(`open-${idsIn(catalog)[24]}`));
  },
};

export const Keyboard: Story = {
  name: 'Abrir y cerrar una ficha con el teclado',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    await waitFor(() => find(catalog, '#open-decidim').focus(), patient);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(find(catalog, '#record-decidim')).toBeTruthy(), patient);
    find(catalog, '#close').focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(find(catalog, '.record')).toBeNull());
    await waitFor(() => expect(catalog.shadowRoot?.activeElement?.id).toBe('open-decidim'));
  },
};

const SECTIONS = [
  'Qué hace',
  'Situación hoy',
  'Cómo replicarla',
  'Pruebas de su uso',
  'Quién la promueve',
  'Sitio y enlaces',
  'Repositorios',
  'Qué consta en las entidades',
  'Prioridades a las que sirve, según el plan',
  'Acciones del plan que la nombran',
];

export const Sections: Story = {
  name: 'Lo que dice una ficha',
  play: async ({canvasElement}) => {
    const catalog = await openRecord(canvasElement, 'ocds');
    await waitFor(() => expect(find(catalog, '.record').ariaBusy).toBe('false'), patient);
    const record = within(find(catalog, '.record'));
    for (const name of SECTIONS) await waitFor(() => expect(record.getByRole('heading', {name})).toBeTruthy(), patient);
    await expect(record.getByText(/^Fuentes \(\d+\)$/)).toBeTruthy();
    await expect(record.getAllByText(/^dato: /)[0]).toBeTruthy();
    find(catalog, '.record details[lang=en] summary').click();
    await expect(find(catalog, '.record details[lang=en] p').checkVisibility()).toBe(true);
  },
};

export const Cited: Story = {
  name: 'Enlace permanente y cita de una ficha',
  args: {permalink: true},
  play: async ({canvasElement}) => {
    const restore = keepHash('tool-catalog.tool=decidim&tool-catalog.kind=hechizo');
    try {
      const catalog = await ready(canvasElement);
      await waitFor(() => expect(find(catalog, '#record-decidim .record-end')).toBeTruthy(), patient);
      const told = 'Se pide algo que estos datos no tienen: hechizo.';
      await waitFor(() => expect(catalog.renderRoot.textContent).toContain(told), patient);
      const {href} = inside(catalog).getByRole<HTMLAnchorElement>('link', {name: 'Enlace permanente a esta ficha'});
      await expect(new URL(href).hash).toBe('#tool-catalog.tool=decidim');
      await expect(inside(catalog).getByText(/^«Decidim»\. .+registro tools\/decidim/)).toBeTruthy();
      await expect(location.hash).toBe('#tool-catalog.tool=decidim');
    } finally {
      restore();
    }
  },
};

export const Named: Story = {
  name: 'Buscar una entidad, una prioridad o un eje',
  play: async ({canvasElement}) => {
    const catalog = await ready(canvasElement);
    const box = find<HTMLInputElement>(catalog, 'input[type=search]');
    const search = (words: string) => {
      box.value = words;
      box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    };
    for (const [words, button, chip] of [
      ['eje 2', /^Eje 2 \(\d+\)$/, /^Quitar: Eje: 2\. /],
      ['16', /^Prioridad 16 \(\d+\)$/, 'Quitar: Prioridad 16'],
      ['sonora', /^Adoptadas en Sonora \(\d+\)$/, 'Quitar: Adoptada en Sonora'],
    ] as const) {
      search(words);
      (await inside(catalog).findByRole('button', {name: button}, patient)).click();
      const lift = await inside(catalog).findByRole('button', {name: chip}, patient);
      await expect(box.value).toBe('');
      await expect(idsIn(catalog).length).toBeGreaterThan(0);
      lift.click();
    }
    // Where what is named and what has its words differ, both are there.
    search('sonora');
    await inside(catalog).findByRole('button', {name: /^Adoptadas en Sonora/}, patient);
    await waitFor(() => expect(find(catalog, '.approximate')).toBeTruthy(), patient);
    await waitFor(() => expect(find(catalog, 'article mark')).toBeTruthy(), patient);
  },
};

export const Action: Story = {
  name: 'De una ficha a la acción que la nombra',
  args: {group: 'historia-accion'},
  play: async ({canvasElement}) => {
    const catalog = await openRecord(canvasElement, 'infraestructura-abierta');
    const chosen: unknown[] = [];
    catalog.addEventListener('cga-select', (event) => chosen.push((event as CustomEvent).detail));
    const button = await inside(catalog).findByRole('button', {name: 'Acción 12'}, patient);
    button.click();
    await waitFor(() => expect(button.ariaPressed).toBe('true'));
    await expect(chosen).toEqual([{kind: 'action', id: 'plan-2020-a12'}]);
  },
};

export const Language: Story = {
  name: 'Cambiar de idioma con una ficha abierta',
  play: async ({canvasElement}) => {
    const catalog = await openRecord(canvasElement, 'decidim');
    catalog.lang = 'en';
    await waitFor(() => expect(find(catalog, '.count strong')).toHaveTextContent('46 tools'), patient);
    await inside(catalog).findByRole('button', {name: 'Close the record'}, patient);
  },
};
