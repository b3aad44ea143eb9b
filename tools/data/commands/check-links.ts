import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setFields} from '../import/yaml-edit.js';
import {type Code, type Command, type Console, type Environment, type Given, refuseDay, todayOf} from '../command.js';
import {checkLink, type LinkState} from '../links/check-link.js';
import {inTurns} from '../links/polite.js';
import {readSource} from '../read-source.js';

interface Link {
  readonly at: number;
  readonly id: string;
  readonly url: string;
  readonly host: string;
  readonly checked: string | undefined;
}

interface Found extends LinkState {
  readonly id: string;
  readonly url: string;
  readonly at: number;
}

const WORDS = {ok: 'bien', moved: 'cambió de dirección', gone: 'ya no está', unreachable: 'sin respuesta'};

/** `check-links`: looks at the address of every source and writes the day and what was found beside it. */
export const checkLinksCommand: Command = {
  takes: '[--only id,id] [--older-than DÍAS]',
  names: [0, 0],
  options: {
    only: {type: 'string'},
    'older-than': {type: 'string'},
    date: {type: 'string'},
    concurrency: {type: 'string'},
    timeout: {type: 'string'},
    pause: {type: 'string'},
    'dry-run': {type: 'boolean'},
  },
  async run(given, environment): Promise<Code> {
    const numbers = {concurrency: 6, timeout: 20, pause: 1, 'older-than': 0};
    for (const name of Object.keys(numbers) as (keyof typeof numbers)[]) {
      const text = given.text(name);
      if (text === undefined) continue;
      numbers[name] = Number(text);
      if (!/^\d+(?:\.\d+)?$/.test(text)) return refuse(environment, `--${name} es un número: «${text}» no lo es.`);
    }
    const date = given.text('date') ?? todayOf(environment);
    const wrong = refuseDay(date, environment);
    if (wrong) return refuse(environment, wrong);
    const path = join(given.source, 'sources.yaml');
    if (!existsSync(path)) return refuse(environment, `Falta ${path}.`);
    const strange = strangeIds(given);
    if (strange.length > 0) return refuse(environment, strange.map((id) => `No hay la fuente «${id}».`).join('\n'));
    const links = linksOf(given, date, numbers['older-than']);
    const found = await lookAt(links, numbers, environment);
    if (!given.flag('dry-run')) writeFileSync(path, withResults(readFileSync(path, 'utf8'), found, date));
    report(found, links.length, date, given, environment);
    return found.some(({result}) => result === 'gone') ? 1 : 0;
  },
};

/** Ids of `--only` that no source has. */
function strangeIds(given: Given): readonly string[] {
  const ids = new Set(readSource(given.source).records.sources.map(({value}) => value['id']));
  return (given.text('only')?.split(',') ?? []).filter((id) => !ids.has(id));
}

/** Sources with an address, as the command line narrows them. */
function linksOf(given: Given, today: string, days: number): Link[] {
  const only = given.text('only')?.split(',');
  const limit = new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  return readSource(given.source).records.sources.flatMap(({value}, at) => {
    const {id, url} = value;
    if (typeof id !== 'string' || typeof url !== 'string' || !URL.canParse(url)) return [];
    const {date: checked} = (value['checked'] ?? {}) as {date?: string};
    if (only && !only.includes(id)) return [];
    if (days > 0 && checked !== undefined && checked > limit) return [];
    return [{at, id, url, host: new URL(url).host, checked}];
  });
}

async function lookAt(
  links: readonly Link[],
  {concurrency, timeout, pause}: Readonly<Record<'concurrency' | 'timeout' | 'pause', number>>,
  {fetch: given, signal, err}: Environment,
): Promise<Found[]> {
  const found: Found[] = [];
  const options = {fetch: given ?? fetch, timeout: timeout * 1000, signal};
  await inTurns(
    links,
    {concurrency, pause: pause * 1000},
    async ({at, id, url}) => {
      const state = await checkLink(url, options);
      // A look that was cut short says nothing of the address.
      if (signal?.aborted) return;
      found.push({at, id, url, ...state});
      if (found.length % 20 === 0) err(`${found.length} de ${links.length} direcciones…`);
    },
    () => signal?.aborted ?? false,
  );
  return found.sort((a, b) => a.at - b.at);
}

function withResults(text: string, found: readonly Found[], date: string): string {
  return setFields(
    text,
    'checked',
    found.map(({at, result, status}) => ({
      at,
      value: `{date: ${date}, result: ${result}${status === undefined ? '' : `, status: ${status}`}}`,
    })),
  );
}

function report(found: readonly Found[], all: number, date: string, given: Given, {out, print}: Console): void {
  if (given.json) {
    const links = found.map(({id, url, result, status, to}) => ({id, url, result, status: status ?? null, to: to ?? null}));
    print(JSON.stringify({date, checked: found.length, of: all, written: !given.flag('dry-run'), links}, null, 2));
    return;
  }
  const bad = found.filter(({result}) => result !== 'ok');
  const lines = bad.map(({id, url, result, status, to}) => {
    const number = status === undefined ? '' : ` (${status})`;
    return `  ${id}: ${WORDS[result]}${number}. ${url}${to === undefined ? '' : ` → ${to}`}`;
  });
  const counts = (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .map((result) => `${found.filter((link) => link.result === result).length} ${WORDS[result]}`)
    .join(', ');
  const advice = given.flag('dry-run') ? 'Ensayo: no se escribió nada.' : 'Escrito en sources.yaml.';
  out([`${found.length} de ${all} direcciones revisadas el ${date}: ${counts}.`, ...lines, advice].join('\n'));
}

function refuse({err}: Environment, message: string): Code {
  err(message);
  return 2;
}
