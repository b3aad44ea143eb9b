import {es} from '../../i18n/es/adoption-map-detail.js';
import {indicatorScale} from '../../layout/indicator-scale.js';
import {aboutView, detailView} from './detail.view.js';
import {indicatorAnswer} from './indicator.view.js';
import {tableView} from './table.view.js';

export {moreStyles as styles} from './more.styles.js';

/** What the map shows beside its first picture. */
export const view = {aboutView, detailView, indicatorAnswer, indicatorScale, tableView};

export const words = {es, en: () => import('../../i18n/en/adoption-map-detail.js').then(({en}) => en)};
