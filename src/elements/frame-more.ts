import {snapshotFile, type Dataset, type Source} from '../dataset/index.js';
import type {OverlayMessages} from '../i18n/es/overlay.js';
import type {ChangesMessages} from '../i18n/es/changes.js';
import type {TakeAwayMessages} from '../i18n/es/take-away.js';
import {es, type FrameMessages} from '../i18n/es/frame.js';
import type {DatasetController} from '../state/dataset-controller.js';
import type {Voice} from '../views/citations.js';
import {standingView} from '../views/standing.js';
import {changesView, downloadsView, issuesView, sourcesView, unknownView} from '../views/foot.js';
import {download} from './download.js';
import type {view as changes} from './extras/changes.js';
import type {view as overlay} from './extras/overlay.js';
import type {Taken, view as takeAway} from './extras/take-away.js';
import {LazyView} from './lazy-view.js';

export {frameMoreStyles as styles} from '../styles/frame-more.js';

/** What the foot of a widget is made from. */
interface Frame {
  readonly voice: Voice;
  readonly words: FrameMessages;
  readonly data: DatasetController;
  /** The widget itself. */
  readonly host: Taken;
  /** Part that holds the sources, fetched when the reader opens their list. */
  readonly part: string | undefined;
  /** Undefined hides their list. */
  readonly sources: readonly Source[] | undefined;
  /** What gives the files; undefined hides the downloads. */
  readonly files: (Taken & {toCSV(): string; toJSON(): unknown; refresh(): void}) | undefined;
}

type TakeAway = LazyView<typeof takeAway, TakeAwayMessages>;

const takeAways = new WeakMap<Taken, TakeAway>();

/** Print, pictures and links of a widget, fetched when the reader opens them. */
function takeAwayOf(widget: Taken): TakeAway {
  const known = takeAways.get(widget) ?? new LazyView(widget, () => import('./extras/take-away.js'), true);
  takeAways.set(widget, known);
  return known;
}

const panels = new WeakMap<Taken, LazyView<typeof changes, ChangesMessages>>();

/** What changed between releases, fetched when the reader opens it. */
function changesOf({host, data, voice, words}: Frame): unknown {
  const {dataset, standing} = data;
  if (!dataset || !standing || standing.origin === 'property') return '';
  const lazy = panels.get(host) ?? new LazyView(host, () => import('./extras/changes.js'), true);
  panels.set(host, lazy);
  const {loaded} = lazy;
  const hrefs = standing.origin === 'snapshot' ? [snapshotFile('diff.json')] : standing.changes;
  const panel = () => loaded?.view.changesView({host, dataset, hrefs, lang: loaded.strings.lang}, loaded.strings.text);
  return changesView(
    words,
    () => lazy.need(),
    () => panel() ?? lazy.waiting(voice.text.common),
  );
}

const overlays = new WeakMap<Taken, LazyView<typeof overlay, OverlayMessages>>();

const MAINTAINER = /[#&]cga-maintainer\b/;

/** A state's own additions and, for who keeps the page, what was refused of them; fetched only where there is one of the two. */
function overlayOf(host: Taken, data: DatasetController, voice: Voice): unknown {
  const {dataset, standing} = data;
  const keeper = host.hasAttribute('maintainer') || MAINTAINER.test(location.hash);
  if (!dataset || !standing || !(dataset.overlay ?? keeper)) return '';
  const lazy = overlays.get(host) ?? new LazyView(host, () => import('./extras/overlay.js'), true);
  overlays.set(host, lazy);
  lazy.need();
  const {loaded} = lazy;
  if (!loaded) return lazy.waiting(voice.text.common);
  const {view, strings} = loaded;
  return [
    view.overlayView(dataset, strings.text, strings.lang, voice.format),
    keeper ? view.maintainerView(dataset, standing, standing.trouble?.message ?? '', strings.text) : '',
  ];
}

/** A state's own additions as rows, as far as they are on the page. */
function overlayCsv(host: Taken, dataset: Dataset): string {
  const loaded = overlays.get(host)?.loaded;
  return loaded ? loaded.view.overlayCsv(dataset, loaded.strings.text, loaded.strings.lang) : '';
}

function footOf(frame: Frame) {
  const {voice, words, data, part, sources, files} = frame;
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
  return {sources: [sourcesView(foot), changesOf(frame)], downloads: downloadsView(foot)};
}

function takeAwayView(widget: Taken, common: Voice['text']['common']): unknown {
  const lazy = takeAwayOf(widget);
  const {loaded} = lazy;
  return loaded ? loaded.view.takeAwayView(widget, loaded.strings.text) : lazy.waiting(common);
}

function save(files: NonNullable<Frame['files']>, kind: 'csv' | 'json'): void {
  const name = files.localName.replace(/^cga-/, '');
  if (kind === 'csv') {
    // No file is better than an empty one: what makes it is asked for again.
    const csv = files.toCSV();
    if (csv) download(`${name}.csv`, 'text/csv', csv);
    else files.refresh();
  } else download(`${name}.json`, 'application/json', JSON.stringify(files.toJSON(), undefined, 1));
}

/** What every widget shows and does after its first picture. */
export const view = {footOf, overlayOf, overlayCsv, standingView, issuesView, unknownView};

export const words = {es, en: () => import('../i18n/en/frame.js').then(({en}) => en)};
