import {
  entryOf,
  LAYER_VERSION,
  OWN_LAYERS,
  ownCells,
  type LayerCell,
  type CellValue,
  type LayerEntry,
  type MatrixLayer,
  type OwnLayer,
} from '../../../dataset/select/matrix-layers.js';
import {priorityTies, type Dataset, type Text} from '../../../dataset/index.js';
import {es as spanish} from '../../../i18n/es/priority-extras.js';
import {wordsOf} from '../../../views/text.js';
import type {MatrixVoice} from '../matrix.view.js';
import type {ExtrasVoice} from './extras-voice.js';

export const isOwnLayer = (id: string): id is OwnLayer => OWN_LAYERS.some((own) => own === id);

/** Smallest numbers of the classes of a layer of counts. */
const CLASSES: Readonly<
  Record<'actions' | 'states' | 'progress', readonly (readonly [from: number, level: number])[]>
> = {
  actions: [
    [0, 0],
    [1, 2],
    [2, 3],
    [3, 5],
  ],
  states: [
    [0, 0],
    [1, 1],
    [5, 2],
    [10, 3],
    [20, 5],
  ],
  progress: [
    [0, 0],
    [1, 4],
  ],
};

/** A layer that the dataset gives, with title and legend in Spanish and, where the reader reads it, in English. */
export function ownLayer(
  dataset: Dataset,
  id: OwnLayer,
  {words, lang}: Pick<ExtrasVoice, 'words' | 'lang'>,
): MatrixLayer {
  const both = (say: (of: typeof spanish) => string): Text => ({
    es: say(spanish),
    ...(lang === 'en' && {en: say(words)}),
  });
  const legend = (): LayerEntry[] => {
    if (id === 'tools') {
      const signs = {listed: '●', unlisted: '○', none: '–'} as const;
      return (['listed', 'unlisted', 'none'] as const).map((value) => ({
        value,
        label: both((of) => of.toolValues[value]),
        sign: signs[value],
        level: value === 'listed' ? 4 : 0,
      }));
    }
    const classes = CLASSES[id];
    return classes.map(([from, level], index) => {
      const next = classes[index + 1]?.[0];
      return {from, label: both((of) => of.classWords(id, from, next === undefined ? undefined : next - 1)), level};
    });
  };
  const {release, released} = dataset.envelope;
  return {
    layerVersion: LAYER_VERSION,
    id,
    title: both((of) => of.layers[id]),
    description: both((of) => of.layerNotes[id]),
    date: released,
    release,
    legend: legend(),
    cells: ownCells(dataset, priorityTies(dataset), id),
  };
}

/** What is shown of a cell: the value, the target, or both. */
export type Aim = '' | 'target' | 'both';

/** A value in words: "25 entidades", "herramienta que el plan lista", "sin información". */
export function valueWords(layer: MatrixLayer, value: CellValue | undefined, voice: ExtrasVoice): string {
  const {words, format, lang} = voice;
  const entry = entryOf(layer, value);
  if (value === null || value === undefined) return voice.text.common.noInformation.toLowerCase();
  if (typeof value === 'string') return entry ? wordsOf(entry.label, lang) : value;
  if (layer.id === 'actions' || layer.id === 'states' || layer.id === 'progress') return words.units[layer.id](value);
  const unit = layer.unit ? ` ${wordsOf(layer.unit, lang)}` : '';
  return `${format.number(value, 2)}${unit}${entry ? ` (${wordsOf(entry.label, lang)})` : ''}`;
}

/** A cell in words, with its target where that is asked for. */
export function cellWords(layer: MatrixLayer, {value, target}: LayerCell, aim: Aim, voice: ExtrasVoice): string {
  const now = valueWords(layer, value, voice);
  if (!aim || target === undefined) return now;
  const goal = voice.words.target(valueWords(layer, target, voice));
  return aim === 'target' ? goal : `${now}; ${goal}`;
}

/** A value as short as a cell takes it: a figure, or the sign of its entry. */
export function valueSign(layer: MatrixLayer, value: CellValue | undefined, {format}: MatrixVoice): string {
  if (value === null || value === undefined) return '?';
  if (typeof value === 'number') return format.number(value, 2);
  const position = layer.legend.findIndex((entry) => entry.value === value);
  return layer.legend[position]?.sign ?? String.fromCharCode(65 + Math.max(0, position));
}
