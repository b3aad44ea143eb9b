import {problemAt} from '../model.js';
import type {Rule} from './context.js';

/** A release comes no earlier than the one before it. Its number is checked once the differences are known. */
export const releaseRule: Rule = ({tree, previous, released}) => {
  const {release} = tree;
  if (!release || !previous || !released || released >= previous.released) return [];
  const message = `La publicación ${previous.release} es del ${previous.released}.`;
  return [problemAt(release, ['released'], message, 'Escriba un día igual o posterior.')];
};
