import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import type {ExampleDataset} from '../fixtures/example-dataset.js';
import {
  allByRole,
  axe,
  byRole,
  comesTo,
  expectWarning,
  flatten,
  focused,
  mount,
  nextEvent,
  press,
  soon,
  until,
} from '../support/index.js';
import {withoutSnapshot} from '../support/no-snapshot.js';
import {article, elsewhere, example, numbers, open, options, pick, region, toggle} from './actions-support.js';

describe('cga-action-tracker', () => {
  it('tells ages from today where `as-of` is no day', async () => {
    const {actions} = await example(
      undefined,
      html`<cga-action-tracker loading="eager" as-of="2026-13-45"></cga-action-tracker>`,
    );
    expect(allByRole(actions, 'alert')).to.have.length(0);
    expect(numbers(actions)).to.deep.equal([1, 2, 3]);
  });

  it('answers in one sentence, computed from the data, and names the plan', async () => {
    const {actions, detail} = await example();
    const text = flatten(actions);
    expect(text).to.contain(
      'El plan tiene 3 acciones: 2 a corto plazo y 1 a mediano y largo plazo. Concluidas: 1 según lo reportado, ninguna según lo verificado. De 2 no hay información reportada ni verificada.',
    );
    expect(text).to.contain('Plan de ejemplo, periodo 2000. El periodo del plan terminó en 2000, hace 26 años.');
    expect(text).to.contain('2 de 3 acciones no tienen evidencia de lo reportado ni de lo verificado.');
    expect(detail).to.deep.equal({release: '0.1.0', schemaVersion: '1.0.0', origin: 'property', records: 3});
  });

  it('says why the axes add up to more than the actions, where they do', async () => {
    const words = 'Una acción cuenta en cada uno de sus ejes.';
    expect(flatten((await example()).actions)).not.to.contain(words);
    const {actions} = await example((json) => (json.actions[2]!['priorities'] = ['priority-1', 'priority-3']));
    expect(flatten(actions)).to.contain(words);
  });

  it('groups actions by horizon and initiative', async () => {
    const {actions} = await example();
    const headings = allByRole(actions, 'heading').map(
      (heading) => `${heading.localName} ${heading.textContent.trim()}`,
    );
    expect(headings.map((heading) => heading.replace(/\s+/g, ' '))).to.deep.equal([
      'h2 Acciones del plan de trabajo de la Comisión',
      'h3 Corto plazo: 2 acciones',
      'h4 Sin iniciativa en el plan',
      'h5 Acción 1. 1 Actividad de ejemplo 1.',
      'h4 Iniciativa de ejemplo',
      'h5 Acción 2. 2 Actividad de ejemplo 2.',
      'h3 Mediano y largo plazo: 1 acción',
      'h4 Iniciativa de ejemplo',
      'h5 Acción 3. 3 Actividad de ejemplo 3.',
    ]);
  });

  it('shows what is reported and what is verified side by side: word, by whom, and when', async () => {
    const {actions} = await example();
    const told = flatten(article(actions, 3));
    expect(told).to.match(/Reportado\nConcluida\npor Actor A, hace 6 meses \(30 de junio de 2025\)/);
    expect(told).to.match(/Verificado\nEn proceso\npor Actor A, hace 4 meses \(septiembre de 2025\)/);
    const silent = flatten(article(actions, 1));
    expect(silent).to.match(/Reportado\nSin información\nVerificado\nSin información\n/);
    const detail = flatten(await open(actions, 1));
    expect(detail).to.contain('Ninguna fuente consultada lo reporta.');
    expect(detail).to.contain('Ninguna fuente consultada lo verifica.');
    expect(detail).to.contain('El periodo del plan terminó en 2000, hace 26 años.');
  });

  it('says what is not on record instead of leaving it out', async () => {
    const {actions} = await example((json) => {
      json.actions[0]!['reported'] = {status: 'suspended', by: null, date: null, evidence: []};
      json.actions[0]!['verified'] = {status: 'cancelled', by: 'nobody', date: '2024', evidence: []};
    });
    const text = flatten(article(actions, 1));
    expect(text).to.contain('Suspendida\nno consta por quién, no consta la fecha');
    expect(text).to.contain('Cancelada\npor nobody, hace 2 años (2024)');
  });

  it('defines the vocabulary one tap away', async () => {
    const {actions} = await example();
    byRole(actions, 'button', 'Qué significa cada situación').click();
    await until(() => flatten(actions).includes('No iniciada'), 'the definitions');
    const text = flatten(actions);
    for (const name of [
      'No iniciada',
      'En proceso',
      'Concluida',
      'Concluida fuera de plazo',
      'Suspendida',
      'Cancelada',
    ]) {
      expect(text, name).to.contain(`\n${name}\n`);
    }
    expect(text).to.contain('Ninguna fuente consultada dice cómo va. No significa que no se haya hecho.');
  });

  it('opens an action with the plan’s words, evidence, updates, actors and its id', async () => {
    const {actions} = await example();
    const chosen = nextEvent(actions, 'cga-select');
    const panel = await open(actions, 3);
    expect((await chosen).detail).to.deep.equal({kind: 'action', id: 'plan-0000-a03'});
    expect(toggle(actions, 3).getAttribute('aria-expanded')).to.equal('true');
    const text = flatten(panel);
    expect(text).to.contain('Número de ejercicios de ejemplo');
    expect(text).to.contain('La celda está vacía o combinada.');
    expect(text).to.contain('30 de junio de 2025\nAvance de ejemplo.');
    expect(text).to.contain('Actor de ejemplo A (Actor A). En funciones, según las fuentes.');
    expect(text).to.contain('Para citar: plan-0000-a03, versión 0.1.0 de los datos.');
    byRole(panel, 'button', 'Citar este dato').click();
    const cited = flatten(panel);
    expect(cited).to.contain(
      'Acción 3: «Actividad de ejemplo 3.» Reportado: Concluida (por Actor A, 30 de junio de 2025). Verificado: En proceso (por Actor A, septiembre de 2025).',
    );
    expect(cited).to.contain('cite el registro actions/plan-0000-a03, versión 0.1.0.');
    // Evidence of both statuses, the update and the plan.
    expect(allByRole(panel, 'link', 'Documento de ejemplo')).to.have.length(4);
    expect(allByRole(panel, 'heading').map(({textContent}) => textContent)).to.deep.equal([
      'Evidencia de lo reportado',
      'Evidencia de lo verificado',
      'Producto o medio de verificación',
      'Hechos con fecha',
      'Lo que dice el plan',
      'Herramientas',
      'Prioridades de la PNA',
      'Actores, y si siguen en funciones',
    ]);
  });

  it('says whether an actor still exists, and what replaced it', async () => {
    const {actions} = await example((json) => {
      json.actors.push({...json.actors[0]!, id: 'actor-b', name: 'Actor de ejemplo B', shortName: 'Actor B'});
      Object.assign(json.actors[0]!, {status: 'abolished', ended: '2025-03-20', replacedBy: ['actor-b']});
    });
    expect(flatten(await open(actions, 1))).to.contain(
      'Actor de ejemplo A (Actor A). Ya no existe. Terminó: 20 de marzo de 2025. Lo sustituye Actor de ejemplo B.',
    );
  });

  it('opens with Enter, closes with Escape from within, and gives the focus back', async () => {
    const {actions} = await example();
    toggle(actions, 2).focus();
    await press('Enter');
    await actions.updateComplete;
    const button = byRole(region(actions, 2), 'button', 'Herramienta ejemplo A');
    button.focus();
    await press('Escape');
    await actions.updateComplete;
    expect(allByRole(actions, 'region')).to.have.length(0);
    expect(focused()).to.equal(toggle(actions, 2));
    await press('Enter');
    await actions.updateComplete;
    byRole(region(actions, 2), 'button', 'Cerrar el detalle').click();
    await actions.updateComplete;
    expect(focused()).to.equal(toggle(actions, 2));
  });

  it('tells the reader how many are found once typing stops, and not what was on its way when it left the page', async () => {
    const {actions} = await example();
    const search = byRole<HTMLInputElement>(actions, 'searchbox');
    const ask = (words: string) => {
      search.value = words;
      search.dispatchEvent(new CustomEvent('input', {bubbles: true}));
    };
    const status = byRole(actions, 'status');
    const said = () => status.textContent;
    ask('nada de esto');
    await until(() => said() === 'Se muestran 0 de 3 acciones.', 'the count');
    ask('');
    const place = actions.parentElement!;
    actions.remove();
    await new Promise((resolve) => setTimeout(resolve, 700));
    place.append(actions);
    await actions.updateComplete;
    expect(said()).to.equal('Se muestran 0 de 3 acciones.');
  });

  it('filters by each choice, with counts that follow the others, and tells page and reader', async () => {
    const {actions} = await example();
    expect(options(actions, 'Reportado')).to.deep.equal(['Todas', 'Concluida (1)', 'Sin información (2)']);
    expect(options(actions, 'Verificado')).to.deep.equal(['Todas', 'En proceso (1)', 'Sin información (2)']);
    const filtered = nextEvent(actions, 'cga-filter');
    await pick(actions, 'Horizonte', 'short');
    expect((await filtered).detail).to.deep.equal({filters: {horizon: 'short'}});
    expect(numbers(actions)).to.deep.equal([1, 2]);
    expect(byRole(actions, 'status').textContent).to.equal('Se muestran 2 de 3 acciones.');
    await comesTo(() => options(actions, 'Reportado'), ['Todas', 'Sin información (2)']);
    expect(options(actions, 'Tipo de producto')).to.deep.equal(['Todos', 'Documento (2)']);
    expect(options(actions, 'Horizonte')).to.deep.equal(['Todos', 'Corto plazo (2)', 'Mediano y largo plazo (1)']);
    await pick(actions, 'Prioridad de la PNA', 'priority-1');
    expect(numbers(actions)).to.deep.equal([2]);
    (await soon(actions, 'button', 'Quitar: Horizonte: Corto plazo')).focus();
    await press('Enter');
    await actions.updateComplete;
    expect(numbers(actions)).to.deep.equal([2, 3]);
    // The focus goes on to the next chip, and after the last to the count.
    expect(focused()).to.equal(byRole(actions, 'button', 'Quitar: Prioridad 1'));
    await press('Enter');
    await actions.updateComplete;
    expect(focused()?.textContent.trim()).to.equal('Se muestran las 3 acciones.');
  });

  it('keeps reported and verified as two filters', async () => {
    const {actions} = await example();
    await pick(actions, 'Reportado', 'no-information');
    expect(numbers(actions)).to.deep.equal([1, 2]);
    await pick(actions, 'Reportado', '');
    await pick(actions, 'Verificado', 'in-progress');
    expect(numbers(actions)).to.deep.equal([3]);
  });

  it('says which filter to lift when nothing is left', async () => {
    const {actions} = await example();
    await pick(actions, 'Reportado', 'completed');
    await elsewhere(actions, 'tool', 'tool-a');
    await actions.updateComplete;
    expect(flatten(actions)).to.contain('Ninguna acción cumple con los filtros.');
    byRole(actions, 'button', 'Quitar todos los filtros');
    byRole(actions, 'button', 'Quitar «Herramienta: Herramienta ejemplo A»: 1 acción').click();
    await actions.updateComplete;
    expect(numbers(actions)).to.deep.equal([3]);
  });

  it('shows the actions without evidence, and all again', async () => {
    const {actions} = await example();
    const button = byRole(actions, 'button', 'Ver las acciones sin evidencia');
    button.click();
    await actions.updateComplete;
    expect(numbers(actions)).to.deep.equal([1, 2]);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    await soon(actions, 'button', 'Quitar: Sin evidencia');
    button.click();
    await actions.updateComplete;
    expect(numbers(actions)).to.deep.equal([1, 2, 3]);
  });

  it('chooses tools and priorities from a detail, and lets them go', async () => {
    const {actions} = await example();
    const panel = await open(actions, 3);
    const tool = nextEvent(actions, 'cga-select');
    byRole(panel, 'button', 'Herramienta ejemplo B').focus();
    await press('Enter');
    expect((await tool).detail).to.deep.equal({kind: 'tool', id: 'tool-b'});
    await actions.updateComplete;
    expect(numbers(actions)).to.deep.equal([3]);
    // The list is shorter, and the focus has gone along with the button.
    const button = byRole(region(actions, 3), 'button', 'Herramienta ejemplo B');
    expect(focused()).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    button.click();
    await actions.updateComplete;
    expect(numbers(actions)).to.deep.equal([1, 2, 3]);
    const priority = nextEvent(actions, 'cga-select');
    byRole(region(actions, 3), 'button', /^Prioridad 1\./).click();
    expect((await priority).detail).to.deep.equal({kind: 'priority', id: 'priority-1'});
    await actions.updateComplete;
    expect(numbers(actions)).to.deep.equal([2, 3]);
  });

  it('follows its group: filters by priority and tool, opens the chosen action, and is not filtered by an entity', async () => {
    const tag = () => html`<cga-action-tracker loading="eager" group="actions-1"></cga-action-tracker>`;
    const {actions: first} = await example(undefined, tag());
    const {actions: second} = await example(undefined, tag());
    await open(first, 3);
    await second.updateComplete;
    region(second, 3);
    await pick(first, 'Prioridad de la PNA', 'priority-1');
    await second.updateComplete;
    expect(numbers(second)).to.deep.equal([2, 3]);
    await elsewhere(first, 'state', 'PUE');
    await second.updateComplete;
    expect(flatten(second)).to.contain(
      'Las acciones del plan son nacionales. La entidad elegida (Puebla) no las filtra.',
    );
    expect(numbers(second)).to.deep.equal([2, 3]);
    (await soon(second, 'button', 'Quitar: Entidad: Puebla')).click();
    (await soon(second, 'button', 'Quitar: Prioridad 1')).click();
    await first.updateComplete;
    expect(numbers(first)).to.deep.equal([1, 2, 3]);
  });

  it('says that the filters hide the chosen action', async () => {
    const {actions} = await example();
    await open(actions, 3);
    await pick(actions, 'Horizonte', 'short');
    expect(flatten(actions)).to.contain('La acción 3 está elegida, pero los filtros la ocultan.');
  });

  it('shows the same in a table, with its detail, and in CSV', async () => {
    const {actions} = await example();
    actions.parentElement!.style.inlineSize = '70em';
    const viewed = nextEvent(actions, 'cga-view');
    byRole(actions, 'button', 'Tabla').click();
    expect((await viewed).detail).to.deep.equal({view: 'table'});
    await actions.updateComplete;
    const table = flatten(byRole(actions, 'table'));
    expect(table).to.contain(
      'collapsed | Concluida por Actor A, hace 6 meses (30 de junio de 2025) | En proceso por Actor A',
    );
    expect(table).to.contain('| Actor A | Número de ejercicios de ejemplo (conteo) | Prioridad 1');
    await open(actions, 3);
    expect(allByRole(region(actions, 3), 'link')).to.have.length(4);
    const [head = '', ...rows] = actions.toCSV().trim().split('\r\n');
    expect(head).to.contain(
      'Reportado,Clave de lo reportado,Reportado por,Fecha de lo reportado,Nota de lo reportado,Evidencia de lo reportado,Verificado,Clave de lo verificado,Verificado por',
    );
    expect(rows).to.have.length(3);
    expect(rows[2]).to.contain(
      'Concluida,completed,Actor A,2025-06-30,,"Documento de ejemplo, Editorial de ejemplo, https://example.org/document, consultado en enero de 2026",En proceso,in-progress,Actor A,2025-09',
    );
    expect(rows[0]).to.match(/Sin información,no-information,,,,,Sin información,no-information,,,,,$/);
    expect(rows[2]).to.match(/,2025-06-30: Avance de ejemplo\.$/);
  });

  it('names the entities of an action in its detail and in CSV', async () => {
    const {actions} = await example((json) => (json.actions[0]!['states'] = ['PUE', 'JAL']));
    const detail = await open(actions, 1);
    expect(flatten(detail)).to.contain('heading 6 "Entidades"\nPuebla y Jalisco');
    expect(actions.toCSV()).to.contain(',Puebla; Jalisco,');
    expect(flatten(await open(actions, 2))).not.to.contain('heading 6 "Entidades"');
  });

  it('says that some deliveries have no amount beside what the others sum up to', async () => {
    const {actions} = await example((json) => {
      const delivery = {date: '2025-01-01', text: {es: 'Entrega de ejemplo.'}, sources: [{source: 'example-source'}]};
      const [product] = json.actions[2]!['products'] as object[];
      json.actions[2]!['products'] = [{...product, target: 10, delivered: [{...delivery, amount: 3}, delivery]}];
    });
    expect(flatten(await open(actions, 3))).to.contain('al menos 3 de 10 (1 entrega sin cantidad)');
  });

  it('offers the plans where there are several, and opens that of the chosen action', async () => {
    const {actions} = await example((json) => {
      const plans = json['plans'] as ExampleDataset['actions'];
      plans.push({
        ...plans[0]!,
        id: 'plan-0002',
        title: {es: 'Plan segundo de ejemplo'},
        year: 2002,
        period: '2001-2099',
      });
      json.actions[2]!['plan'] = 'plan-0002';
    });
    expect(options(actions, 'Plan')).to.deep.equal(['Plan segundo de ejemplo', 'Plan de ejemplo', 'Todos los planes']);
    expect(numbers(actions)).to.deep.equal([3]);
    expect(flatten(actions)).to.contain('El periodo del plan termina en 2099.');
    await pick(actions, 'Plan', 'plan-0000');
    expect(numbers(actions)).to.deep.equal([1, 2]);
    expect(byRole(actions, 'status').textContent).to.equal('Se muestran las 2 acciones.');
    await elsewhere(actions, 'action', 'plan-0000-a03');
    await actions.updateComplete;
    region(actions, 3);
  });

  it('leaves the focus in the field of plans, so that arrow keys go on', async () => {
    const {actions} = await example((json) => {
      const plans = json['plans'] as ExampleDataset['actions'];
      plans.push({...plans[0]!, id: 'plan-0002', title: {es: 'Plan segundo de ejemplo'}, year: 2002});
      json.actions[2]!['plan'] = 'plan-0002';
    });
    const field = byRole<HTMLSelectElement>(actions, 'combobox', 'Plan');
    field.focus();
    await pick(actions, 'Plan', 'plan-0000');
    await actions.updateComplete;
    expect(actions.shadowRoot!.activeElement).to.equal(field);
  });

  it('says in the field of orders which way round it is, and offers only those that tell the actions apart', async () => {
    const {actions} = await example(
      undefined,
      html`<cga-action-tracker loading="eager" view="table"></cga-action-tracker>`,
    );
    expect(options(actions, 'Orden').filter((name) => name.startsWith('Plazo'))).to.deep.equal([]);
    const head = byRole(actions, 'button', 'Actividad');
    const rows = () =>
      allByRole(actions, 'button', /^Ver el detalle de la acción/)
        .map((button) => button.id.slice(-1))
        .join(', ');
    head.click();
    await actions.updateComplete;
    head.click();
    await actions.updateComplete;
    const field = byRole<HTMLSelectElement>(actions, 'combobox', 'Orden');
    expect(field.selectedOptions[0]?.text).to.equal('Actividad, de la Z a la A');
    expect(rows()).to.equal('3, 2, 1');
    await pick(actions, 'Orden', '-reported');
    expect(rows(), 'what nobody knows stays last').to.equal('3, 1, 2');
  });

  it('sets a bad record aside, says which, and shows the rest', async () => {
    const {actions} = await example((json) => (json.actions[1]!['horizon'] = 'some day'));
    const sentence = '1 dato del archivo falta o no se pudo leer. Se muestra lo demás, y los totales solo cuentan eso.';
    await until(() => flatten(actions).includes(sentence), sentence);
    expect(numbers(actions)).to.deep.equal([1, 3]);
  });

  it('says of each row which plan it is of where all of them are shown, and counts them as several', async () => {
    const {actions} = await example(
      (json) => {
        const plans = json['plans'] as ExampleDataset['actions'];
        plans.push({...plans[0]!, id: 'plan-0002', title: {es: 'Plan segundo'}, year: 2002, period: '2001-2099'});
        Object.assign(json.actions[2]!, {plan: 'plan-0002', due: '2025-12-31'});
      },
      html`<cga-action-tracker loading="eager" as-of="2026-01-15" plan="all"></cga-action-tracker>`,
    );
    expect(flatten(actions)).to.contain('Los planes tienen 3 acciones');
    await pick(actions, 'Orden', 'activity');
    const third = () => byRole(actions, 'button', 'Ver el detalle de la acción 3, Plan segundo');
    expect(third().closest('article')!.innerText).to.contain('Plan segundo');
    actions.view = 'table';
    await actions.updateComplete;
    const row = third().closest('tr')!;
    expect(flatten(row)).to.contain('Plan segundo. Mediano y largo plazo.');
    // What a deadline is stands beside both sides, not in one of them.
    const cells = [...row.cells].map(flatten);
    expect(cells[3]).to.match(/^En proceso/);
    expect(cells[3]).not.to.contain('Fecha comprometida');
    expect(cells[4]).to.contain('Fecha comprometida: 31 de diciembre de 2025.');
    const heads = allByRole(actions, 'columnheader').map((head) => [head.textContent.trim(), head.ariaSort]);
    expect(heads.filter(([, sort]) => sort)).to.deep.equal([['Actividad', 'ascending']]);
    const sorted = () =>
      allByRole(actions, 'columnheader').flatMap((head) =>
        head.ariaSort ? [head.textContent.trim(), head.ariaSort] : [],
      );
    const numbersShown = () => [...actions.renderRoot.querySelectorAll('td.number')].map((cell) => cell.textContent);
    byRole(actions, 'button', 'N.º').click();
    await actions.updateComplete;
    expect(sorted()).to.deep.equal(['N.º', 'ascending']);
    expect(numbersShown()).to.deep.equal(['1', '2', '3']);
    byRole(actions, 'button', 'N.º').click();
    await actions.updateComplete;
    expect(sorted()).to.deep.equal(['N.º', 'descending']);
    expect(numbersShown()).to.deep.equal(['3', '2', '1']);
    // The order of the plan is by horizon and initiative: no column is sorted.
    await pick(actions, 'Orden', '');
    expect(sorted()).to.deep.equal([]);
  });

  it('agrees in number where one is found', async () => {
    const {actions} = await example();
    await pick(actions, 'Horizonte', 'medium-long');
    expect(flatten(actions)).to.contain('Se muestra 1 de 3 acciones.');
  });

  it('says that there are no actions', async () => {
    const {actions} = await example((json) => (json.actions = []));
    expect(flatten(actions)).to.contain('Los datos no contienen acciones.');
    expect(allByRole(actions, 'combobox')).to.have.length(0);
    await axe(actions);
  });

  it('keeps the page’s own content while data loads and when there is none', async () => {
    withoutSnapshot();
    expectWarning(/missing/);
    const actions = await mount<ActionTrackerElement>(
      html`<cga-action-tracker loading="eager" src="/cga-data/none.json"><a href="#lista">Lista de ejemplo</a></cga-action-tracker>`,
    );
    expect(byRole(actions, 'link', 'Lista de ejemplo').isConnected).to.equal(true);
    await nextEvent(actions, 'cga-error');
    await until(() => allByRole(actions, 'alert').length === 1, 'the message');
    expect(flatten(byRole(actions, 'alert'))).to.contain('El archivo de datos ya no está en su dirección.');
    byRole(actions, 'link', 'Lista de ejemplo');
  });

  it('speaks English where the page does, and marks what stays Spanish', async () => {
    const {actions} = await example(
      (json) => (json.actions[0]!['activity'] = {es: 'Sólo en español'}),
      html`<cga-action-tracker loading="eager" lang="en" as-of="2026-01-15"></cga-action-tracker>`,
    );
    // Words come in two modules, in any order.
    await until(() => allByRole(actions, 'button', 'Table').length === 1, 'English');
    await until(
      () =>
        flatten(actions).includes('The plan has 3 actions: 2 for the short term and 1 for the medium and long term.'),
      'the answer in English',
    );
    const text = flatten(actions);
    expect(text).to.contain('by Actor A, 6 months ago (June 30, 2025)');
    const spanish = byRole(actions, 'heading', /^Action 1\./).querySelector('[lang="es"]');
    expect(spanish?.textContent).to.equal('Sólo en español');
    expect(byRole(actions, 'heading', /^Action 2\./).textContent).to.contain('Example activity 2.');
  });

  it('hides what its attributes hide, and takes heading and level', async () => {
    const {actions} = await example(
      undefined,
      html`<cga-action-tracker loading="eager" heading="Propio" heading-level="4" no-filters no-export no-sources></cga-action-tracker>`,
    );
    expect(byRole(actions, 'heading', 'Propio').localName).to.equal('h4');
    expect(byRole(actions, 'heading', /^Acción 1\./).localName).to.equal('h6');
    expect(allByRole(actions, 'combobox')).to.have.length(0);
    expect(allByRole(actions, 'button', /sin evidencia|CSV/)).to.have.length(0);
    byRole(actions, 'button', 'Tabla');
  });

  it('folds its filters behind one button where it is narrow', async () => {
    const {actions} = await example(
      undefined,
      html`<cga-action-tracker loading="eager" style="inline-size: 320px"></cga-action-tracker>`,
    );
    expect(allByRole(actions, 'combobox')).to.have.length(0);
    const button = byRole(actions, 'button', 'Filtros');
    button.click();
    await until(
      () => (allByRole<HTMLSelectElement>(actions, 'combobox', 'Actor')[0]?.options.length ?? 0) > 1,
      'the options',
    );
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await pick(actions, 'Actor', 'actor-a');
    byRole(actions, 'button', 'Filtros (1)');
  });

  it('puts the dated things of each action on one axis, and in words', async () => {
    const {actions} = await example((json) => {
      Object.assign(json.actions[2]!, {due: '2025-06-01'});
    });
    const viewed = nextEvent(actions, 'cga-view');
    byRole(actions, 'button', 'Línea de tiempo').click();
    expect((await viewed).detail).to.deep.equal({view: 'timeline'});
    await until(() => allByRole(actions, 'list', 'Acciones sobre un eje de tiempo').length === 1, 'the view');
    const told = flatten(byRole(actions, 'list', 'Acciones sobre un eje de tiempo'));
    expect(told).to.contain('1 de junio de 2025: Plazo');
    expect(told).to.contain('30 de junio de 2025: Reportado: Concluida, por Actor A');
    expect(told).to.contain('septiembre de 2025: Verificado: En proceso, por Actor A');
    expect(told).to.contain('Sin hechos con fecha en los datos.');
    expect(told).to.contain(
      'Según lo reportado, se dio por concluida después del plazo. Fecha comprometida: 1 de junio de 2025.',
    );
    await axe(actions);
    toggle(actions, 3).focus();
    await press('Enter');
    await actions.updateComplete;
    region(actions, 3);
    await press('Escape');
    await actions.updateComplete;
    expect(focused()).to.equal(toggle(actions, 3));
  });

  it('puts the actions on a board, by what is reported or by what is verified, in their order', async () => {
    const {actions} = await example();
    byRole(actions, 'button', 'Tablero').click();
    await until(() => allByRole(actions, 'button', 'Lo verificado').length === 1, 'the view');
    const columns = () =>
      allByRole(actions, 'heading', /: \d+$/).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
    expect(columns()).to.deep.equal(['Concluida: 1', 'Sin información: 2']);
    byRole(actions, 'button', 'Lo verificado').focus();
    await press('Enter');
    await actions.updateComplete;
    expect(columns()).to.deep.equal(['En proceso: 1', 'Sin información: 2']);
    await axe(actions);
    const detail = await open(actions, 3);
    expect(toggle(actions, 3).closest('article')?.contains(detail)).to.equal(true);
    byRole(detail, 'button', 'Cerrar el detalle').click();
    await actions.updateComplete;
    expect(focused()).to.equal(toggle(actions, 3));
  });

  it('tells of a product what is counted, the target and what was delivered, with the documents', async () => {
    const {actions} = await example((json) => {
      const sources = json.actions[2]!['sources'];
      json.actions[2]!['products'] = [
        {
          text: {es: 'Número de talleres de ejemplo'},
          kind: 'count',
          metric: {es: 'Talleres impartidos'},
          target: 40,
          delivered: [
            {date: '2025-05', text: {es: 'Primera entrega de ejemplo'}, amount: 5, sources},
            {date: '2025-06', text: {es: 'Segunda entrega de ejemplo'}, amount: 7, sources},
          ],
        },
      ];
      json.sources[0]!['archived'] = 'https://example.org/archived';
      json.sources[0]!['checked'] = {date: '2026-11-12', result: 'gone', status: 404};
    });
    const text = flatten(await open(actions, 3));
    expect(text).to.contain('el 12 de noviembre de 2026 el enlace ya no existía');
    expect(text).to.contain('Talleres impartidos');
    expect(text).to.contain('12 de 40');
    expect(text).to.contain('mayo de 2025: Primera entrega de ejemplo (5)');
    expect(allByRole(region(actions, 3), 'link', 'copia archivada').length).to.be.above(0);
    expect(flatten(await open(actions, 1))).to.contain('ninguna fuente consultada lo dice');
  });

  it('says how late an action is apart from how it goes, and how long nobody has told', async () => {
    const {actions} = await example((json) => {
      Object.assign(json.actions[0]!, {
        due: '2025-12-31',
        reported: {status: 'in-progress', by: 'actor-a', date: '2025-06-15', evidence: []},
      });
    });
    const text = flatten(article(actions, 1));
    expect(text).to.contain('En proceso');
    expect(text).to.contain(
      'Plazo vencido hace 15 días, sin que conste que se concluyó. Fecha comprometida: 31 de diciembre de 2025.',
    );
    expect(text).to.contain('Avance sin actualización desde hace 214 días (15 de junio de 2025).');
    await pick(actions, 'Plazo', 'overdue');
    expect(numbers(actions)).to.deep.equal([1]);
    expect(flatten(article(actions, 1))).not.to.contain('Concluida');
  });

  it('has no axe finding in either view, open or not', async () => {
    const {actions} = await example();
    await axe(actions);
    await open(actions, 3);
    await axe(actions);
    await pick(actions, 'Reportado', 'completed');
    actions.view = 'table';
    await actions.updateComplete;
    await axe(actions);
  });
});
