import {html, type TemplateResult} from 'lit';
import {byId, markedPieces, type FoundTools, type Tool} from '../../dataset/index.js';
import {wordsOf} from '../../views/text.js';
import type {Controls} from './controls.view.js';
import {promoterNames, type Marks} from './voice.js';

/** A search that found something, and how what it matched is marked. */
interface Searched extends Controls, Pick<Marks, 'marked'> {
  readonly found: FoundTools;
}

/** Names of a tool that matched and that its card does not show; where nothing on it matched either, whatever else did. */
export function unseenView(
  tool: Tool,
  {found, dataset, text: {alias, labels}, lang, marked}: Searched,
  licenseLabel: string,
): readonly TemplateResult[] {
  const {aliases, name, summary, license, promoters} = tool;
  const marksIn = (words: string) => markedPieces(words, found).filter((piece) => piece.marked).length;
  const isMarked = (words: string) => marksIn(words) > 0;
  const note = (label: string, names: readonly string[], english?: string) => {
    const matched = names.filter(isMarked);
    if (matched.length === 0) return [];
    const parts = matched.map(
      (words, index) =>
        html`${index > 0 ? ', ' : ''}<span lang=${words === english ? 'en' : 'es'}>${marked(words)}</span>`,
    );
    // A sentence has its own end.
    return [html`<span class="note">${label}: ${parts}${matched.at(-1)?.endsWith('.') ? '' : '.'}</span> `];
  };
  const [shown, said] = [wordsOf(name, lang), wordsOf(summary, lang)];
  // The name in the other language, where it has more of the words than the one on the card.
  const translated = [name.es, name.en ?? ''].filter((other) => marksIn(other) > marksIn(shown));
  const others = [...aliases, ...translated].filter((other) => !shown.includes(other));
  const notes = [...note(alias, others, name.en), ...note(licenseLabel, [license ?? ''])];
  if (notes.length > 0 || [shown, said, ...promoterNames(dataset, tool)].some(isMarked)) return notes;
  const full = promoters.map((id) => byId(dataset.actors).get(id)?.name ?? '');
  return [...note(alias, [summary.es, summary.en ?? ''], summary.en), ...note(labels.promoters, full)];
}
