import type {ReactiveElement} from 'lit';
import type {Dataset, PriorityTies, Source} from '../../../dataset/index.js';
import {entryOf, type LayerCell, type MatrixLayer} from '../../../dataset/select/matrix-layers.js';
import {cellKey, markOf, type Mark, type MatrixLayout} from '../../../layout/priority-matrix-layout.js';
import {cellMarks, matrixMarks, type SheetCell} from '../../../layout/sheet/matrix-marks.js';
import type {SheetContent} from '../../../layout/sheet/sheet.js';
import type {PriorityExtrasMessages} from '../../../i18n/es/priority-extras.js';
import {wordsOf} from '../../../views/text.js';
import {pictureFile, provenanceLines, type PictureFile, type PictureKind} from '../../pictures.js';
import type {MoreVoice} from '../more-voice.js';
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
  readonly layer:
    | {
        readonly layer: MatrixLayer;
        readonly cells: ReadonlyMap<string, LayerCell>;
        readonly words: PriorityExtrasMessages;
      }
    | undefined;
}

/** What the matrix shows as a file of a picture. Undefined without data. */
export const matrixFile = <K extends PictureKind>(
  kind: K,
  host: ReactiveElement,
  shown: () => MatrixPicture | undefined,
): PictureFile<K> => pictureFile(kind, host, shown, sheetOf);

function sheetOf({dataset, layout, title, sources, voice, layer}: MatrixPicture, answer: string): SheetContent {
  const {text, lang} = voice;
  const tools = new Map(layout.columns.map((tool) => [tool.id, tool]));
  const planCell = (tie: Parameters<typeof markOf>[0]): SheetCell => ({
    kind: KINDS[markOf(tie)],
    sign: String(tie.actions.length),
  });
  const figure = (count: number): SheetCell => ({kind: 'value', sign: String(count), level: 0});
  const counts = [
    {name: text.columns['#tools'], cell: ({ties}: PriorityTies) => figure(ties.filter(({listed}) => listed).length)},
    {name: text.columns['#actions'], cell: ({actions}: PriorityTies) => figure(actions.length)},
  ];
  const layerCell = (key: string): SheetCell | undefined => {
    const cell = layer?.cells.get(key);
    if (!layer || !cell) return undefined;
    const level = entryOf(layer.layer, cell.value)?.level;
    return {kind: 'value', sign: valueSign(layer.layer, cell.value, voice), level};
  };
  const whole = layer?.layer.cells.some(({tool}) => !tool)
    ? [{name: layer.words.whole, cell: ({priority}: PriorityTies) => layerCell(cellKey(priority.id))}]
    : [];
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
      whole: layer ? whole : counts,
    }),
    legend: layer ? legendOf(layer.layer, voice) : planLegend(voice),
    foot: provenanceLines(dataset.envelope, sources, voice),
  };
}

const KINDS = {listed: 'dot', actions: 'disc', unlisted: 'ring'} as const satisfies Record<Mark, SheetCell['kind']>;

/** What each mark of the plan means. */
function planLegend({text, words}: MoreVoice): SheetContent['legend'] {
  const marks = ['actions', 'listed', 'unlisted'] as const;
  const entry = (kind: SheetCell['kind'], said: string) => ({
    fill: 'none' as const,
    text: said,
    marks: cellMarks({kind, sign: 'n'}, 0, 0),
  });
  return [...marks.map((mark) => entry(KINDS[mark], words.marks[mark])), entry('own', text.own)];
}

/** Entries of a layer's legend, with their signs; what is not known has one where a cell shows it. */
function legendOf(layer: MatrixLayer, voice: MoreVoice): SheetContent['legend'] {
  const {text, lang} = voice;
  const entries = layer.legend.map(({value, label, level}) => ({
    fill: level > 0 ? ('accent' as const) : ('surface' as const),
    text: value === undefined ? wordsOf(label, lang) : `${valueSign(layer, value, voice)} ${wordsOf(label, lang)}`,
  }));
  const unknown = layer.cells.some(({value}) => value === null);
  return unknown ? [...entries, {fill: 'no-information', text: `? ${text.common.noInformation}`}] : entries;
}
