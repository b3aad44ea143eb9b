import {es} from '../../i18n/es/adoption-map-detail.js';
import {chipsOf} from './chips.js';
import {aboutView, panelView} from './detail.view.js';
import {nationalOf} from './shown-name.js';
import {Pointing} from './pointing.js';
import {printedTable, tableView} from './table.view.js';

export {moreStyles as styles} from './more.styles.js';

/** What the map shows and does beside its first picture. */
export const view = {
  Pointing,
  aboutView,
  chipsOf,
  nationalOf,
  panelView,
  printedTable,
  tableView,
};

export const words = {es, en: () => import('../../i18n/en/adoption-map-detail.js').then(({en}) => en)};
