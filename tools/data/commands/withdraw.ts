import {INDEX_FILE, movingFiles, writeIndented} from '../build.js';
import {type Command, refuseDay, todayOf} from '../command.js';
import {writeFiles} from '../files.js';
import {checkPublished} from '../published.js';
import {tellHistory} from '../release-files/index.js';
import {readHistory, readIndex, ReleasesError, tellReleases, withRelease} from '../release-index.js';

/** `withdraw A`: says in the index, and in the files beside it, that a release should not be used any more, and why. No file of it changes. */
export const withdrawCommand: Command = {
  takes: 'A --reason «por qué»',
  names: [1, 1],
  options: {reason: {type: 'string'}, 'reason-en': {type: 'string'}, date: {type: 'string'}},
  run(given, environment) {
    const {out, err, print} = environment;
    const [name = ''] = given.names;
    const es = given.text('reason')?.trim();
    const en = given.text('reason-en')?.trim();
    const date = given.text('date') ?? todayOf(environment);
    if (!es) {
      err('Falta --reason: por qué se retira, en español. Lo leerá quien use la publicación.');
      return 2;
    }
    const refused = refuseDay(date, environment);
    if (refused) {
      err(refused);
      return 2;
    }
    const index = readIndex(given.releases);
    const entry = index?.releases.find(({release}) => release === name);
    if (!index || !entry) throw new ReleasesError(`No hay la publicación «${name}». ${tellReleases(index)}`.trim());
    const wrong = checkPublished(given.data, index);
    if (wrong.length > 0) throw new ReleasesError(wrong.join('\n'));
    const withdrawn = {date, reason: {es, ...(en ? {en} : {})}};
    const next = withRelease(index, {...entry, withdrawn}, index);
    const moving = movingFiles(tellHistory(readHistory(given.releases, next)));
    writeFiles(given.data, [...moving, [INDEX_FILE, writeIndented(next)]]);
    const {latest} = next;
    const now = latest === undefined ? 'No queda ninguna vigente.' : `La más reciente es ${latest}.`;
    if (given.json) print(JSON.stringify({release: name, withdrawn, latest: latest ?? null}, null, 2));
    else out(`La publicación ${name} quedó retirada: ${es} ${now}`);
    return 0;
  },
};
