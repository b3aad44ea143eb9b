import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {appendFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Problem} from '../../../tools/data/model.js';
import {ROOT, runHere, runLater, sourceWith, temporaryFolder, VALID} from './support.js';

/** Runs the tool as npm does. */
function cli(...argv: readonly string[]) {
  return cliIn('es_MX.UTF-8', ...argv);
}

/** The same on a system of another language. */
function cliIn(lang: string, ...argv: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'tools/data/cli.ts', ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: lang},
  });
  return {status, stdout, stderr};
}

/** The fixture grown to the size of the country, so that the real counts hold. */
function wholeCountry(): string {
  const folder = sourceWith();
  const grow = (file: string, count: number, from: number, record: (number: number) => string) => {
    for (let number = from; number <= count; number++) appendFileSync(join(folder, file), record(number));
  };
  const codes = (number: number) => `Z${String.fromCharCode(65 + Math.floor(number / 26), 65 + (number % 26))}`;
  const keys = Array.from({length: 32}, (_, index) => String(index + 1).padStart(2, '0')).filter(
    (key) => key !== '21' && key !== '29',
  );
  const sources = 'sources:\n    - source: census\n';
  grow(
    'states.yaml',
    30,
    1,
    (n) =>
      `- id: ${codes(n)}\n  inegi: ${keys[n - 1]}\n  name: Estado\n  abbr: E.\n  commissionMember: false\n  officialName: Estado\n  ${sources}`,
  );
  grow('axes.yaml', 4, 2, (n) => `- id: axis-${n}\n  number: ${n}\n  title: {es: Eje}\n  planTitle: Eje\n  ${sources}`);
  grow(
    'priorities.yaml',
    40,
    3,
    (n) =>
      `- id: priority-${n}\n  number: ${n}\n  axis: axis-1\n  text: {es: Prioridad}\n  term: short\n  objective: 1\n  inPlan: false\n  ${sources}`,
  );
  return folder;
}

describe('exit codes', () => {
  it('0 when all is well', () => {
    const source = wholeCountry();
    const validated = cli('validate', '--source', source, '--data', temporaryFolder());
    assert.equal(validated.status, 0, validated.stdout);
    assert.equal(validated.stdout, 'La fuente está bien: 0 errores, 0 avisos.\n');
    const built = cli('build', '--source', source, '--data', temporaryFolder());
    assert.equal(built.status, 0, built.stderr);
    assert.match(built.stdout, /^states +32$/m);
    assert.match(built.stdout, /^dataset\.json +[\d ]+ {2,}[\d ]+$/m);
  });

  it('1 when there is something to correct', () => {
    const {status, stdout, stderr} = cli('validate', '--source', VALID, '--data', temporaryFolder());
    assert.equal(status, 1);
    assert.match(stdout, /states\.yaml:1 {2}states: Hay 2 registros y deben ser 32\. Agregue los que faltan\./);
    assert.match(stdout, /La fuente tiene errores: 3 errores, 0 avisos\.\n$/);
    assert.equal(stderr, '');
  });

  it('2 when it is called wrongly, with the usage', () => {
    for (const argv of [
      [],
      ['publish'],
      ['validate', 'more'],
      ['validate', '--verbose'],
      ['validate', '--check'],
      ['--json', 'build', '--unpublished'],
    ]) {
      const {code, err} = runHere(...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, /Uso: npm run data -- <orden>/);
    }
    assert.equal(cli('publish').status, 2);
    assert.equal(runHere('--help').code, 0);
  });

  it('2 for an option that the command has not, or that is given wrongly, and says which was meant', () => {
    for (const [given, said] of [
      ['build --chek', 'La orden «build» no tiene la opción «--chek». ¿Quiso decir «--check»?'],
      ['validate --check', 'La orden «validate» no tiene la opción «--check».'],
      ['build -x', 'La orden «build» no tiene la opción «-x».'],
      ['build --check=yes', 'La opción «--check» no lleva valor.'],
      ['validate --source', 'Falta el valor de la opción «--source».'],
      ['validate --source --json', 'Falta el valor de la opción «--source».'],
      ['validate --lang fr', '--lang es «es» o «en»: «fr» no.'],
    ] as const) {
      const {code, err} = runHere(...given.split(' '));
      assert.deepEqual([code, err.split('\n')[0]], [2, said], given);
    }
  });

  it('0 wherever the options stand, before the command too', () => {
    const data = temporaryFolder();
    assert.equal(runHere('--source', VALID, '--data', data, 'validate').code, 0);
    assert.equal(runHere('--lang', 'es', '--source', VALID, 'build', '--data', data).code, 0);
    const {code, out} = runHere('--data', data, '--reason', 'Ejemplo.', 'withdraw', '1.0.0');
    assert.deepEqual([code, out.startsWith('La publicación 1.0.0 quedó retirada')], [0, true]);
    const {err} = runHere('--source', VALID, 'validar');
    assert.match(err, /^No hay la orden «validar»\. ¿Quiso decir «validate»\?/);
  });

  it('never a stack trace for what a keeper wrote', () => {
    for (const text of [
      '',
      ':',
      '- - -',
      '"',
      '{',
      '- id: [',
      '? a\n: b',
      '- {id: {es: x}}',
      '- 1',
      '--- a\n--- b',
      '- id: &a x\n- id: *b',
      '- id: *b',
      '- id: !x a',
      '\u0000',
    ]) {
      const folder = sourceWith();
      writeFileSync(join(folder, 'tools.yaml'), text);
      const {code, out} = runHere('validate', '--source', folder, '--data', temporaryFolder());
      assert.equal(code, 1, JSON.stringify(text));
      assert.match(out, /tools\.yaml:\d+ /);
    }
  });
});

