import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/priority-matrix.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import {readCsv} from '../support/csv.js';
import {allByRole, byRole, flatten, mount, onCleanup, until} from '../support/index.js';
import {
  actionsOf,
  current,
  expectedOf,
  listedFor,
  plural,
  someActions,
  someTools,
  tiedTo,
  type Expected,
  type RawRelease,
} from './priority-matrix-expected.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const LAYERS = {actions: 'Acciones', states: 'Entidades que adoptaron', progress: 'Avance de las acciones'} as const;

const plain = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();

/** Rows as one text each, so that a difference is seen whole. */
const linesOf = (expected: Expected, names: (tool: string) => string = (tool) => tool) =>
  [...expected]
    .flatMap(([number, {whole, tools}]) => [
      ...(whole === undefined ? [] : [`${number}: ${whole}`]),
      ...[...tools].map(([tool, words]) => `${number}, ${names(tool)}: ${words}`),
    ])
    .sort();

/** The matrix of the packaged release with that layer, once everything of it has come. */
async function snapshot(layer: unknown = '') {
  const matrix = await mount<PriorityMatrixElement>(
    html`<cga-priority-matrix loading="eager" .layer=${layer}></cga-priority-matrix>`,
  );
  const raw = (await (await fetch('/cga-data/dataset.json')).json()) as RawRelease;
  await until(() => matrix.renderRoot.querySelector('article'), 'the list');
  const tied = new Set(current(raw.priorities).flatMap(({id}) => tiedTo(raw, id)));
  await until(() => matrix.renderRoot.querySelectorAll('th.tool').length >= tied.size || layer, 'every tool');
  expect(flatten(matrix)).to.contain(`Datos: versión ${raw.release}`);
  return {matrix, raw};
}

/** The short name that a column has for each tool, by the full one. */
const namesIn = (table: Element) =>
  new Map(
    [...table.querySelectorAll('th.tool button')].map((button) => [
      (button.getAttribute('title') ?? '').replace(/: mostrar sólo sus prioridades$/, ''),
      plain(button.textContent),
    ]),
  );

const numberOf = (words: string | null | undefined) => Number(/\d+/.exec(words ?? '')?.[0]);

/** What the table says: names of the buttons in cells, and the words of the column of the whole priority. */
function saidInTable(table: Element) {
  const heads = [...table.querySelectorAll('thead tr:last-child > *')].map(({textContent}) => plain(textContent));
  const whole = heads.indexOf('En conjunto');
  return [...table.querySelectorAll('tr[data-id]')].flatMap((row) => {
    const number = numberOf(row.querySelector('th')?.getAttribute('abbr'));
    const cells = [...row.querySelectorAll('td button[aria-label]')].map((button) =>
      (button.getAttribute('aria-label') ?? '').replace(/^Prioridad (\d+) y (.*?): /, '$1, $2: '),
    );
    const words = whole < 0 ? '' : flatten(row.children[whole]!).trim();
    return [...cells, ...(words ? [`${number}: ${words}`] : [])];
  });
}

/** What the entries of a list or of cards say; `title` is that of the layer, in lines of the whole priority. */
const saidInEntries = (entries: Iterable<Element>, title: string) =>
  [...entries].flatMap((entry) => {
    const number = numberOf(entry.querySelector('h3, h4')?.textContent);
    return [...entry.querySelectorAll('.ties li')].map(({textContent}) => {
      const line = plain(textContent);
      return title && line.startsWith(`${title}: `)
        ? `${number}: ${line.slice(title.length + 2)}`
        : `${number}, ${line}`;
    });
  });

