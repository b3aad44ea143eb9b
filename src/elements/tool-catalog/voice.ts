import {html} from 'lit';
import {
  byId,
  markedPieces,
  type Adoption,
  type Dataset,
  type FoundTools,
  type State,
  type Tool,
} from '../../dataset/index.js';
import type {AdoptionStatusMessages} from '../../i18n/es/adoption-status.js';
import type {ToolCatalogMessages} from '../../i18n/es/tool-catalog.js';
import type {Formatter} from '../../i18n/format.js';
import {wordsOf, type Bilingual} from '../../views/text.js';

/** Words and formats of the catalogue. */
export interface CatalogVoice {
  readonly text: ToolCatalogMessages;
  readonly format: Formatter;
  readonly lang: string;
}

/** What the templates of cards, rows and records are written with. */
export interface CatalogContext extends CatalogVoice {
  readonly dataset: Dataset;
  readonly found: FoundTools | undefined;
  /** The entity that the reader looks at: chosen, or the home one. */
  readonly focus: State | undefined;
  readonly adoptionStatus: AdoptionStatusMessages | undefined;
  /** Draws where a tool was adopted, once that can be drawn. */
  readonly tinyMap: ((adoptions: readonly Adoption[]) => unknown) | undefined;
  /** Adds a tool to those to be compared, once that can be drawn. */
  readonly compareBox: ((tool: Tool) => unknown) | undefined;
  /** Level of a card's heading. */
  readonly level: number;
  readonly toggle: (tool: string) => void;
  readonly renderRecord: (tool: Tool) => unknown;
}

/** Numbers of priorities, in order. */
export const priorityNumbers = (dataset: Dataset, ids: readonly string[]): readonly number[] => {
  const priorities = byId(dataset.priorities);
  return ids.flatMap((id) => priorities.get(id)?.number ?? []).sort((a, b) => a - b);
};

/** Short names of those who promote a tool, as far as the dataset has them. */
export const promoterNames = (dataset: Dataset, {promoters}: Tool): readonly string[] => {
  const actors = byId(dataset.actors);
  return promoters.flatMap((id) => actors.get(id)?.shortName ?? []);
};

/** Plain words with those that a search matched marked. */
export function markedWords(words: string, found: FoundTools | undefined): unknown {
  if (!found) return words;
  return markedPieces(words, found).map(({text, marked}) => (marked ? html`<mark>${text}</mark>` : text));
}

/** A text of the dataset in the reader's language, marked where a search matched; Spanish is told as such to English readers. */
export function markedView(text: Bilingual, {lang, found}: CatalogContext): unknown {
  const words = markedWords(wordsOf(text, lang), found);
  return lang === 'en' && !text.en ? html`<span lang="es">${words}</span>` : words;
}
