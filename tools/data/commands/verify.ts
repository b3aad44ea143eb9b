import {readFileSync} from 'node:fs';
import type {Code, Command, Console, Given} from '../command.js';
import {pin} from '../digest.js';
import {checkPublished, pinsOf} from '../published.js';
import {readIndex, ReleasesError, type ReleaseIndex} from '../release-index.js';

/** `verify`: whether what is published, or one file that somebody took away, is byte by byte what was published. */
export const verifyCommand: Command = {
  takes: '[ARCHIVO]',
  names: [0, 1],
  options: {},
  run(given, console) {
    const index = readIndex(given.releases);
    if (!index) throw new ReleasesError(`No hay publicaciones en «${given.releases}».`);
    const [file] = given.names;
    return file === undefined ? verifyAll(given, index, console) : verifyFile(file, given, index, console);
  },
};

function verifyAll(given: Given, index: ReleaseIndex, {out, print}: Console): Code {
  const problems = checkPublished(given.data, index);
  const {length} = index.releases;
  const good = length === 1 ? 'La publicación es la que se publicó.' : `Las ${length} publicaciones son las que se publicaron.`;
  if (given.json) print(JSON.stringify({releases: length, problems}, null, 2));
  else out(problems.length > 0 ? problems.join('\n') : good);
  return problems.length > 0 ? 1 : 0;
}

function verifyFile(file: string, given: Given, {releases}: ReleaseIndex, {out, print}: Console): Code {
  const {bytes, sha384} = pin(file, readFileSync(file));
  const found = releases.flatMap((entry) =>
    pinsOf(given.releases, entry)
      .filter((each) => each.sha384 === sha384)
      .map((each) => ({release: entry.release, file: each.file, withdrawn: entry.withdrawn})),
  );
  if (given.json) print(JSON.stringify({file, bytes, sha384, published: found}, null, 2));
  else if (found.length === 0) out(`«${file}» no es ningún archivo publicado. Su huella es ${sha384}.`);
  else {
    for (const {release, file: path, withdrawn} of found) {
      out(`«${file}» es ${path}, de la publicación ${release}, tal como se publicó.`);
      if (withdrawn) out(`La publicación ${release} se retiró el ${withdrawn.date}: ${withdrawn.reason.es}`);
    }
    out(`integrity="${sha384}"`);
  }
  return found.length > 0 ? 0 : 1;
}
