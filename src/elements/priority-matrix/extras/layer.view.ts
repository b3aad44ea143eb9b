import {html, nothing, type TemplateResult} from 'lit';
import {
  entryOf,
  havingOf,
  type Having,
  type LayerCell,
  type LayerChange,
  type MatrixLayer,
} from '../../../dataset/select/matrix-layers.js';
import type {PriorityTies} from '../../../dataset/index.js';
import {selectField} from '../../../views/controls.js';
import {linkView} from '../../../views/link.js';
import {textView, wordsOf} from '../../../views/text.js';
import type {ExtrasVoice} from './extras-voice.js';
import {cellWords, valueSign, valueWords, type Aim} from './layer-words.js';

/** A cell of a layer: its figure or sign over a bar as long as its level; what is not known is hatched. */
export function markOfCell(
  layer: MatrixLayer,
  {value, target}: LayerCell,
  aim: Aim,
  voice: ExtrasVoice,
): TemplateResult {
  const shown = aim === 'target' ? (target ?? null) : value;
  const both = aim === 'both' && target !== undefined ? `/${valueSign(layer, target, voice)}` : '';
  return html`<span class="value" data-level=${entryOf(layer, shown)?.level ?? 'none'}
    >${valueSign(layer, shown, voice)}${both}</span
  >`;
}

/** What the values of a layer mean, with how many cells have each, and whose it is. */
export function layerLegend(layer: MatrixLayer, whole: ReadonlySet<string>, voice: ExtrasVoice): TemplateResult {
  const {words, lang, format} = voice;
  const cells = layer.cells.filter(({tool}) => tool);
  const counted = cells.length > 0 ? cells : layer.cells;
  const count = (entry: (typeof layer.legend)[number] | undefined) =>
    counted.filter(({value}) => entryOf(layer, value) === entry).length;
  const unknown = count(undefined);
  const sign = (entry: (typeof layer.legend)[number]) =>
    entry.value === undefined
      ? entry.from === undefined
        ? ''
        : format.number(entry.from)
      : valueSign(layer, entry.value, voice);
  return html`<div class="layer-legend" part="legend">
    <p>
      <strong>${textView(layer.title, lang)}</strong>${layer.description ? html`. ${textView(layer.description, lang)}` : nothing}
      ${layer.publisher ? words.according(layer.publisher) : nothing}
      ${layer.date ? html`<span class="note">${words.dated(format.date(layer.date))}</span>` : nothing}
    </p>
    <ul class="legend" role="list" aria-label=${words.legend}>
      ${layer.legend.map(
        (entry) =>
          html`<li>
            <span class="value" data-level=${entry.level} aria-hidden="true">${sign(entry)}</span>
            <span>${textView(entry.label, lang)}: <strong>${words.cells(count(entry))}</strong></span>
          </li>`,
      )}
      ${
        unknown > 0
          ? html`<li>
            <span class="value" data-level="none" aria-hidden="true">?</span>
            <span>${voice.text.common.noInformation}: <strong>${words.cells(unknown)}</strong></span>
          </li>`
          : nothing
      }
      <li><span></span><span>${words.blank}</span></li>
      ${whole.size > 0 ? html`<li><span></span><span>${words.wholeNote}</span></li>` : nothing}
    </ul>
  </div>`;
}

/** What a layer says of an opened cell: value, target, note, date and sources. */
export function cellDetail(layer: MatrixLayer, cell: LayerCell, voice: ExtrasVoice): TemplateResult {
  const {words, lang, format} = voice;
  return html`<section class="layer-detail">
    <p><strong>${textView(layer.title, lang)}</strong>: ${cellWords(layer, cell, 'both', voice)}.
      ${cell.date ? html`<span class="note">${words.dated(format.date(cell.date))}</span>` : nothing}
      ${layer.publisher ? html`<span class="note">${words.according(layer.publisher)}</span>` : nothing}</p>
    ${cell.note ? html`<p>${textView(cell.note, lang)}</p>` : nothing}
    ${
      cell.sources?.length
        ? html`<ul class="items note" role="list">
          ${cell.sources.map(({title, url}) => html`<li lang="es">${linkView(url, title)}</li>`)}
        </ul>`
        : nothing
    }
  </section>`;
}

