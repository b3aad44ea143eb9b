import {problemAt} from '../model.js';
import {compareVersions} from '../versions.js';
import type {Rule} from './context.js';

/** A release comes after the one before it, in number and in day, and after the one that it replaces. */
export const releaseRule: Rule = ({tree, previous, released}) => {
  const {release} = tree;
  const number = release?.value['release'];
  const replaced = release?.value['supersedes'];
  if (!release || typeof number !== 'string') return [];
  const older = typeof replaced === 'string' && compareVersions(replaced, number) >= 0;
  const early = previous && released && released < previous.released;
  return [
    ...(older
      ? [
          problemAt(
            release,
            ['supersedes'],
            `«${replaced}» no es anterior a «${number}».`,
            'Escriba la versión que sustituye.',
          ),
        ]
      : []),
    ...(early
      ? [
          problemAt(
            release,
            ['released'],
            `La publicación ${previous.release} es del ${previous.released}.`,
            'Escriba un día igual o posterior.',
          ),
        ]
      : []),
  ];
};
