import {es} from '../../i18n/es/adoption-map-detail.js';
import {indicatorScale} from '../../layout/indicator-scale.js';
import {aboutView, detailView} from './detail.view.js';
import {indicatorAnswer} from './indicator.view.js';
import {morePatterns} from './patterns.view.js';
import {keyGoal} from './keys.js';
import {methodView, nationalOf, notesView} from './notes.view.js';
import {tableView} from './table.view.js';
import {tipView} from './tip.view.js';

export {moreStyles as styles} from './more.styles.js';

/** What the map shows and does beside its first picture. */
export const view = {
  aboutView,
  detailView,
  indicatorAnswer,
  indicatorScale,
  keyGoal,
  methodView,
  morePatterns,
  nationalOf,
  notesView,
  tableView,
  tipView,
};

export const words = {es, en: () => import('../../i18n/en/adoption-map-detail.js').then(({en}) => en)};
