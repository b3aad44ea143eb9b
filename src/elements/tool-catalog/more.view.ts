import {es} from '../../i18n/es/tool-record.js';
import {facetsView, filterChips} from './facets.view.js';
import {noneView} from './none.view.js';
import {recordView} from './record.view.js';
import {tableView} from './table.view.js';
import {tinyMapView} from './tiny-map.view.js';

export {moreStyles as styles} from './more.styles.js';

/** What the catalogue shows beside its cards. */
export const view = {facetsView, filterChips, noneView, recordView, tableView, tinyMapView};

export const words = {es, en: () => import('../../i18n/en/tool-record.js').then(({en}) => en)};
