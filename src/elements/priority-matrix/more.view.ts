import {es} from '../../i18n/es/priority-more.js';
import {MatrixInteraction} from './matrix-interaction.js';

/** What comes after the first picture: the detail of a priority, lists and gaps, keys and filters. */
export const view = {MatrixInteraction};

export {moreStyles as styles} from './more.styles.js';

/** Their own words: Spanish with this module, English when asked for. */
export const words = {es, en: () => import('../../i18n/en/priority-more.js').then(({en}) => en)};