/** What happened to a layer on its way here: cells set aside, and records that this release has under another name or not at all. */
export function layerNotes(
  setAside: readonly string[],
  changes: readonly LayerChange[],
  {words}: ExtrasVoice,
): TemplateResult {
  const list = (items: readonly string[]) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  return html`${
    setAside.length > 0
      ? html`<details class="message"><summary>${words.setAside(setAside.length)}</summary>${list(setAside)}</details>`
      : nothing
  }
  ${
    changes.length > 0
      ? html`<details class="message" open>
        <summary>${words.migrated(changes.length)}</summary>
        ${list(changes.map(({kind, id, by = ''}) => words.changes[kind](id, by)))}
      </details>`
      : nothing
  }`;
}

/** A layer with the words of what it is to have something in it, and to have nothing. */
export interface Side {
  readonly id: string;
  readonly layer: MatrixLayer;
  readonly name: string;
  readonly having: Readonly<Record<Having, string>>;
}

const PAIRS: readonly (readonly [Having, Having])[] = [
  ['yes', 'no'],
  ['no', 'yes'],
  ['yes', 'yes'],
  ['no', 'no'],
];

/** Which priorities have something in one layer and nothing in another, in words. */
export function pairRows(rows: readonly PriorityTies[], [a, b]: readonly [Side, Side]) {
  const [hasA, hasB] = [havingOf(a.layer, rows), havingOf(b.layer, rows)];
  const named = (id: string) => `${a.having[hasA.get(id) ?? 'no']} ${b.having[hasB.get(id) ?? 'no']}`;
  const groups = PAIRS.map(([inA, inB]) => ({
    words: [a.having[inA], b.having[inB]] as const,
    rows: rows.filter(({priority: {id}}) => hasA.get(id) === inA && hasB.get(id) === inB),
  }));
  const unknown = rows.filter(({priority: {id}}) => hasA.get(id) === 'unknown' || hasB.get(id) === 'unknown');
  return {groups, unknown, named};
}

/** The comparison of two layers: chosen by their names, told in words, listed. */
export function pairView(
  rows: readonly PriorityTies[],
  sides: readonly Side[],
  pair: readonly [Side, Side],
  choose: (pair: string) => void,
  voice: ExtrasVoice,
): TemplateResult {
  const {words, text, lang} = voice;
  const {groups, unknown} = pairRows(rows, pair);
  const options = sides.map(({id, name}) => ({id, label: name}));
  const group = (title: string, own: readonly PriorityTies[], open: boolean) =>
    html`<details ?open=${open}>
      <summary>${text.priorities(own.length)} ${title}</summary>
      <ul class="items" role="list">
        ${own.map(({priority}) => html`<li><strong>${priority.number}</strong> ${textView(priority.text, lang)}</li>`)}
      </ul>
    </details>`;
  return html`<section class="group pair" aria-label=${words.compare}>
    <p><strong>${words.compare}</strong></p>
    <div class="controls">
      ${selectField(words.first, options, pair[0].id, (id) => choose(`${id},${pair[1].id}`))}
      ${selectField(words.second, options, pair[1].id, (id) => choose(`${pair[0].id},${id}`))}
    </div>
    ${groups.map((each, index) => group(words.both(...each.words), each.rows, index < 1))}
    ${unknown.length > 0 ? group(words.pairUnknown, unknown, false) : nothing}
  </section>`;
}

/** What a layer says of a priority, a line for the whole and one for each tool. */
export function layerLines(
  layer: MatrixLayer,
  cells: readonly LayerCell[],
  toolNames: (id: string) => string,
  aim: Aim,
  voice: ExtrasVoice,
): readonly string[] {
  return cells.map((cell) => {
    const said = cellWords(layer, cell, aim, voice);
    return cell.tool ? `${toolNames(cell.tool)}: ${said}` : `${wordsOf(layer.title, voice.lang)}: ${said}`;
  });
}

export {valueWords};
