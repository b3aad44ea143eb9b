import type {Action} from '../dataset/index.js';
import {ONE_PAGE, PAGE, type Page} from './actions-layout.js';

/** The page that is asked for, or the last one; all on one page where there are few, or where `limit` asks for more than a page. */
export function pageOf(actions: readonly Action[], number: number, limit: number): Page {
  if (actions.length <= ONE_PAGE || limit > PAGE)
    return {actions: actions.slice(0, Math.max(limit, ONE_PAGE)), start: 0, number: 0, count: 1};
  const count = Math.ceil(actions.length / PAGE);
  const own = Math.max(0, Math.min(number, count - 1));
  return {actions: actions.slice(own * PAGE, (own + 1) * PAGE), start: own * PAGE, number: own, count};
}
