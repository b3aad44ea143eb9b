import {es} from '../../i18n/es/tool-more.js';
import {Settled} from '../settled.js';
import {compareBarView, compareBoxView} from './compare-bar.view.js';
import {Comparing} from './comparing.js';
import {chosenView, facetsView} from './facets.view.js';
import {marksOf} from './marks.view.js';
import {nones, noneView} from './none.js';
import {tinyMapView} from './tiny-map.view.js';

export {moreStyles as styles} from './more.styles.js';

/** What the catalogue shows beside its cards. */
export const view = {
  Settled,
  Comparing,
  compareBarView,
  compareBoxView,
  chosenView,
  facetsView,
  marksOf,
  nones,
  noneView,
  tinyMapView,
};

export const words = {es, en: () => import('../../i18n/en/tool-more.js').then(({en}) => en)};
