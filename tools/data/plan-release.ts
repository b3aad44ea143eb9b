import {diffReleases, type ReleaseDiff} from './diff.js';
import type {Dataset} from './model.js';
import {allowedVersions, judge, nextVersion, type Verdict} from './next-version.js';
import type {ReleaseInfo} from './release-info.js';
import type {ReleaseEntry} from './release-index.js';

/** The next release: its dataset with its number, what it differs in, and why the number is that one. */
export interface Plan {
  readonly dataset: Dataset;
  readonly diff: ReleaseDiff;
  readonly verdict: Verdict;
  readonly previous: Dataset | undefined;
}

/** What is known of the release before, beside its dataset. */
export type Last = Pick<ReleaseEntry, 'notes' | 'withdrawn'>;

/** Gives a dataset the number that its differences from the last release ask for. */
export function planRelease(dataset: Dataset, previous: Dataset | undefined, last?: Last, given?: string): Plan {
  const diff = diffReleases(previous, dataset);
  const judged = judge(diff, previous, dataset);
  // What was withdrawn for its day alone is published again with another.
  const again = !judged.level && previous && last?.withdrawn && dataset.released !== previous.released;
  const verdict: Verdict = again ? {level: 'patch', reasons: [`la publicación ${previous.release} está retirada`]} : judged;
  const own = {previous, verdict};
  if (!previous || !verdict.level) return {...own, dataset, diff};
  const allowed = allowedVersions(previous.release, verdict.level);
  const release = given !== undefined && allowed.includes(given) ? given : nextVersion(previous.release, verdict.level);
  return {...own, dataset: {...dataset, release, supersedes: previous.release}, diff: {...diff, to: release}};
}

/** Why the number that the keeper gave is not one that this release can have, in Spanish; undefined when it can. */
export function refuseNumber({previous, verdict}: Plan, given: string | undefined): string | undefined {
  if (!previous || given === undefined) return undefined;
  const {level, reasons} = verdict;
  if (!level) {
    if (given === previous.release) return undefined;
    return `La fuente dice lo mismo que la publicación ${previous.release}: no hay nada que publicar como ${given}.`;
  }
  const allowed = allowedVersions(previous.release, level);
  if (allowed.includes(given)) return undefined;
  const advice = `Quite «release» de release.yaml, o escriba ${allowed.join(' o ')}.`;
  const why = reasons.join('; ');
  return given === previous.release
    ? `La publicación ${given} ya está en index.json con otro contenido: ${why}. Una publicación no cambia. ${advice}`
    : `«${given}» no es el número que sigue a ${previous.release}: ${why}. ${advice}`;
}

/** Why a release cannot have its notes, in Spanish; undefined when it can. Those of the one before tell readers of what it changed. */
export function refuseNotes({previous, verdict}: Plan, last: Last | undefined, notes: ReleaseInfo['notes']): string | undefined {
  if (!previous || !verdict.level || !notes || !last?.notes) return undefined;
  const before = last.notes;
  const same = (['es', 'en'] as const).filter((lang) => notes[lang] !== undefined && notes[lang]?.trim() === before[lang]?.trim());
  if (same.length === 0) return undefined;
  const which = same.includes('es') ? 'Las notas' : 'Las notas en inglés';
  return `${which} de release.yaml son, palabra por palabra, las de la publicación ${previous.release}. Escriba qué cambió en ésta.`;
}
