import {es} from '../../../i18n/es/priority-extras.js';
import {MatrixExtras} from './matrix-extras.js';
import {readLook} from './read-look.js';

/** What a reader of the matrix asks for beyond the first view. */
export const view = {MatrixExtras, readLook};

export {extrasStyles as styles} from './extras.styles.js';

/** Their own words: Spanish with this module, English when asked for. */
export const words = {es, en: () => import('../../../i18n/en/priority-extras.js').then(({en}) => en)};
