import {dayOf} from '../../../src/dataset/day.js';
import {day} from '../../../src/dataset/schema/fields.js';
import {INDEX_FILE, writeIndented} from '../build.js';
import type {Command} from '../command.js';
import {writeFiles} from '../files.js';
import {checkPublished} from '../published.js';
import {readIndex, ReleasesError, withRelease} from '../release-index.js';

/** `withdraw A`: says in the index that a release should not be used any more, and why. No file of it changes. */
export const withdrawCommand: Command = {
  takes: 'A --reason «por qué»',
  names: [1, 1],
  options: {reason: {type: 'string'}, 'reason-en': {type: 'string'}, date: {type: 'string'}},
  run(given, {out, err}) {
    const [name = ''] = given.names;
    const es = given.text('reason')?.trim();
    const en = given.text('reason-en')?.trim();
    const date = given.text('date') ?? dayOf(new Date());
    if (!es) {
      err('Falta --reason: por qué se retira, en español. Lo leerá quien use la publicación.');
      return 2;
    }
    if (!day.safeParse(date).success) {
      err(`«${date}» no es una fecha. Escriba AAAA-MM-DD.`);
      return 2;
    }
    const index = readIndex(given.releases);
    const entry = index?.releases.find(({release}) => release === name);
    if (!index || !entry) throw new ReleasesError(`No hay la publicación «${name}».`);
    const wrong = checkPublished(given.data, index);
    if (wrong.length > 0) throw new ReleasesError(wrong.join('\n'));
    const withdrawn = {date, reason: {es, ...(en ? {en} : {})}};
    const next = withRelease(index, {...entry, withdrawn}, index);
    writeFiles(given.data, [[INDEX_FILE, writeIndented(next)]]);
    if (given.json) out(JSON.stringify({release: name, withdrawn, latest: next.latest}, null, 2));
    else out(`La publicación ${name} quedó retirada: ${es} La más reciente es ${next.latest}.`);
    return 0;
  },
};
