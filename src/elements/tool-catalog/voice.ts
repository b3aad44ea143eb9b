import {html} from 'lit';
import {byId, type Adoption, type Dataset, type State, type Tool} from '../../dataset/index.js';
import type {ToolCatalogMessages} from '../../i18n/es/tool-catalog.js';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import type {Formatter} from '../../i18n/format.js';
import {wordsOf, type Bilingual} from '../../views/text.js';
import type {Comparison} from './compare-bar.view.js';

/** Words and formats of the catalogue. */
export interface CatalogVoice {
  readonly text: ToolCatalogMessages;
  readonly format: Formatter;
  readonly lang: string;
}

/** How a search shows what it matched. */
export interface Marks {
  /** Plain words with those that matched marked. */
  readonly marked: (words: string) => unknown;
  /** Other names of a tool that matched. */
  readonly names: (tool: Tool) => unknown;
}

/** What the templates of cards, rows and records are written with. */
export interface CatalogContext extends CatalogVoice {
  readonly dataset: Dataset;
  /** Marks what a search matched, once that can be drawn. */
  readonly marks: Marks | undefined;
  /** The entity that the reader looks at: chosen, or the home one. */
  readonly focus: State | undefined;
  /** Words that come after the first picture. */
  readonly more: ToolMoreMessages | undefined;
  /** Draws where a tool was adopted, once that can be drawn. */
  readonly tinyMap: ((adoptions: readonly Adoption[]) => unknown) | undefined;
  /** What is chosen to be compared, once that can be shown. */
  readonly choice: Comparison | undefined;
  /** Adds a tool to those to be compared, once that can be drawn. */
  readonly compareBox: ((tool: Tool) => unknown) | undefined;
  /** Level of a card's heading. */
  readonly level: number;
  readonly toggle: (tool: string) => void;
  /** Says something to screen readers. */
  readonly tell: (words: string) => void;
  readonly renderRecord: (tool: Tool) => unknown;
}

/** Numbers of priorities, in order. */
export const priorityNumbers = (dataset: Dataset, ids: readonly string[]): readonly number[] => {
  const priorities = byId(dataset.priorities);
  return ids.flatMap((id) => priorities.get(id)?.number ?? []).sort((a, b) => a - b);
};

/** "Prioridad 32", "Prioridades 10 y 16": never a bare number, which could be read as how many. Empty without any. */
export function priorityWords({priorities}: Tool, {dataset, text, format}: CatalogContext): string {
  const numbers = priorityNumbers(dataset, priorities).map(String);
  return numbers.length > 0 ? text.priorities(format.list(numbers), numbers.length) : '';
}

/** Short names of those who promote a tool, as far as the dataset has them. */
export const promoterNames = (dataset: Dataset, {promoters}: Tool): readonly string[] => {
  const actors = byId(dataset.actors);
  return promoters.flatMap((id) => actors.get(id)?.shortName ?? []);
};

/** A text of the dataset in the reader's language, marked where a search matched; Spanish is told as such to English readers. */
export function markedView(text: Bilingual, {lang, marks}: CatalogContext): unknown {
  const words = wordsOf(text, lang);
  const shown = marks ? marks.marked(words) : words;
  return lang === 'en' && !text.en ? html`<span lang="es">${shown}</span>` : shown;
}
