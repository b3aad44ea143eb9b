import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, axe, byRole, flatten, mount, onCleanup, until, wholeTracker} from '../support/index.js';
import {csvRecords, readCsv} from '../support/csv.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

let files = 0;

/** An address with that answer, as far as this page asks for it. */
function file(content: unknown): string {
  const address = `https://cpc-${++files}.example/datos.json`;
  const realFetch = window.fetch;
  window.fetch = (input, init) =>
    input === address ? Promise.resolve(new Response(JSON.stringify(content))) : realFetch(input, init);
  onCleanup(() => (window.fetch = realFetch));
  return address;
}

/** What a state says of itself, invented. */
const overlay = () =>
  file({
    publisher: 'CPC de ejemplo',
    updates: [
      {
        ...{state: 'PUE', action: 'plan-0000-a03', status: 'cancelled', date: '2026-02-15'},
        ...{note: 'Nota del estado.', source: 'Minuta de ejemplo', url: 'https://cpc.example/minuta'},
      },
      {state: 'JAL', action: 'plan-0000-a03', status: 'suspended', source: 'Oficio de ejemplo'},
    ],
  });

async function shown(template: TemplateResult): Promise<ActionTrackerElement> {
  const actions = await mount<ActionTrackerElement>(template);
  await wholeTracker(actions);
  return actions;
}

const example = (change: (json: ExampleDataset) => void = () => undefined): string => {
  const json = exampleDataset();
  change(json);
  return file(json);
};

const article = (host: Element, number: number) =>
  byRole(host, 'heading', new RegExp(`^Acción ${number}\\.`)).closest('article')!;

describe('what a state says of an action', () => {
  it('stands beside both statuses, under whose it is, in every view and in the detail', async () => {
    const actions = await shown(
      html`<cga-action-tracker loading="eager" as-of="2026-03-01" src=${example()} overlay=${overlay()}></cga-action-tracker>`,
    );
    const told = flatten(article(actions, 3));
    expect(told).to.match(/Reportado\nConcluida\npor Actor A/);
    expect(told).to.match(/Verificado\nEn proceso\npor Actor A/);
    expect(told).to.match(
      /Según CPC de ejemplo \(Puebla\):\s*Cancelada\s*\(15 de febrero de 2026\)\s*Nota del estado\.\s*link "Minuta de ejemplo"/,
    );
    expect(told).to.match(/Según CPC de ejemplo \(Jalisco\):\s*Suspendida\s*Oficio de ejemplo\./);
    expect(flatten(article(actions, 1))).not.to.contain('Según');
    expect(flatten(actions)).not.to.contain('false');
    // Neither totals nor filters count it.
    expect(
      [...byRole<HTMLSelectElement>(actions, 'combobox', 'Reportado').options].map(({text}) => text),
    ).not.to.include('Cancelada (1)');
    for (const view of ['table', 'timeline', 'board']) {
      actions.view = view;
      await actions.updateComplete;
      const part = actions.renderRoot.querySelector('.actions')!;
      expect(part.textContent, view).to.contain('Según CPC de ejemplo (Puebla)');
      await axe(actions);
    }
    actions.view = 'table';
    await actions.updateComplete;
    // Not in the columns of the two statuses.
    for (const cell of allByRole(actions, 'cell')) expect(cell.textContent).not.to.contain('Según CPC');
    byRole(actions, 'button', 'Ver el detalle de la acción 3').click();
    await actions.updateComplete;
    byRole(
      byRole(actions, 'region', 'Detalle de la acción 3'),
      'heading',
      'Lo que añade una entidad, fuera de los datos nacionales',
    );
  });

  it('has a column of its own in the CSV, that says whose it is', async () => {
    const actions = await shown(
      html`<cga-action-tracker loading="eager" src=${example()} overlay=${overlay()}></cga-action-tracker>`,
    );
    const third = csvRecords(actions.toCSV())[2]!;
    expect(third['Reportado']).to.equal('Concluida');
    expect(third['Verificado']).to.equal('En proceso');
    expect(third['Según CPC de ejemplo, fuera de los datos nacionales']).to.equal(
      'Según CPC de ejemplo (Puebla): Cancelada. 15 de febrero de 2026. Nota del estado. Minuta de ejemplo, https://cpc.example/minuta' +
        ' | Según CPC de ejemplo (Jalisco): Suspendida. Oficio de ejemplo',
    );
  });
});

