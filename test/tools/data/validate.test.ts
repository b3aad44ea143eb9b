import assert from 'node:assert/strict';
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import type {Problem} from '../../../tools/data/model.js';
import {readSource} from '../../../tools/data/read-source.js';
import {formatProblem} from '../../../tools/data/report.js';
import {NATIONAL_COUNTS, validate} from '../../../tools/data/validate.js';
import {type Change, COUNTS, fixtureDataset, FIXTURES, sourceWith, VALID} from './support.js';

interface Case {
  readonly changes: readonly Change[];
  /** `line` is text that starts on the problem's line; `{folder}` stands for the source folder. */
  readonly expect: Omit<Problem, 'line'> & {readonly line: string};
}

const BROKEN = join(FIXTURES, 'broken');

const problemsOf = (folder: string, previous?: ReturnType<typeof fixtureDataset>) =>
  validate(readSource(folder), {counts: COUNTS, previous}).problems;

describe('a valid source', () => {
  it('has no problems and gives a release', () => {
    const {problems, dataset} = validate(readSource(VALID), {counts: COUNTS});
    assert.deepEqual(problems, []);
    assert.equal(dataset?.release, '1.0.0');
  });

  it('is refused when the country is not whole', () => {
    const {problems} = validate(readSource(VALID), {counts: NATIONAL_COUNTS});
    assert.deepEqual(
      problems.map(({record, message}) => `${record}: ${message}`),
      [
        'axes: Hay 1 registros y deben ser 4.',
        'priorities: Hay 2 registros y deben ser 40.',
        'states: Hay 2 registros y deben ser 32.',
      ],
    );
  });
});

describe('a source with one thing broken', () => {
  for (const file of readdirSync(BROKEN).sort()) {
    it(basename(file, '.yaml').replaceAll('-', ' '), () => {
      const {changes, expect} = parse(readFileSync(join(BROKEN, file), 'utf8')) as Case;
      const folder = sourceWith(...changes);
      const tree = readSource(folder);
      const {problems, dataset} = validate(tree, {counts: COUNTS});
      const text = readFileSync(join(folder, expect.file), 'utf8');
      const line = text.slice(0, text.indexOf(expect.line)).split('\n').length;
      assert.ok(text.includes(expect.line), `no «${expect.line}» in ${expect.file}`);
      const wanted: Problem = {
        ...expect,
        line,
        file: `${tree.folder}/${expect.file}`,
        record: expect.record === expect.file ? `${tree.folder}/${expect.file}` : expect.record,
        message: expect.message.replaceAll('{folder}', tree.folder),
      };
      const found = problems.find((problem) => formatProblem(problem) === formatProblem(wanted));
      assert.deepEqual(found ?? problems, wanted);
      assert.equal(dataset === undefined, expect.severity === 'error');
    });
  }
});

describe('several things broken', () => {
  it('are all told, in the order of files and lines', () => {
    const folder = sourceWith(
      {file: 'tools.yaml', find: 'status: active', put: 'status: activo'},
      {file: 'tools.yaml', find: 'startYear: 2016', put: 'startYear: hace mucho'},
      {file: 'adoptions.yaml', find: 'date: 2024-05-31', put: 'date: 2024-13'},
      {file: 'states.yaml', find: 'neighbors: [PUE]', put: 'neighbors: []'},
    );
    const told = problemsOf(folder).map(({record, field}) => `${record} ${field}`);
    assert.deepEqual(told, [
      'adoptions/adoption-PUE-example-standard date',
      'states/PUE neighbors[0]',
      'tools/example-standard status',
      'tools/example-standard startYear',
    ]);
  });

  it('are each told once, and what is no date is not later than any', () => {
    const revised = '- id: example-organization\n  revision: {number: 1, date: 2026}';
    const folder = sourceWith(
      {file: 'adoptions.yaml', find: 'date: 2024-05-31', put: 'date: 31/05/2016'},
      {file: 'organizations.yaml', find: '- id: example-organization', put: revised},
      {file: 'tools.yaml', find: 'statusDate: 2026-02', put: 'statusDate: pronto'},
    );
    const told = problemsOf(folder).map(({field, message}) => `${field}: ${message}`);
    assert.deepEqual(told, [
      'date: «31/05/2016» no es una fecha.',
      'revision.date: «2026» no es una fecha.',
      'statusDate: «pronto» no es una fecha.',
    ]);
    const unreleased = sourceWith({file: 'release.yaml', find: 'released: 2026-11-24', put: 'released: mañana'});
    assert.deepEqual(
      problemsOf(unreleased).map(({message}) => message),
      ['«mañana» no es una fecha.'],
    );
  });

  it('does not blame other files for what an unreadable one holds', () => {
    const folder = sourceWith({file: 'sources.yaml', find: 'title: Plan de ejemplo', put: '\ttitle: Plan'});
    const problems = problemsOf(folder);
    assert.ok(problems.length > 0);
    assert.deepEqual([...new Set(problems.map(({file}) => basename(file)))], ['sources.yaml']);
  });
});

