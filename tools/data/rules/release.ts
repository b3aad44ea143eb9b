import {problemAt, type Problem} from '../model.js';
import {releaseInfo} from '../release-info.js';
import type {Context, Rule} from './context.js';

/** What release.yaml says fits together, and the release before. Its number is checked once the differences are known. */
export const releaseRule: Rule = (context) => [...laterThanBefore(context), ...ageBeforeOld(context)];

/** A release comes no earlier than the one before it. */
function laterThanBefore({tree, previous, released}: Context): Problem[] {
  const {release} = tree;
  if (!release || !previous || !released || released >= previous.released) return [];
  const message = `La publicación ${previous.release} es del ${previous.released}.`;
  return [problemAt(release, ['released'], message, 'Escriba un día igual o posterior.')];
}

/** Data age before they are old. */
function ageBeforeOld({tree: {release}}: Context): Problem[] {
  const {ageing = 0, old = Infinity} = releaseInfo.safeParse(release?.value).data?.staleAfter ?? {};
  if (!release || ageing < old) return [];
  const message = `«ageing» (${ageing}) no es menor que «old» (${old}).`;
  const hint = 'Los datos envejecen antes de ser viejos: escriba menos días en «ageing», o bórrelo.';
  return [problemAt(release, ['staleAfter', 'ageing'], message, hint)];
}
