import type {PriorityTies} from '../../dataset/index.js';
import type {Table} from '../../layout/table.js';
import {wordsOf} from '../../views/text.js';
import {axisName, termName} from './matrix.view.js';
import type {MoreVoice} from './more-voice.js';

/** The priorities as rows, what the plan lists and what only its actions tie in columns of their own. */
export function tableOf(rows: readonly PriorityTies[], voice: MoreVoice): Table {
  const {text, words, lang} = voice;
  const names = (ties: PriorityTies['ties'], listed: boolean) =>
    ties
      .filter((tie) => tie.listed === listed)
      .map(({tool}) => wordsOf(tool.name, lang))
      .join('; ');
  return {
    caption: text.heading,
    columns: [text.columns['#number'], words.columnText, text.axis, text.term, text.own, ...words.columnsMore],
    rows: rows.map(({priority, axis, ties, actions}) => [
      priority.number,
      wordsOf(priority.text, lang),
      axisName(axis, voice),
      termName(priority.term, voice),
      priority.inPlan ? words.yes : words.no,
      names(ties, true),
      names(ties, false),
      actions.length,
      actions.map(({activity}) => wordsOf(activity, lang)).join('; '),
    ]),
  };
}
