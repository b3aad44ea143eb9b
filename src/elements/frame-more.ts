import type {Source} from '../dataset/index.js';
import type {TakeAwayMessages} from '../i18n/es/take-away.js';
import {es, type FrameMessages} from '../i18n/es/frame.js';
import type {DatasetController} from '../state/dataset-controller.js';
import type {Voice} from '../views/citations.js';
import {standingView} from '../views/standing.js';
import {downloadsView, issuesView, sourcesView, unknownView} from '../views/foot.js';
import {download} from './download.js';
import type {Taken, view as takeAway} from './extras/take-away.js';
import {LazyView} from './lazy-view.js';

export {frameMoreStyles as styles} from '../styles/frame-more.js';

/** What the foot of a widget is made from. */
interface Frame {
  readonly voice: Voice;
  readonly words: FrameMessages;
  readonly data: DatasetController;
  /** Part that holds the sources, fetched when the reader opens their list. */
  readonly part: string | undefined;
  /** Undefined hides their list. */
  readonly sources: readonly Source[] | undefined;
  /** What gives the files; undefined hides the downloads. */
  readonly files: (Taken & {toCSV(): string; toJSON(): unknown}) | undefined;
}

type TakeAway = LazyView<typeof takeAway, TakeAwayMessages>;

const takeAways = new WeakMap<Taken, TakeAway>();

/** Print, pictures and links of a widget, fetched when the reader opens them. */
function takeAwayOf(widget: Taken): TakeAway {
  const known = takeAways.get(widget) ?? new LazyView(widget, () => import('./extras/take-away.js'), true);
  takeAways.set(widget, known);
  return known;
}

function footOf({voice, words, data, part, sources, files}: Frame) {
  const foot = {
    voice,
    words,
    // An empty list that nothing can fill says nothing.
    sources: sources?.length || part ? sources : undefined,
    loading: part !== undefined && data.loading(part),
    openSources: () => part !== undefined && void data.need(part),
    download: files && ((kind: 'csv' | 'json') => save(files, kind)),
    openTakeAway: () => files && takeAwayOf(files).need(),
    takeAway: () => files && takeAwayView(files, voice.text.common),
  };
  return {sources: sourcesView(foot), downloads: downloadsView(foot)};
}

function takeAwayView(widget: Taken, common: Voice['text']['common']): unknown {
  const lazy = takeAwayOf(widget);
  const {loaded} = lazy;
  return loaded ? loaded.view.takeAwayView(widget, loaded.strings.text) : lazy.waiting(common);
}

function save(files: NonNullable<Frame['files']>, kind: 'csv' | 'json'): void {
  const name = files.localName.replace(/^cga-/, '');
  if (kind === 'csv') download(`${name}.csv`, 'text/csv', files.toCSV());
  else download(`${name}.json`, 'application/json', JSON.stringify(files.toJSON(), undefined, 1));
}

/** What every widget shows and does after its first picture. */
export const view = {footOf, standingView, issuesView, unknownView};

export const words = {es, en: () => import('../i18n/en/frame.js').then(({en}) => en)};
