import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../src/define/adoption-map.js';
import type {AdoptionMapElement} from '../src/elements/adoption-map/adoption-map.js';
import {chooseOption, column, dark, example, FAILED, hostile, LONG, NEVER} from './support.js';

interface Args {
  view?: string;
  layer?: string;
  state?: string;
  lang?: string;
  src?: string;
  heading?: string;
  reportUrl?: string;
  json?: unknown;
}

const tag = ({view, layer, state, lang, src, heading, reportUrl, json}: Args) => html`
  <cga-adoption-map
    loading="eager"
    view=${view ?? nothing}
    layer=${layer ?? nothing}
    state=${state ?? nothing}
    lang=${lang ?? nothing}
    src=${src ?? nothing}
    heading=${heading ?? nothing}
    report-url=${reportUrl ?? nothing}
    .dataset=${json}
  ></cga-adoption-map>
`;

const meta: Meta<Args> = {
  title: 'Mapa de adopción',
  component: 'cga-adoption-map',
  tags: ['autodocs'],
  render: tag,
  argTypes: {
    view: {control: 'select', options: ['map', 'tiles', 'table']},
    layer: {control: 'text'},
    state: {control: 'text'},
    json: {control: false},
  },
};
export default meta;

type Story = StoryObj<Args>;

const mapIn = (canvas: HTMLElement) => canvas.querySelector<AdoptionMapElement>('cga-adoption-map')!;

export const RealData: Story = {name: 'Datos reales', args: {layer: 'politica-estatal-anticorrupcion', state: 'PUE'}};

export const Tiles: Story = {name: 'Mosaico', args: {view: 'tiles', layer: 'ocds'}};

export const Table: Story = {name: 'Tabla', args: {view: 'table', layer: 'ocds', state: 'PUE'}};

export const SortedTable: Story = {
  name: 'Tabla por valor',
  args: {view: 'table', layer: 'metrica-ga-2017'},
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    const numbers = () =>
      [...map.renderRoot.querySelectorAll('tbody td:nth-child(2)')].map(({textContent}) =>
        Number.parseFloat(textContent),
      );
    await waitFor(() => expect(numbers().filter(Number.isFinite).length).toBeGreaterThan(30), {timeout: 20_000});
    map.renderRoot.querySelector<HTMLElement>('thead th:nth-child(2) button')!.click();
    await map.updateComplete;
    const known = numbers().filter(Number.isFinite);
    await expect(known).toEqual([...known].sort((a, b) => b - a));
  },
};

export const Indicator: Story = {name: 'Indicador numérico', args: {layer: 'metrica-ga-2017', state: 'SIN'}};

export const Categories: Story = {name: 'Indicador por categorías', args: {layer: 'pdn-s3'}};

export const ChosenByKeyboard: Story = {
  name: 'Elegir con el teclado',
  args: {layer: 'ocds'},
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    const button = (id: string) => map.renderRoot.querySelector<HTMLElement>(`button[data-id="${id}"]`)!;
    await waitFor(() => expect(button('AGU')).toBeTruthy(), {timeout: 20_000});
    // The keys come with what follows the first picture.
    await waitFor(
      async () => {
        button('AGU').focus();
        await userEvent.keyboard('{End}');
        await expect(map.shadowRoot?.activeElement).toBe(button('ZAC'));
      },
      {timeout: 20_000},
    );
    await userEvent.keyboard('p');
    await expect(map.shadowRoot?.activeElement).toBe(button('PUE'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(map.renderRoot.querySelector('section')?.textContent).toContain('Puebla'), {
      timeout: 20_000,
    });
  },
};

export const English: Story = {name: 'En inglés', args: {lang: 'en', layer: 'ocds', state: 'PUE'}};

export const Dark: Story = {name: 'Oscuro', args: {layer: 'ocds', state: 'JAL'}, render: (args) => dark(tag(args))};

export const Narrow: Story = {
  name: 'Angosto (320 px)',
  args: {layer: 'ocds', state: 'JAL', view: 'tiles'},
  render: (args) => column(320, tag(args)),
};

export const Wide: Story = {name: 'Ancho (1600 px)', args: {layer: 'ocds'}, render: (args) => column(1600, tag(args))};

export const Hostile: Story = {
  name: 'Página hostil',
  args: {layer: 'ocds', state: 'JAL'},
  render: (args) => hostile(tag(args)),
};

export const Example: Story = {name: 'Ejemplo: todas las situaciones', args: {json: example()}};

export const ToBeConfirmed: Story = {name: 'Por confirmar', args: {layer: 'ejercicios-locales-ga'}};