describe('a file that YAML cannot read', () => {
  const TAB = 'El renglón empieza con un tabulador. Use espacios en lugar de tabuladores.';
  const INDENT = 'El renglón no está alineado con los demás. Alinee el renglón con los demás campos del registro, con espacios.';
  const STRAY = 'El texto sigue después de la comilla que lo cierra. Si esa comilla es parte del texto, escriba \\" en su lugar.';
  const TWICE = 'El texto sigue después de la comilla que lo cierra. Si esa comilla es parte del texto, escríbala dos veces.';
  const OPEN = 'Falta la comilla que cierra el texto. Termine el texto con la misma comilla con que empieza.';
  const cases: readonly (readonly [what: string, find: string, put: string, line: number, told: string])[] = [
    ['a tab before a field', '  kind: standard', '\tkind: standard', 6, TAB],
    ['a tab before a record', '- id: example-standard', '\t- id: example-standard', 2, TAB],
    ['a tab after a space', '  kind: standard', ' \tkind: standard', 6, TAB],
    ['a space too few', '  kind: standard', ' kind: standard', 6, INDENT],
    ['a space too many', '  kind: standard', '   kind: standard', 6, INDENT],
    ['a space too few below a field', '      state: TLA', '     state: TLA', 20, INDENT],
    ['a quote within a text in quotes', '{es: Una norma de ejemplo.}', '{es: "Una "norma" de ejemplo."}', 5, STRAY],
    ['two quotes at the end', 'locator: portada', 'locator: "portada""', 28, STRAY],
    ['an apostrophe within a text in single quotes', 'locator: portada', "locator: 'portada d'oro'", 28, TWICE],
    ['a quote that nothing closes', 'kind: standard', 'kind: "standard', 6, OPEN],
  ];
  for (const [what, find, put, line, told] of cases) {
    it(`is told once, where it starts: ${what}`, () => {
      const [problem, ...more] = problemsOf(sourceWith({file: 'tools.yaml', find, put}));
      assert.deepEqual([more, problem?.severity, problem?.line], [[], 'error', line]);
      assert.equal(`${problem?.message} ${problem?.hint}`, told);
    });
  }

  it('may have tabs where they do no harm', () => {
    const harmless = {file: 'tools.yaml', find: '  kind: standard', put: '\t\n\t# nota\n  kind: standard'};
    assert.deepEqual(problemsOf(sourceWith(harmless)), []);
  });
});

describe('files', () => {
  it('says which one is missing, and which one nobody reads', () => {
    const folder = sourceWith();
    renameSync(join(folder, 'plans.yaml'), join(folder, 'plan.yaml'));
    const [stray, missing] = problemsOf(folder);
    assert.match(
      stray ? formatProblem(stray) : '',
      /plan\.yaml:1 {2}Aviso\. Nadie lee este archivo\. ¿Quiso decir «plans\.yaml»\?$/,
    );
    assert.match(missing ? formatProblem(missing) : '', /plans\.yaml:1 {2}Falta el archivo\. Cree «plans\.yaml»/);
  });

  it('refuses letters that are not UTF-8, with their line', () => {
    const folder = sourceWith();
    const path = join(folder, 'plans.yaml');
    writeFileSync(path, Buffer.from(readFileSync(path, 'utf8').replace('Plan de ejemplo', 'Plan de acción'), 'latin1'));
    const [problem] = problemsOf(folder);
    assert.equal(problem?.message, 'El archivo no está guardado en UTF-8: una letra con acento no se puede leer.');
    assert.equal(problem?.hint, 'Guárdelo de nuevo con la codificación UTF-8.');
  });

  it('reads a folder that does not exist as one where every file is missing', () => {
    const folder = join(sourceWith(), 'nowhere');
    assert.equal(problemsOf(folder).length, 17);
    mkdirSync(folder);
    assert.equal(problemsOf(folder).length, 17);
  });
});

describe('after a release', () => {
  const previous = {...fixtureDataset(), release: '0.9.0', released: '2026-11-01'};

  it('keeps every id, or a tombstone of it', () => {
    const folder = sourceWith({file: 'organizations.yaml', find: 'id: example-organization', put: 'id: renamed'});
    const problem = problemsOf(folder, previous)[0];
    assert.equal(problem?.record, 'organizations/example-organization');
    assert.equal(problem?.message, 'El registro estaba en la publicación 0.9.0 y ya no está.');
    assert.equal(
      problem?.hint,
      'Devuélvalo con «retired: {date, reason: {es, en}, replacedBy}», o con su id de antes.',
    );
  });

  it('does not go back in time', () => {
    const standing = {release: '0.9.0', released: '2027-01-01'};
    const [problem] = validate(readSource(VALID), {counts: COUNTS, previous, standing}).problems;
    assert.equal(problem?.record, 'release');
    assert.equal(problem?.field, 'released');
    assert.equal(problem?.message, 'La publicación 0.9.0 es del 2027-01-01.');
    assert.equal(problem?.hint, 'Escriba un día igual o posterior.');
  });
});
