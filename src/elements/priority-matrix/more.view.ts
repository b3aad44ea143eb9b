import {es} from '../../i18n/es/priority-more.js';
import {gapsView} from './gaps.view.js';
import {legendView} from './legend.view.js';
import {listView} from './list.view.js';
import {panelView} from './panel.view.js';

/** What stands beside the matrix or in its place: the list, the gaps, and the detail of a priority. */
export const view = {gapsView, legendView, listView, panelView};

export {moreStyles as styles} from './more.styles.js';

/** Their own words: Spanish with this module, English when asked for. */
export const words = {es, en: () => import('../../i18n/en/priority-more.js').then(({en}) => en)};
