import {es} from '../../../i18n/es/action-views.js';
import {boardView} from './board.view.js';
import {timelineView} from './timeline.view.js';

export {viewsStyles as styles} from './views.styles.js';

/** Views of the actions that few readers ask for. */
export const view = {boardView, timelineView};

export const words = {es, en: () => import('../../../i18n/en/action-views.js').then(({en}) => en)};
