import {es} from '../../../i18n/es/action-views.js';
import {boardView} from './board.view.js';
import {meaningView} from './meaning.view.js';
import {printView} from './print.view.js';
import {tableView} from './table.view.js';
import {timelineView} from './timeline.view.js';

export {viewsStyles as styles} from './views.styles.js';

/** Views of the actions other than their list, on paper too, and the definitions. */
export const view = {boardView, meaningView, printView, tableView, timelineView};

export const words = {es, en: () => import('../../../i18n/en/action-views.js').then(({en}) => en)};
