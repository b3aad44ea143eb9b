import type {Action} from '../../../dataset/index.js';
import {es, type ActionViewsMessages} from '../../../i18n/es/action-views.js';
import type {DatasetController} from '../../../state/dataset-controller.js';
import type {View} from '../asked.js';
import type {ActionFinder} from '../action-finder.js';
import type {Listing} from '../list.view.js';
import type {ViewsVoice, Side} from '../voice.js';
import {partsOf} from '../wanted-parts.js';
import {tableOf} from './action-table.js';
import {boardView} from './board.view.js';
import {detailView} from './detail.view.js';
import {endView} from './end.view.js';
import {meaningView} from './meaning.view.js';
import {noneView} from './none.view.js';
import {pagesView} from './pages.view.js';
import {printView} from './print.view.js';
import {tableView} from './table.view.js';
import {besideView} from './time.view.js';
import {timelineView} from './timeline.view.js';

export {viewsStyles as styles} from './views.styles.js';

/** What another view than the list shows. */
interface Seen {
  readonly shown: readonly Action[];
  readonly listing: Listing;
  readonly finder: ActionFinder | undefined;
  readonly data: DatasetController;
}

/** The table, the time line or the board; nothing in a frame that draws no action yet. */
function otherView(view: View, {shown, listing, finder, data}: Seen, voice: ViewsVoice, words: ActionViewsMessages) {
  if (listing.drawn === 0) return undefined;
  if (view === 'table') return tableView(listing, finder, voice, words);
  if (view === 'timeline') {
    // Dated facts come with the detail of each action.
    for (const part of partsOf(listing.page.actions)) void data.need(part);
    return timelineView(listing, voice, words);
  }
  const board = {side: finder?.side ?? 'reported', shown, choose: (side: Side) => finder?.chooseSide(side)};
  return boardView(board, listing, voice, words);
}

/** Views of the actions other than their list, on paper and as a file too, details, definitions, and what stands below. */
export const view = {
  besideView,
  detailView,
  endView,
  meaningView,
  noneView,
  otherView,
  pagesView,
  printView,
  tableOf,
};

export const words = {es, en: () => import('../../../i18n/en/action-views.js').then(({en}) => en)};
