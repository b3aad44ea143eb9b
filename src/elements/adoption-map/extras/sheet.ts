import type {Dataset, Geometry, Layer, LayerValue, Source} from '../../../dataset/index.js';
import {layoutInset} from '../../../layout/adoption-map-inset.js';
import {layoutAdoptionMap} from '../../../layout/adoption-map-layout.js';
import type {Scale} from '../../../layout/adoption-map-scale.js';
import {mapMarks, sheetFill} from '../../../layout/sheet/map-marks.js';
import type {SheetContent} from '../../../layout/sheet/sheet.js';
import {layerName, legendWords} from '../adoption-map.view.js';
import type {Pictures} from '../../pictures.js';
import type {MapVoice} from '../voice.js';

/** What the map shows, for a picture. */
export interface MapPicture {
  /** Something that belongs to the picture is on its way. */
  readonly busy: boolean;
  readonly title: string;
  readonly root: ParentNode;
  readonly layer: Layer;
  readonly values: readonly LayerValue[];
  readonly scale: Scale;
  /** Undefined where it could not be had: the picture is then its words. */
  readonly geometry: Geometry | undefined;
  readonly view: string;
  readonly sources: readonly Source[];
  readonly dataset: Dataset;
  readonly voice: MapVoice;
}

/** What the map shows as what goes on a sheet, once all of it has come. Undefined without data. */
export async function mapSheet(
  shown: () => MapPicture | undefined,
  {settled, answerOf}: Pictures,
): Promise<SheetContent | undefined> {
  await settled(() => shown()?.busy ?? false);
  const picture = shown();
  return picture && sheetOf(picture, answerOf(picture.root));
}

function sheetOf(picture: MapPicture, answer: string): SheetContent {
  const {title, layer, values, scale, geometry, view, sources, dataset, root, voice} = picture;
  const {envelope} = dataset;
  const method = root.querySelector('.method')?.textContent ?? '';
  const {text, format, lang} = voice;
  const drawnAs = view === 'tiles' ? 'tiles' : 'map';
  const states = new Map(values.map(({state}) => [state.id, state]));
  const drawn = geometry ? drawnMarks(geometry, drawnAs, scale, states) : {width: 1, height: 0, marks: []};
  const legend = scale.legend.map((entry) => ({
    fill: sheetFill(entry.fill),
    text: `${legendWords(layer, entry, voice)}: ${text.entities(entry.count)}`,
  }));
  return {
    title: `${title}. ${layerName(layer, lang)}`,
    answer,
    lang,
    picture: drawn,
    legend,
    foot: [
      ...(method ? [method] : []),
      ...(geometry && drawnAs === 'map' ? [text.attribution(text.geometryCredit)] : []),
      text.common.release(envelope.release, format.date(envelope.released)),
      ...sources.map(
        ({title: name, publisher, date}) => `${name}. ${publisher}, ${date ? format.date(date) : text.common.noDate}.`,
      ),
    ],
  };
}

function drawnMarks(
  geometry: Geometry,
  drawnAs: 'map' | 'tiles',
  {fills}: Scale,
  states: ReadonlyMap<string, LayerValue['state']>,
) {
  const layout = layoutAdoptionMap(geometry, [...states.keys()], drawnAs);
  const inset = drawnAs === 'map' ? layoutInset(geometry.outlines, layout) : undefined;
  return mapMarks(layout, drawnAs, fills, (id) => states.get(id)?.abbr ?? id, inset);
}
