import type {PriorityMoreMessages} from '../../i18n/es/priority-more.js';
import type {MatrixVoice} from './matrix.view.js';

/** Words and formats of what a first view does not show, beside those of the widget. */
export interface MoreVoice extends MatrixVoice {
  readonly words: PriorityMoreMessages;
}
