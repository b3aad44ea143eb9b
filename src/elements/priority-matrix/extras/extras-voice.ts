import type {PriorityExtrasMessages} from '../../../i18n/es/priority-extras.js';
import type {Look} from '../look.js';
import type {MatrixVoice} from '../matrix.view.js';

/** Words and formats of the extras, beside those of the widget. */
export interface ExtrasVoice extends MatrixVoice {
  readonly words: PriorityExtrasMessages;
}

/** Changes the look; `told` is heard before the count of what is shown. */
export type SetLook = (some: Look, told?: string) => void;
