import {es} from '../../i18n/es/priority-more.js';

/** What a first view does not show, fetched when the reader asks for it: the detail of a priority, and the gaps. */
export {gapsView} from './gaps.view.js';
export {panelView} from './panel.view.js';
export {detailStyles as moreStyles} from './detail.styles.js';

/** Its own words: Spanish with this module, English when asked for. */
export const moreWords = {es, en: () => import('../../i18n/en/priority-more.js').then(({en}) => en)};
