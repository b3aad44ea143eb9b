import {problemAt, type Problem} from '../model.js';
import {releaseInfo} from '../release-info.js';
import type {Context, Rule} from './context.js';

/** What release.yaml says fits together, and the release before. Its number is checked once the differences are known. */
export const releaseRule: Rule = (context) => [...laterThanBefore(context), ...notToCome(context), ...ageBeforeOld(context)];

/** A release comes no earlier than the one before it. A withdrawn one does not count: its day may be why it was withdrawn. */
function laterThanBefore({tree, standing, released}: Context): Problem[] {
  const {release} = tree;
  if (!release || !standing || !released || released >= standing.released) return [];
  const message = `La publicación ${standing.release} es del ${standing.released}.`;
  return [problemAt(release, ['released'], message, 'Escriba un día igual o posterior.')];
}

/** A day to come would let facts to come pass, and no release of a day before it could follow. A draft may name the day it waits for. */
function notToCome({tree: {release}, today, released}: Context): Problem[] {
  if (!release || !today || !released || released <= today) return [];
  const message = `«${released}» todavía no llega: hoy es ${today}.`;
  const severity = release.value['draft'] === true ? 'warning' : 'error';
  return [problemAt(release, ['released'], message, 'Escriba el día en que se publica, a más tardar hoy.', severity)];
}

/** Data age before they are old. */
function ageBeforeOld({tree: {release}}: Context): Problem[] {
  const {ageing = 0, old = Infinity} = releaseInfo.safeParse(release?.value).data?.staleAfter ?? {};
  if (!release || ageing < old) return [];
  const message = `«ageing» (${ageing}) no es menor que «old» (${old}).`;
  const hint = 'Los datos envejecen antes de ser viejos: escriba menos días en «ageing», o bórrelo.';
  return [problemAt(release, ['staleAfter', 'ageing'], message, hint)];
}