/** What the columns of a layer in the CSV say. */
function saidInCsv(csv: string, title: string) {
  const [heads = [], ...rows] = readCsv(csv);
  return rows.flatMap((cells) => {
    const cell = (name: string) => cells[heads.indexOf(name)] ?? '';
    const [number, whole, byTool] = [
      cell('Prioridad'),
      cell(`Capa «${title}»`),
      cell(`Capa «${title}», por herramienta`),
    ];
    const tools = byTool.split(/; (?!no está)/).filter(Boolean);
    return [...(whole ? [`${number}: ${whole}`] : []), ...tools.map((words) => `${number}, ${words}`)];
  });
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Cells of the picture: the row and the column that each stands in, with its figure or the mark of the plan. */
function saidInPicture(svg: string) {
  const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const texts = [...file.querySelectorAll('text')].map((text) => ({
    x: number(text, 'x'),
    y: number(text, 'y'),
    text: plain(text.textContent),
    centered: text.getAttribute('text-anchor') === 'middle',
    size: number(text, 'font-size'),
    upwards: text.hasAttribute('transform'),
  }));
  const starts = texts.filter(({text, centered}) => !centered && /^\d+\. /.test(text));
  const band = texts.find(({text}) => text.startsWith('Eje 1.'));
  const rows = starts.map((start) => {
    const own = [start];
    for (const each of texts.slice(texts.indexOf(start) + 1)) {
      if (each.centered || each.x !== start.x || /^(?:\d+|Eje \d+)\. /.test(each.text)) break;
      own.push(each);
    }
    return {number: numberOf(start.text), from: start.y, to: own.at(-1)!.y};
  });
  const heads = new Map<number, string>();
  for (const {x, text, size} of texts.filter(({upwards}) => upwards)) {
    // The lines of one header stand side by side.
    const before = [...heads].find(([at]) => Math.abs(x - at) < 1.5 * size);
    if (before) heads.delete(before[0]);
    heads.set(x, plain(`${before?.[1] ?? ''} ${text}`));
  }
  const end = Math.max(...rows.map(({to}) => to)) + 20;
  const near = ({x, y}: Pick<Placed, 'x' | 'y'>) => {
    const row = [...rows].sort((a, b) => Math.abs((a.from + a.to) / 2 - y) - Math.abs((b.from + b.to) / 2 - y))[0];
    const head = [...heads].sort(([a], [b]) => Math.abs(a - x) - Math.abs(b - x))[0];
    return {row: row?.number ?? 0, head: head?.[1] ?? ''};
  };
  const figures = texts.filter(({centered, y}) => centered && band && y > band.y && y < end);
  const marks = [...file.querySelectorAll('path[transform]')].flatMap((path) => {
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(path.getAttribute('transform') ?? '') ?? [];
    const kind = /^M-11 0a/.test(path.getAttribute('d') ?? '')
      ? path.getAttribute('fill') === 'none'
        ? 'ring'
        : 'disc'
      : /^M-5 0a/.test(path.getAttribute('d') ?? '')
        ? 'dot'
        : '';
    return kind && Number(y) < end ? [{x: Number(x), y: Number(y), text: kind}] : [];
  });
  return {
    sizes: texts.map(({size}) => size),
    figures: figures.map((each) => ({...near(each), text: each.text})),
    marks: marks.map((each) => ({...near(each), text: each.text})),
  };
}

/** A value of a layer as short as the picture has it. */
const shortly = (words: string) => (words === 'sin información' ? '?' : (/^\d+/.exec(words)?.[0] ?? words));

/** Checks every way in which the matrix gives its values against `expected`. */
async function expectSame(matrix: PriorityMatrixElement, expected: Expected, title: string) {
  matrix.view = 'matrix';
  await matrix.updateComplete;
  const table = byRole(matrix, 'table');
  const names = namesIn(table);
  const short = (tool: string) => names.get(tool) ?? tool;
  const lines = linesOf(expected, short);
  expect(lines).not.to.have.length(0);
  expect(saidInTable(table).sort(), 'table').to.deep.equal(lines);
  // On upright paper stands the list that the matrix keeps beside it.
  const paper = matrix.renderRoot.querySelectorAll('.narrow article');
  expect(paper).to.have.length(expected.size);
  expect(saidInEntries(paper, title).sort(), 'print').to.deep.equal(lines);
  for (const view of ['list', 'cards']) {
    matrix.view = view;
    await matrix.updateComplete;
    const entries = await until(() => {
      const found = allByRole(matrix, 'article');
      return found.length === expected.size && found;
    }, view);
    expect(saidInEntries(entries, title).sort(), view).to.deep.equal(lines);
  }
  if (title) expect(saidInCsv(matrix.toCSV(), title).sort(), 'CSV').to.deep.equal(lines);
  matrix.view = 'matrix';
  await matrix.updateComplete;
  return {short, table};
}

describe('sentences and totals of the matrix, computed anew from the release’s file', () => {
  it('the answer, the counts of axes, the last row and the legend', async () => {
    const {matrix, raw} = await snapshot();
    const all = current(raw.priorities);
    const own = all.filter(({inPlan}) => inPlan);
    const withTools = own.filter(({id}) => listedFor(raw, id).length > 0).length;
    const withActions = own.filter(({id}) => actionsOf(raw, id).length > 0).length;
    expect(flatten(matrix)).to.contain(
      `La Comisión coadyuva con ${own.length} de ${all.length} prioridades de la Política Nacional Anticorrupción; ${withTools} tienen herramientas en su ${raw.plans[0]?.title.es ?? ''} y ${withActions} tienen acciones.`,
    );
    const table = byRole(matrix, 'table');
    for (const axis of raw.axes) {
      const inside = all.filter((priority) => priority.axis === axis.id);
      byRole(
        table,
        'rowheader',
        new RegExp(
          `^Eje ${axis.number}\\. .* ${inside.length} prioridades, ${inside.filter(({inPlan}) => inPlan).length} de la Comisión$`,
        ),
      );
    }
    const listed = new Set(all.flatMap(({id}) => listedFor(raw, id)));
    const naming = new Set(all.flatMap(({id}) => actionsOf(raw, id)));
    const [head, , tools, actions, ...columns] = [...table.querySelectorAll('tfoot tr > *')].map((cell) =>
      flatten(cell).trim(),
    );
    expect(head).to.contain(`${all.length} prioridades, ${own.length} de la Comisión`);
    expect([tools, actions]).to.deep.equal([someTools(listed.size), someActions(naming.size)]);
    const names = namesIn(table);
    const expected = [...names.keys()].map((name) => {
      const tool = raw.tools.find((each) => each.name.es === name);
      const tied = all.filter(({id}) => tiedTo(raw, id).some(({id: other}) => other === tool?.id));
      const own = new Set(tied.flatMap(({id}) => actionsOf(raw, id, tool?.id)));
      return `${plural(tied.length, 'prioridad', 'prioridades')}, ${someActions(own.size)}`;
    });
    expect(columns).to.deep.equal(expected);
    const cells = [...expectedOf(raw, 'plan').values()].flatMap((said) => [...said.tools.values()]);
    const unlisted = cells.filter((words) => words.includes('no está en la lista')).length;
    const idle = cells.filter((words) => words.endsWith('sin acciones')).length;
    const legend = flatten(byRole(matrix, 'list', 'Leyenda'));
    for (const words of [
      `con su número de acciones: ${plural(cells.length - unlisted - idle, 'celda', 'celdas')}`,
      `sin acciones: ${plural(idle, 'celda', 'celdas')}`,
      `en ese número: ${plural(unlisted, 'celda', 'celdas')}`,
    ])
      expect(legend).to.contain(words);
  });

  it('the gaps and the comparison of two layers', async () => {
    const {matrix, raw} = await snapshot();
    matrix.view = 'gaps';
    await until(() => allByRole(matrix, 'region', 'Comparar dos capas').length === 1, 'the gaps');
    const all = current(raw.priorities);
    const lacks = {
      'Sin herramienta en el plan': ({id}: {id: string}) => listedFor(raw, id).length === 0,
      'Sin acción': ({id}: {id: string}) => actionsOf(raw, id).length === 0,
      'Sin herramienta ni acción': ({id}: {id: string}) =>
        listedFor(raw, id).length === 0 && actionsOf(raw, id).length === 0,
    };
    for (const [title, lacking] of Object.entries(lacks)) {
      const gap = all.filter(lacking);
      const [own, others] = [true, false].map((inPlan) => all.filter((each) => each.inPlan === inPlan));
      const heading = byRole(matrix, 'heading', `${title}: ${plural(gap.length, 'prioridad', 'prioridades')}`);
      expect(plain(heading.nextElementSibling?.textContent)).to.match(
        new RegExp(
          `^${own!.filter(lacking).length} de ${own!.length} prioridades .*\\. De las demás, ${others!.filter(lacking).length} de ${others!.length}\\.$`,
        ),
      );
    }
    // Something listed or nothing: what only actions tie is no tool of the plan.
    const tool = ({id}: {id: string}) => listedFor(raw, id).length > 0;
    const action = ({id}: {id: string}) => actionsOf(raw, id).length > 0;
    const count = (a: boolean, b: boolean) => all.filter((each) => tool(each) === a && action(each) === b).length;
    const pair = flatten(byRole(matrix, 'region', 'Comparar dos capas'));
    for (const [words, number] of [
      ['con herramienta y sin acción', count(true, false)],
      ['sin herramienta y con acción', count(false, true)],
      ['con herramienta y con acción', count(true, true)],
      ['sin herramienta y sin acción', count(false, false)],
    ] as const)
      expect(pair).to.contain(`${plural(number, 'prioridad', 'prioridades')} ${words}`);
  });
});

describe('a layer whose data have not come', () => {
  it('is not shown as “sin información”: it is on its way, or could not be had and can be asked for again', async () => {
    const real = window.fetch;
    let broken = true;
    window.fetch = (input, init) =>
      broken && typeof input === 'string' && input.endsWith('/parts/map.json')
        ? Promise.resolve(new Response('', {status: 404}))
        : real(input, init);
    onCleanup(() => (window.fetch = real));
    const {matrix} = await snapshot('states');
    await until(() => flatten(matrix).includes('No se pudo leer el detalle.'), 'the failure');
    expect(allByRole(matrix, 'button', /sin información$/)).to.have.length(0);
    byRole(matrix, 'button', /^Prioridad 16 y Monitor Karewa: herramienta del plan/);
    broken = false;
    byRole(matrix, 'button', 'Intentar de nuevo').click();
    await until(
      () => allByRole(matrix, 'button', /^Prioridad 16 y Monitor Karewa: \d+ entidad/).length === 1,
      'the layer',
    );
  });
});

describe('values of the matrix, computed anew from the release’s file', () => {
  it('the plan: table, list, cards, CSV, print and picture say the same, with counts and totals', async function () {
    this.timeout(120_000);
    const {matrix, raw} = await snapshot();
    const expected = expectedOf(raw, 'plan');
    const {short, table} = await expectSame(matrix, expected, '');
    const counts = new Map(
      current(raw.priorities).map(({id, number}) => [
        number,
        {
          listed: listedFor(raw, id).map(({name}) => name.es),
          unlisted: tiedTo(raw, id).filter((tool) => !listedFor(raw, id).includes(tool)),
          actions: actionsOf(raw, id),
        },
      ]),
    );
    const [heads = [], ...rows] = readCsv(matrix.toCSV());
    expect(rows).to.have.length(counts.size);
    const svg = await matrix.toSVG();
    const picture = saidInPicture(svg);
    // The commission's own are marked, what each mark means is said, and words are large enough to be read.
    const diamonds = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('[d^="M0 -6l"]');
    expect(diamonds).to.have.length(raw.priorities.filter(({inPlan}) => inPlan).length + 1);
    for (const words of ['Herramienta que el plan lista, sin acciones', 'Prioridad de la Comisión'])
      expect(svg).to.contain(words);
    expect(Math.min(...picture.sizes)).to.be.greaterThan(9);
    for (const [number, {listed, unlisted, actions}] of counts) {
      const row = table.querySelector(`th[abbr="Prioridad ${number}"]`)!.parentElement!;
      const said = [...row.querySelectorAll('td.count')].map((cell) => flatten(cell).trim());
      expect(said, `${number}`).to.deep.equal([someTools(listed.length), someActions(actions.length)]);
      const cells = rows.find(([first]) => first === String(number)) ?? [];
      const cell = (name: string) => cells[heads.indexOf(name)] ?? '';
      const split = (words: string) => words.split('; ').filter(Boolean).sort();
      expect(split(cell('Herramientas que el plan lista')), `${number}`).to.deep.equal([...listed].sort());
      expect(split(cell('Herramientas que sólo unen acciones')), `${number}`).to.deep.equal(
        unlisted.map(({name}) => name.es).sort(),
      );
      expect(cell('Número de acciones')).to.equal(String(actions.length));
      expect(cell('Acciones')).to.equal(actions.map(({activity}) => activity.es).join('; '));
      const figure = (head: string) => picture.figures.find((each) => each.row === number && each.head === head)?.text;
      expect([figure('Herramientas'), figure('Acciones')]).to.deep.equal([listed.length, actions.length].map(String));
    }
    const mark = (words: string) =>
      words.includes('no está en la lista') ? 'ring' : words.endsWith('sin acciones') ? 'dot' : 'disc';
    const tied = [...expected].flatMap(([number, {tools}]) =>
      [...tools].map(([tool, words]) => ({row: number, head: short(tool), words})),
    );
    const key = ({row, head, text}: {row: number; head: string; text: string}) => `${row}, ${head}: ${text}`;
    expect(picture.marks.map(key).sort()).to.deep.equal(
      tied.map(({words, ...place}) => key({...place, text: mark(words)})).sort(),
    );
    const drawn = picture.figures.filter(({head}) => !['Herramientas', 'Acciones'].includes(head));
    expect(drawn.map(key).sort()).to.deep.equal(
      tied
        .filter(({words}) => mark(words) !== 'dot')
        .map(({words, ...place}) => key({...place, text: /\d+/.exec(words)?.[0] ?? ''}))
        .sort(),
    );
  });

  for (const [layer, title] of Object.entries(LAYERS)) {
    it(`${layer}: table, list, cards, CSV, print and picture say the same`, async function () {
      this.timeout(120_000);
      const {matrix, raw} = await snapshot(layer);
      await until(() => allByRole(matrix, 'columnheader', 'En conjunto').length === 1, 'the layer');
      const expected = expectedOf(raw, layer as keyof typeof LAYERS);
      const {short} = await expectSame(matrix, expected, title);
      expectPicture(await matrix.toSVG(), expected, short);
      expectLegend(matrix, expected);
    });
  }

  it('a layer of one’s own: the same, and once more after it was saved and opened again', async function () {
    this.timeout(120_000);
    const raw = (await (await fetch('/cga-data/dataset.json')).json()) as RawRelease;
    const words = ['Nada', 'Mucho'];
    const priorities = current(raw.priorities);
    const cells = priorities.flatMap(({id, number}) => [
      {priority: id, value: words[number % 2]},
      ...tiedTo(raw, id).map((tool, index) => ({
        priority: id,
        tool: tool.id,
        value: (number + index) % 5 === 0 ? null : words[(number + index) % 2],
      })),
    ]);
    const {matrix} = await snapshot({
      layerVersion: '1.0.0',
      id: 'ejemplo',
      title: {es: 'Capa de ejemplo'},
      legend: words.map((value, index) => ({
        value,
        label: {es: value.toLowerCase()},
        sign: value[0],
        level: 4 * index,
      })),
      cells,
    });
    await until(() => allByRole(matrix, 'columnheader', 'En conjunto').length === 1, 'the layer');
    const say = (value: string | null | undefined) => value?.toLowerCase() ?? 'sin información';
    const expected: Expected = new Map(
      priorities.map(({id, number}) => {
        const own = cells.filter(({priority}) => priority === id);
        const named = (tool: string) => raw.tools.find((each) => each.id === tool)?.name.es ?? '';
        return [
          number,
          {
            whole: say(own[0]?.value),
            tools: new Map(
              own.flatMap((cell) => ('tool' in cell ? [[named(cell.tool), say(cell.value)] as const] : [])),
            ),
          },
        ];
      }),
    );
    const {short} = await expectSame(matrix, expected, 'Capa de ejemplo');
    expectPicture(await matrix.toSVG(), expected, short, (value) =>
      value === 'sin información' ? '?' : value.charAt(0).toUpperCase(),
    );
  });
});

function expectPicture(svg: string, expected: Expected, short: (tool: string) => string, sign = shortly) {
  const said = saidInPicture(svg).figures.map(({row, head, text}) =>
    head === 'En conjunto' ? `${row}: ${text}` : `${row}, ${head}: ${text}`,
  );
  const signs: Expected = new Map(
    [...expected].map(([number, {whole, tools}]) => [
      number,
      {
        whole: whole === undefined ? undefined : sign(whole),
        tools: new Map([...tools].map(([tool, words]) => [tool, sign(words)])),
      },
    ]),
  );
  expect(said.sort(), 'picture').to.deep.equal(linesOf(signs, short));
}

/** The legend counts each cell of a tool once, and those without information apart. */
function expectLegend(matrix: PriorityMatrixElement, expected: Expected) {
  const cells = [...expected.values()].flatMap(({tools}) => [...tools.values()]);
  const unknown = cells.filter((words) => words === 'sin información').length;
  const items = allByRole(byRole(matrix, 'list', 'Leyenda'), 'listitem').map(({textContent}) => plain(textContent));
  const counted = items.flatMap((item) => /: (\d+) celdas?$/.exec(item)?.[1] ?? []);
  expect(counted.reduce((sum, count) => sum + Number(count), 0)).to.equal(cells.length);
  const said = items.find((item) => item.includes('Sin información:')) ?? '';
  expect(said.endsWith(`Sin información: ${plural(unknown, 'celda', 'celdas')}`)).to.equal(unknown > 0);
}