describe('the CSV of the actions', () => {
  it('says how each stands to its deadline, and what was delivered', async () => {
    const src = example((json) => {
      const sources = json.actions[2]!['sources'];
      Object.assign(json.actions[0]!, {due: '2025-12-31'});
      Object.assign(json.actions[2]!, {
        due: '2025-06-30',
        verified: {status: 'no-information', by: null, date: null, evidence: []},
        products: [
          {
            ...{text: {es: 'Talleres'}, kind: 'count', metric: {es: 'talleres impartidos'}, target: 40},
            delivered: [
              {date: '2025-05', text: {es: 'Una'}, amount: 0.1, sources},
              {date: '2025-07', text: {es: 'Otra'}, amount: 0.2, sources},
            ],
          },
        ],
      });
    });
    const actions = await shown(
      html`<cga-action-tracker loading="eager" as-of="2026-01-15" src=${src}></cga-action-tracker>`,
    );
    const [first, second, third] = csvRecords(actions.toCSV());
    expect(first!['Fin del plazo']).to.equal('2025-12-31');
    expect(first!['Plazo']).to.equal('Vencido');
    expect(second!['Plazo']).to.equal('Sin fecha');
    expect(second!['Cantidad entregada']).to.equal('');
    expect(third!['Plazo']).to.equal('Cumplido a tiempo (reportado)');
    const told = ['Métrica', 'Meta', 'Cantidad entregada', 'Entregas', 'Última actualización del avance'].map(
      (name) => third![name],
    );
    expect(told).to.deep.equal(['talleres impartidos', '40', '0.3', '2', '2025-07']);
  });

  it('keeps the note of each status, so that «fulfilled, but» is not read as fulfilled', async () => {
    const src = example((json) => {
      Object.assign(json.actions[2]!['reported'] as object, {note: {es: 'Solo en dos municipios.'}});
    });
    const actions = await shown(html`<cga-action-tracker loading="eager" src=${src}></cga-action-tracker>`);
    const third = csvRecords(actions.toCSV())[2]!;
    expect([third['Nota de lo reportado'], third['Nota de lo verificado']]).to.deep.equal([
      'Solo en dos municipios.',
      '',
    ]);
  });

  it('is whole as soon as the page is told that the widget is ready, once', async () => {
    const src = example();
    const files: string[] = [];
    const onReady = ({target}: Event) => files.push((target as ActionTrackerElement).toCSV());
    document.addEventListener('cga-ready', onReady);
    onCleanup(() => document.removeEventListener('cga-ready', onReady));
    const actions = await shown(html`<cga-action-tracker loading="eager" src=${src}></cga-action-tracker>`);
    await until(() => allByRole(actions, 'article').length === 3 && files.length > 0, 'all actions');
    expect(files.map((csv) => csvRecords(csv).length)).to.deep.equal([3]);
  });

  it('keeps what is reported and what is verified apart: each status, who, day and evidence under its own name', async () => {
    const actions = await shown(html`<cga-action-tracker loading="eager" src=${example()}></cga-action-tracker>`);
    const [head = []] = readCsv(actions.toCSV());
    expect(new Set(head).size).to.equal(head.length);
    for (const name of ['Reportado', 'Verificado']) {
      expect(head.filter((each) => each.toLowerCase().includes(name.toLowerCase()))).to.have.length(6);
    }
    expect(head.filter((each) => /reportado/i.test(each) && /verificado/i.test(each))).to.deep.equal([]);
  });
});

