import {existsSync} from 'node:fs';
import {compareReleases} from '../../../src/dataset/reading/release-index.js';
import {checkSource, type Command, type Environment, type Given} from '../command.js';
import {diffReleases, isEmpty} from '../diff.js';
import type {Dataset} from '../model.js';
import {judge, nextVersion} from '../next-version.js';
import {writeDifferences} from '../release-files/changelog.js';
import {readDataset, readIndex, readRelease, ReleasesError, tellReleases} from '../release-index.js';
import {formatProblems} from '../report.js';

/** The word that stands for the source as it is now. */
const SOURCE = 'source';

/** `diff A B`: what sets two releases, two files, or the source apart. */
export const diffCommand: Command = {
  takes: 'A B',
  names: [2, 2],
  options: {},
  run(given, environment) {
    const [before, after] = given.names.map((name) => read(name, given, environment));
    if (!before || !after) return 1;
    const found = diffReleases(before, after);
    const {level, reasons} = judge(found, before, after);
    const release = given.names[1] === SOURCE && level ? nextVersion(before.release, level) : after.release;
    const diff = {...found, to: release};
    const [first = '', second = ''] = given.names;
    if (level && isReversed(first, before, after)) environment.err(tellReversed(first, second));
    if (given.json) environment.print(JSON.stringify({...diff, level: level ?? null, reasons}, null, 2));
    else if (isEmpty(diff) && !level) environment.out(`${given.names.join(' y ')} dicen lo mismo.`);
    else environment.print(
        writeDifferences({dataset: {...after, release}, previous: before, diff, level, notes: undefined, withdrawn: undefined}),
      );
    return 0;
  },
};

/** The source comes after the release that it was checked against, whose number it may still have. */
function isReversed(first: string, before: Dataset, after: Dataset): boolean {
  const order = compareReleases(before.release, after.release);
  return order > 0 || (order === 0 && first === SOURCE);
}

function tellReversed(first: string, second: string): string {
  const right = `npm run data -- diff ${second} ${first}`;
  return `«${first}» es más nueva que «${second}»: lo que sigue dice cómo volver atrás. Lo contrario: ${right}`;
}

/** A dataset by number, by file or from the source; undefined once it is told why there is none. */
function read(name: string, given: Given, environment: Environment): Dataset | undefined {
  if (name === SOURCE) {
    const {dataset, problems} = checkSource(given, environment);
    if (!dataset) environment.err(formatProblems(problems));
    return dataset;
  }
  const index = readIndex(given.releases);
  const entry = index?.releases.find(({release}) => release === name);
  if (entry) return readRelease(given.releases, entry);
  if (existsSync(name)) return readDataset(name);
  throw new ReleasesError(`No hay la publicación «${name}» ni un archivo con ese nombre. ${tellReleases(index)}`.trim());
}
