import {nothing} from 'lit';
import type {PriorityTies} from '../../../dataset/index.js';
import type {LayerCell, MatrixLayer} from '../../../dataset/select/matrix-layers.js';
import {wordsOf} from '../../../views/text.js';
import {citeView, type CitingHost} from '../../citing.view.js';
import {toolName} from '../matrix.view.js';
import type {Detail} from '../panel.view.js';
import type {ExtrasVoice} from './extras-voice.js';
import {cellWords} from './layer-words.js';

/** What a layer says of a cell. */
interface Shown {
  readonly layer: MatrixLayer;
  readonly cell: LayerCell;
}

/** A priority, or the cell of a tool in it, to be cited; nothing until its sources are there. */
export function citeCell(
  {dataset, row, tool}: Pick<Detail, 'dataset' | 'row' | 'tool'>,
  shown: Shown | undefined,
  host: CitingHost,
  announce: (words: string) => void,
  voice: ExtrasVoice,
): unknown {
  const {id, plan, sources} = row.priority;
  if (!sources) return nothing;
  // The plan for what it ties, and the first source of the policy's own words; all of them stand in the detail.
  const cited = [...(plan?.sources ?? []), ...sources.slice(0, 1)];
  return citeView(
    {dataset, fact: factOf(row, tool, shown, voice), record: `priorities/${id}`, sources: cited},
    host,
    announce,
    voice,
  );
}

/** What the matrix says of a priority, or of the cell of a tool in it, as sentences that stand alone. */
function factOf(
  {priority, ties, actions}: PriorityTies,
  tool: string,
  shown: Shown | undefined,
  voice: ExtrasVoice,
): string {
  const {text, words, lang} = voice;
  const tie = ties.find((each) => each.tool.id === tool);
  const listed = ties.filter((each) => each.listed).length;
  const says = tie
    ? `${toolName(tie.tool, lang)}: ${text.tie(tie.listed, tie.actions.length)}`
    : `${text.tools(listed)}, ${text.actions(actions.length)}`;
  const layer = shown && ` ${wordsOf(shown.layer.title, lang)}: ${cellWords(shown.layer, shown.cell, 'both', voice)}.`;
  return `${text.priority(priority.number)}: ${words.quote(wordsOf(priority.text, lang))} ${says}.${layer ?? ''}`;
}
