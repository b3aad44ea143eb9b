import {es} from '../../i18n/es/action-more.js';
import {detailView} from './detail.view.js';
import {choiceNotes, facetOptions, filterChips, noneView} from './filters.view.js';
import {meaningView} from './meaning.view.js';
import {tableView} from './table.view.js';

export {moreStyles as styles} from './more.styles.js';

/** What the actions show beside their list. */
export const view = {choiceNotes, detailView, facetOptions, filterChips, meaningView, noneView, tableView};

export const words = {es, en: () => import('../../i18n/en/action-more.js').then(({en}) => en)};
