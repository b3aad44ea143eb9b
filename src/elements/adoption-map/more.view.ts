import {es} from '../../i18n/es/adoption-map-detail.js';
import {aboutView, detailView} from './detail.view.js';
import {tableView} from './table.view.js';

export {moreStyles as styles} from './more.styles.js';

/** What the map shows beside its first picture. */
export const view = {aboutView, detailView, tableView};

export const words = {es, en: () => import('../../i18n/en/adoption-map-detail.js').then(({en}) => en)};
