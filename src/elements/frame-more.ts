import {es} from '../i18n/es/frame.js';
import {downloadsView, issuesView, sourcesView} from '../views/foot.js';
import {download} from './download.js';

export {frameMoreStyles as styles} from '../styles/frame-more.js';

/** What every widget shows and does after its first picture. */
export const view = {download, downloadsView, issuesView, sourcesView};

export const words = {es, en: () => import('../i18n/en/frame.js').then(({en}) => en)};
