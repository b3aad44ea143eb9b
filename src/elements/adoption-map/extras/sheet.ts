import type {ReactiveElement} from 'lit';
import type {Dataset, Geometry, Layer, LayerValue, Source} from '../../../dataset/index.js';
import {layoutInset} from '../../../layout/adoption-map-inset.js';
import {layoutAdoptionMap} from '../../../layout/adoption-map-layout.js';
import type {Scale} from '../../../layout/adoption-map-scale.js';
import {DOUBT_SAMPLE, mapMarks, sheetFill, type MapFills} from '../../../layout/sheet/map-marks.js';
import type {SheetContent} from '../../../layout/sheet/sheet.js';
import {doubtOf, isDoubtful, legendWords} from '../adoption-map.view.js';
import {pictureFile, provenanceLines, type PictureFile, type PictureKind} from '../../pictures.js';
import {shownName} from '../shown-name.js';
import type {DetailVoice} from '../voice.js';

/** What the map shows, for a picture. */
export interface MapPicture {
  /** Something that belongs to the picture is on its way. */
  readonly busy: boolean;
  readonly title: string;
  readonly layer: Layer;
  readonly values: readonly LayerValue[];
  readonly scale: Scale;
  /** Undefined where it could not be had: the picture is then its words. */
  readonly geometry: Geometry | undefined;
  readonly view: string;
  readonly sources: readonly Source[];
  readonly dataset: Dataset;
  readonly voice: DetailVoice;
  /** As of whose end it is; undefined for now. */
  readonly year: number | undefined;
}

/** What the map shows as a file of a picture, once all of it has come. Undefined without data. */
export const mapFile = <K extends PictureKind>(
  kind: K,
  host: ReactiveElement,
  shown: () => MapPicture | undefined,
): PictureFile<K> => {
  const methodOf = () => host.renderRoot.querySelector('.method')?.textContent ?? '';
  return pictureFile(kind, host, shown, (picture, answer) => sheetOf(picture, answer, methodOf()));
};

/** @param method how the classes were made; empty where the layer has none */
function sheetOf(picture: MapPicture, answer: string, method: string): SheetContent {
  const {title, layer, values, scale, geometry, view, sources, dataset, voice} = picture;
  const {text, lang} = voice;
  const drawnAs = view === 'tiles' ? 'tiles' : 'map';
  const states = new Map(values.map(({state}) => [state.id, state]));
  // Where the words of the dots could not be had, there are none.
  const {dotted} = text;
  const doubtful = new Set(values.flatMap((value) => (dotted && isDoubtful(value) ? value.state.id : [])));
  const drawn = geometry
    ? drawnMarks(geometry, drawnAs, {fills: scale.fills, doubtful}, states)
    : {width: 1, height: 0, marks: []};
  const legend = scale.legend.map((entry) => {
    const doubt = doubtOf(
      values.filter(({state}) => scale.fills.get(state.id) === entry.fill),
      text,
    );
    return {
      fill: sheetFill(entry.fill),
      text: `${legendWords(layer, entry, voice)}: ${text.entities(entry.count)}${doubt ? `.${doubt}` : ''}`,
    };
  });
  return {
    title: `${title}. ${shownName(picture, voice)}`,
    answer,
    lang,
    picture: drawn,
    legend:
      dotted && doubtful.size > 0
        ? [...legend, {fill: 'doubt', marks: DOUBT_SAMPLE, text: `${dotted.name}: ${dotted.definition}`}]
        : legend,
    foot: [
      ...(method ? [method] : []),
      ...(geometry && drawnAs === 'map' ? [text.attribution(text.geometryCredit)] : []),
      ...provenanceLines(dataset.envelope, sources, voice),
    ],
  };
}

function drawnMarks(
  geometry: Geometry,
  drawnAs: 'map' | 'tiles',
  fills: MapFills,
  states: ReadonlyMap<string, LayerValue['state']>,
) {
  const layout = layoutAdoptionMap(geometry, [...states.keys()], drawnAs);
  const inset = drawnAs === 'map' ? layoutInset(geometry.outlines, layout) : undefined;
  return mapMarks(layout, drawnAs, fills, (id) => states.get(id)?.abbr ?? id, inset);
}