describe('the printed sheet', () => {
  /** What is on paper when the page is printed: everything that is displayed there. */
  function paper() {
    const sheets: {text: string; lang: string; links: string[]; style: string}[] = [];
    const real = window.print;
    window.print = () => {
      dispatchEvent(new CustomEvent('beforeprint'));
      const page = [...document.querySelectorAll('div')].find(({shadowRoot}) => shadowRoot?.querySelector('.page'));
      if (page) {
        const root = page.shadowRoot!;
        sheets.push({
          text: (root.textContent ?? '').replace(/\s+/g, ' '),
          lang: page.lang,
          links: [...root.querySelectorAll('a')].map(({href}) => href),
          style: document.adoptedStyleSheets
            .flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText))
            .join(' '),
        });
      }
      dispatchEvent(new CustomEvent('afterprint'));
    };
    onCleanup(() => (window.print = real));
    return sheets;
  }

  async function form(
    actions: ActionTrackerElement,
    fold = 'Hoja impresa por prioridad o por entidad',
    field = 'Hoja de',
  ) {
    byRole(actions, 'button', fold).click();
    return await until(() => allByRole<HTMLSelectElement>(actions, 'combobox', field)[0], 'the form');
  }

  async function choose(actions: ActionTrackerElement, select: HTMLSelectElement, name: string): Promise<void> {
    select.value = [...select.options].find(({text}) => text === name)!.value;
    select.dispatchEvent(new CustomEvent('change', {bubbles: true}));
    await actions.updateComplete;
  }

  it('has the actions of a priority on letter paper, with both statuses, sources, release and foot', async () => {
    const sheets = paper();
    const actions = await shown(html`<cga-action-tracker loading="eager" as-of="2026-11-24"></cga-action-tracker>`);
    const select = await form(actions);
    await choose(actions, select, 'Prioridad 28');
    await axe(actions);
    byRole(actions, 'button', 'Imprimir la hoja').click();
    const {text, lang, links, style} = await until(() => sheets[0], 'the sheet');
    expect(lang).to.equal('es');
    expect(text).to.contain('Acciones del plan de trabajo de la Comisión: Prioridad 28');
    expect(text).to.contain('3 acciones con esta prioridad');
    expect(text).to.contain('Clave: plan-2020-a12.');
    expect(text).not.to.contain('plan-2020-a15');
    expect(text).to.match(/Reportado Sin información\. Ninguna fuente consultada lo reporta\./);
    expect(text).to.match(/Verificado Sin información\. Ninguna fuente consultada lo verifica\./);
    expect(text).to.contain('De ninguna de estas 3 acciones hay información reportada ni verificada.');
    expect(text).to.contain('El periodo del plan terminó en 2020');
    expect(text).to.match(/Lo que dice el plan: \[1\]/);
    expect(text).to.contain('Los números entre corchetes son los de esta lista.');
    expect(text).to.match(/Fuentes \([1-9]\d*\)/);
    expect(text).not.to.contain('No se pudo leer');
    expect(text).to.match(/versión \d+\.\d+\.\d+/);
    expect(links.length).to.be.above(2);
    expect(style).to.match(/@page\s*\{[^}]*size: letter/);
    // The page is as it was.
    expect(
      document.adoptedStyleSheets.some(({cssRules}) => [...cssRules].some(({cssText}) => cssText.includes('letter'))),
    ).to.equal(false);
    expect([...document.querySelectorAll('div')].some(({shadowRoot}) => shadowRoot)).to.equal(false);
    expect(getComputedStyle(actions).display).to.equal('block');
  });

  it('has for an entity its own actions, its own words, and those of the whole country', async () => {
    const sheets = paper();
    const src = example((json) => {
      json.actions[0]!['states'] = ['PUE'];
      json.actions[1]!['states'] = ['JAL'];
    });
    const actions = await shown(
      html`<cga-action-tracker loading="eager" state="PUE" src=${src} overlay=${overlay()}></cga-action-tracker>`,
    );
    const select = await form(actions);
    expect(select.selectedOptions[0]?.text).to.equal('Puebla');
    byRole(actions, 'button', 'Imprimir la hoja').click();
    const {text} = await until(() => sheets[0], 'the sheet');
    expect(text).to.match(
      /1 acción que nombra a la entidad \(Puebla\).*plan-0000-a01.*1 acción de todo el país.*plan-0000-a03/,
    );
    expect(text).not.to.contain('plan-0000-a02');
    expect(text).to.contain('Según CPC de ejemplo (Puebla)');
    expect(text).not.to.contain('Según CPC de ejemplo (Jalisco)');
    expect(text).to.match(/Hechos con fecha: 30 de junio de 2025: Avance de ejemplo\. \[1\]/);
    await choose(actions, select, 'Aguascalientes');
    byRole(actions, 'button', 'Imprimir la hoja').click();
    const other = await until(() => sheets[1], 'the second sheet');
    expect(other.text).to.contain('Ninguna acción del plan nombra a la entidad (Aguascalientes)');
  });

  it('says which sources could not be read', async () => {
    const sheets = paper();
    const real = window.fetch;
    window.fetch = (input, init) =>
      (input as string).includes('action-plan-2020-a15')
        ? Promise.resolve(new Response('', {status: 404}))
        : real(input, init);
    onCleanup(() => (window.fetch = real));
    const actions = await shown(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    await choose(actions, await form(actions), 'Prioridad 16');
    byRole(actions, 'button', 'Imprimir la hoja').click();
    const {text} = await until(() => sheets[0], 'the sheet');
    expect(text).to.contain('No se pudo leer el detalle de 1 acción: sus fuentes no están en esta hoja.');
  });

  it('speaks English', async () => {
    const sheets = paper();
    const actions = await mount<ActionTrackerElement>(
      html`<cga-action-tracker loading="eager" lang="en"></cga-action-tracker>`,
    );
    await until(() => allByRole(actions, 'button', 'Printed sheet by priority or by state').length === 1, 'English');
    await form(actions, 'Printed sheet by priority or by state', 'Sheet of');
    byRole(actions, 'button', 'Print the sheet').click();
    const {text, lang} = await until(() => sheets[0], 'the sheet');
    expect(lang).to.equal('en');
    expect(text).to.contain('Actions of the Commission’s work plan: Priority 10');
  });
});