export const AllToBeConfirmed: Story = {
  name: 'Ejemplo: todo por confirmar',
  args: {
    view: 'tiles',
    json: example((dataset) => {
      for (const each of dataset.adoptions) each['confidence'] = 'medium';
    }),
  },
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    await waitFor(() => expect(map.renderRoot.querySelector('.legend')?.textContent).toContain('Con círculos'), {
      timeout: 20_000,
    });
    const dotted = map.renderRoot.querySelector('.drawing .doubt')?.getAttribute('d')?.match(/M0 0/g);
    await expect(dotted).toHaveLength(3);
  },
};

export const Loading: Story = {name: 'Cargando', args: {src: NEVER}};

export const Failed: Story = {name: 'Error', ...FAILED};

export const Empty: Story = {
  name: 'Ejemplo: sin hechos',
  args: {
    json: example((dataset) => ((dataset.adoptions = []), (dataset.indicators = []), (dataset.observations = []))),
  },
};

export const Partial: Story = {
  name: 'Ejemplo: registros apartados',
  args: {
    json: example((dataset) => {
      dataset.adoptions[0]!['status'] = 'tal vez';
      dataset.adoptions[1]!['state'] = 'XXX';
    }),
  },
};

export const LongWords: Story = {
  name: 'Ejemplo: palabras largas',
  args: {json: example((dataset) => (dataset.tools[0]!['name'] = {es: LONG})), state: 'AGU'},
  render: (args) => column(320, tag(args)),
};

export const OneRecord: Story = {
  name: 'Ejemplo: un solo hecho',
  args: {json: example((dataset) => ((dataset.adoptions = dataset.adoptions.slice(0, 1)), (dataset.indicators = [])))},
};

export const TakeAway: Story = {
  name: 'Llevarse: imprimir, imagen, enlace',
  args: {layer: 'ocds', state: 'PUE'},
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    const fold = () => map.renderRoot.querySelector<HTMLDetailsElement>('.downloads details');
    await waitFor(() => expect(fold()).toBeTruthy(), {timeout: 20_000});
    fold()!.querySelector('summary')!.click();
    await waitFor(() => expect(fold()!.textContent).toContain('Descargar PNG'), {timeout: 20_000});
    const svg = await map.toSVG();
    await expect(svg).toContain('<svg');
    await expect((await map.toPNG()).type).toBe('image/png');
  },
};

const find = <E extends Element>(map: AdoptionMapElement, selector: string) =>
  waitFor(
    () => {
      const found = map.renderRoot.querySelector<E & HTMLElement>(selector);
      if (!found) throw new Error(`no ${selector} yet`);
      return found;
    },
    {timeout: 20_000},
  );

export const Years: Story = {
  name: 'Tiempo: como se sabía en cada año',
  args: {layer: 'ejercicios-locales-ga'},
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    const slider = await find<HTMLInputElement>(map, 'input[type="range"]');
    slider.value = '2016';
    slider.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toContain('Al final de 2016'), {
      timeout: 20_000,
    });
  },
};

export const Find: Story = {
  name: 'Buscar una entidad',
  args: {layer: 'ocds'},
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    const box = await find<HTMLInputElement>(map, 'input[type="search"]');
    box.value = 'queretaro';
    box.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await waitFor(() => expect(map.renderRoot.querySelector('.found')?.textContent).toContain('Querétaro'), {
      timeout: 20_000,
    });
  },
};

export const Compare: Story = {
  name: 'Comparar dos entidades',
  args: {layer: 'ocds', state: 'PUE'},
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    chooseOption(await find<HTMLSelectElement>(map, '.compare select'), 'TLA');
    const table = await find<HTMLTableElement>(map, '.compare table');
    await expect(table.textContent).toContain('Puebla y Tlaxcala');
  },
};

export const Multiples: Story = {
  name: 'Varios mapas',
  args: {view: 'multiples', state: 'PUE'},
  play: async ({canvasElement}) => {
    const list = await find<HTMLUListElement>(mapIn(canvasElement), '.multiples');
    await expect(list.children.length).toBe(6);
  },
};

export const Cite: Story = {
  name: 'Citar un dato y reportar un error',
  args: {layer: 'ocds', state: 'JAL', reportUrl: 'mailto:datos@example.org?subject={record}%20{release}'},
  play: async ({canvasElement}) => {
    const map = mapIn(canvasElement);
    const cite = () => map.renderRoot.querySelector<HTMLElement>('.cite > summary');
    await waitFor(() => expect(cite()).toBeTruthy(), {timeout: 20_000});
    cite()!.click();
    const link = map.renderRoot.querySelector<HTMLAnchorElement>('.cite a')!;
    await expect(link.href).toMatch(/^mailto:datos@example\.org\?subject=adoptions%2F[\w-]+%20\d+\.\d+\.\d+$/);
  },
};

export const ToolCount: Story = {name: 'Número de herramientas', args: {layer: 'tools-adopted', view: 'tiles'}};

export const Members: Story = {name: 'Integrantes de la Comisión', args: {layer: 'commission', state: 'PUE'}};

export const UnknownLayer: Story = {name: 'Capa que no existe', args: {layer: 'no-existe'}};
