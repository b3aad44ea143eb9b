import {sourcesOfAction} from '../../dataset/index.js';
import {es} from '../../i18n/es/action-more.js';
import {PrintController} from '../../state/print-controller.js';
import {controlsView} from './controls.view.js';
import {ActionFinder} from './action-finder.js';
import {askedView} from './filters.view.js';
import {partsOf, wantedParts} from './wanted-parts.js';

export {moreStyles as styles} from './more.styles.js';

/** What the actions show beside their list, and what answers queries. */
export const view = {
  ActionFinder,
  askedView,
  controlsView,
  PrintController,
  partsOf,
  sourcesOfAction,
  wantedParts,
};

export const words = {es, en: () => import('../../i18n/en/action-more.js').then(({en}) => en)};
