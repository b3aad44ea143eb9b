import type {ReactiveElement} from 'lit';
import type {Dataset, Source} from '../../../dataset/index.js';
import {entryOf, type LayerCell, type MatrixLayer} from '../../../dataset/select/matrix-layers.js';
import {markOf, type MatrixLayout} from '../../../layout/priority-matrix-layout.js';
import {matrixMarks, type SheetCell} from '../../../layout/sheet/matrix-marks.js';
import type {SheetContent} from '../../../layout/sheet/sheet.js';
import {wordsOf} from '../../../views/text.js';
import {loadPictures, type Pictures} from '../../pictures.js';
import type {MoreVoice} from '../detail.view.js';
import {groupName, toolName} from '../matrix.view.js';
import {valueSign} from './layer-words.js';

/** What the matrix shows, for a picture. */
export interface MatrixPicture {
  readonly dataset: Dataset;
  readonly layout: MatrixLayout;
  readonly title: string;
  readonly sources: readonly Source[];
  readonly voice: MoreVoice;
  /** The layer shown, where it is not the plan's, with its cells by key. */
  readonly layer: {readonly layer: MatrixLayer; readonly cells: ReadonlyMap<string, LayerCell>} | undefined;
}

/** What is shown as an SVG or a PNG file; undefined without data. */
export async function pictureFile<K extends 'svgFile' | 'pngFile'>(
  host: ReactiveElement,
  kind: K,
  shown: () => MatrixPicture | undefined,
): Promise<ReturnType<Pictures[K]> | undefined> {
  const pictures = await loadPictures();
  await pictures.settled(() => host.isUpdatePending);
  const picture = shown();
  if (!picture) return undefined;
  return pictures[kind](host, sheetOf(picture, pictures.answerOf(host.renderRoot))) as ReturnType<Pictures[K]>;
}

function sheetOf({dataset, layout, title, sources, voice, layer}: MatrixPicture, answer: string): SheetContent {
  const {text, lang, format} = voice;
  const {release, released} = dataset.envelope;
  const tools = new Map(layout.columns.map((tool) => [tool.id, tool]));
  const planCell = (tie: {listed: boolean; actions: readonly unknown[]}): SheetCell => {
    const mark = markOf(tie as Parameters<typeof markOf>[0]);
    return {kind: mark === 'listed' ? 'dot' : mark === 'actions' ? 'disc' : 'ring', sign: String(tie.actions.length)};
  };
  const layerCell = (key: string): SheetCell | undefined => {
    const cell = layer?.cells.get(key);
    if (!layer || !cell) return undefined;
    const level = entryOf(layer.layer, cell.value)?.level;
    return {kind: 'value', sign: valueSign(layer.layer, cell.value, voice), level};
  };
  return {
    title: layer ? `${title}. ${wordsOf(layer.layer.title, lang)}` : title,
    answer,
    lang,
    picture: matrixMarks(layout, {
      group: (group) => groupName(group, voice),
      row: ({priority}) => `${priority.number}. ${wordsOf(priority.text, lang)}`,
      column: (id) => {
        const tool = tools.get(id);
        return tool ? toolName(tool, lang) : id;
      },
      cell: (_row, {key, tie}) => (layer ? layerCell(key) : tie && planCell(tie)),
    }),
    legend: layer
      ? layer.layer.legend.map(({label, level}) => ({
          fill: level > 0 ? 'accent' : 'surface',
          text: wordsOf(label, lang),
        }))
      : [],
    foot: [
      ...(layer ? [] : [voice.words.marksNote]),
      text.common.release(release, format.date(released)),
      ...sources.map(
        ({title: name, publisher, date}) => `${name}. ${publisher}, ${date ? format.date(date) : text.common.noDate}.`,
      ),
    ],
  };
}
