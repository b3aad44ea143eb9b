import {derivedLayers, valuesAt} from '../../dataset/index.js';
import {es} from '../../i18n/es/adoption-map-detail.js';
import {layoutInset} from '../../layout/adoption-map-inset.js';
import type {MapLayout} from '../../layout/adoption-map-layout.js';
import {indicatorScale} from '../../layout/indicator-scale.js';
import {memoLast} from '../../layout/memo-last.js';
import {aboutView, detailView} from './detail.view.js';
import {indicatorAnswer} from './indicator.view.js';
import {insetView, morePatterns} from './inset.view.js';
import {keyGoal} from './keys.js';
import {methodView, nationalOf, notesView} from './notes.view.js';
import type {Scene} from './scene.js';
import {tableView} from './table.view.js';
import {tipView} from './tip.view.js';

export {moreStyles as styles} from './more.styles.js';

const inset = memoLast(layoutInset);

const insetOf = ({geometry, layout}: Scene & {readonly layout: MapLayout}) =>
  geometry && inset(geometry.outlines, layout);

/** What the map shows and does beside its first picture. */
export const view = {
  aboutView,
  derivedLayers,
  detailView,
  indicatorAnswer,
  indicatorScale,
  insetOf,
  insetView,
  keyGoal,
  methodView,
  morePatterns,
  nationalOf,
  notesView,
  tableView,
  tipView,
  valuesAt,
};

export const words = {es, en: () => import('../../i18n/en/adoption-map-detail.js').then(({en}) => en)};