describe('the language', () => {
  it('is that of the system, Spanish where the system says none of ours, or the one asked for', () => {
    const folder = temporaryFolder();
    const validate = ['validate', '--source', folder, '--data', folder];
    assert.match(cliIn('en_US.UTF-8', ...validate).stdout, /The file is missing\./);
    assert.match(cliIn('C', ...validate).stdout, /Falta el archivo\./);
    assert.match(cliIn('en_US.UTF-8', ...validate, '--lang', 'es').stdout, /Falta el archivo\./);
  });
});

describe('what is printed', () => {
  const folder = sourceWith({file: 'tools.yaml', find: 'statusDate: 2026-02', put: 'statusDate: 2026-02-30'});

  it('is one line per problem: place, record, field, what and how', () => {
    const {out} = runHere('validate', '--source', folder, '--data', temporaryFolder());
    const line =
      'tools.yaml:10  tools/example-standard  campo «statusDate»: «2026-02-30» no es una fecha que exista. Escriba AAAA, AAAA-MM o AAAA-MM-DD.';
    assert.ok(
      out.split('\n').some((each) => each.endsWith(line)),
      out,
    );
  });

  it('is the problems themselves with --json', () => {
    const {code, out} = runHere('validate', '--json', '--source', folder, '--data', temporaryFolder());
    const problems = JSON.parse(out) as Problem[];
    assert.equal(code, 1);
    assert.deepEqual(
      problems.map(({record, field, line, severity}) => [record, field, line, severity]),
      [['tools/example-standard', 'statusDate', 10, 'error']],
    );
    assert.deepEqual(Object.keys(problems[0] ?? {}), [
      'severity',
      'file',
      'line',
      'record',
      'field',
      'message',
      'hint',
    ]);
    assert.equal(runHere('validate', '--json', '--source', VALID, '--data', temporaryFolder()).out, '[]');
  });

  it('lets warnings pass', () => {
    const extra = {
      file: 'sources.yaml',
      find: '- id: plan-example',
      put: `- id: unused\n  title: Sin uso\n  publisher: Nadie\n  kind: other\n  consulted: 2026\n- id: plan-example`,
    };
    const {code, out} = runHere('validate', '--source', sourceWith(extra), '--data', temporaryFolder());
    assert.equal(code, 0);
    assert.match(out, /sources\/unused: Aviso\. Ningún registro cita esta fuente\./);
    assert.match(out, /La fuente está bien: 0 errores, 1 aviso\.$/);
  });
});

describe('files that cannot be read or written', () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  runHere('build', '--source', VALID, '--data', data);
  const dataset = join(data, 'releases/1.0.0/dataset.json');
  const nowhere = join(folder, 'none/file');
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a folder that is not there', ['migrate', dataset, '--out', nowhere], /none\/file» no se puede leer ni escribir: no existe/],
    ['a folder in place of a file', ['migrate', dataset, '--out', folder], /es una carpeta, no un archivo\.$/],
    ['a page to nowhere', ['render', 'tool-catalog', '--data', data, '--out', nowhere], /no existe, o no existe su carpeta\.$/],
    ['a format page to nowhere', ['format', '--data', data, '--out', nowhere], /no existe, o no existe su carpeta\.$/],
    ['a folder of sheets', ['import', folder, '--collection', 'tools', '--source', VALID], /es una carpeta, no un archivo\.$/],
    ['a file in place of the source', ['validate', '--source', dataset, '--data', data], /no es una carpeta\.$/],
    ['a file in place of the data', ['build', '--source', VALID, '--data', dataset], /no es una carpeta\.$/],
  ];
  for (const [what, argv, message] of cases) {
    it(`are told in words, in both languages: ${what}`, () => {
      const {code, err} = runHere(...argv);
      assert.equal(code, 1);
      assert.match(err, message);
      assert.doesNotMatch(err, /node:|\bat /);
      assert.match(runHere(...argv, '--lang', 'en').err, / cannot be read or written: /);
    });
  }

  it('a source that check-links is asked for must be there', async () => {
    const {code, err} = await runLater(['check-links', '--only', 'nowhere', '--dry-run', '--source', VALID], {});
    assert.deepEqual([code, err], [2, 'No hay la fuente «nowhere».']);
  });
});
