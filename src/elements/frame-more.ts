import {html, type TemplateResult} from 'lit';
import {dayOf} from '../dataset/day.js';
import {findState, snapshotFile, type Dataset, type Source} from '../dataset/index.js';
import {stalenessOf} from '../dataset/extras/staleness.js';
import {es, type FrameMessages} from '../i18n/es/frame.js';
import type {DatasetController} from '../state/dataset-controller.js';
import {chipsView} from '../views/chips.js';
import type {Voice} from '../views/citations.js';
import {reasonView, standingView} from '../views/standing.js';
import {changesView, downloadsView, sourcesView, unknownView} from '../views/foot.js';
import {chosenByTag, type Choosing} from './chosen-by-tag.js';
import {download, fileName} from './download.js';
import type {Taken, TakenState} from './extras/take-away.js';
import {lazily} from './lazily.js';

export {frameMoreStyles as styles} from '../styles/frame-more.js';

/** What a widget has around its body is made from this. */
interface Frame extends Choosing {
  readonly voice: Voice & {readonly lang: string};
  readonly words: FrameMessages;
  readonly data: DatasetController;
  /** The widget itself: what gives the files, and says what of the foot is not shown. */
  readonly host: Choosing['host'] &
    Files & {readonly src: string; readonly state: string; readonly noSources: boolean; readonly noExport: boolean};
  readonly today: string;
  /** Names that its `view` may have. */
  readonly views: readonly string[];
  /** What the address asked for and the dataset does not have. */
  readonly unknown: readonly string[];
  /** Parts that complete sources, files and paper, fetched when the reader asks for one of these. */
  readonly rest: () => readonly string[];
  readonly sources: readonly Source[];
}

/** What gives files. */
type Files = Taken & {toCSV(): string; toJSON(): unknown; refresh(): void};

/** Print, pictures and links of a widget. */
const takeAways = lazily(() => import('./extras/take-away.js'), true);
const panels = lazily(() => import('./extras/changes.js'), true);
const overlays = lazily(() => import('./extras/overlay.js'), true);
const issues = lazily(() => import('./extras/issues.js'), true);

/** Whatever the reader has to know before reading: how the data stands, what of it could not be shown, what was asked in vain. */
function noticesOf(frame: Frame): readonly unknown[] {
  const {host, data, voice, words, today, unknown} = frame;
  const {dataset, standing} = data;
  if (!dataset) return [];
  const {src, state} = host;
  const {envelope, states} = dataset;
  // A release that is read by parts may not have its entities yet.
  const lost = state.trim() && states.length > 0 && !findState(dataset, state) ? [state] : [];
  const retry = () => host.refresh();
  const stale = stalenessOf(envelope, today);
  return [
    standingView({...standing, envelope, stale, src, today, retry}, voice, words),
    issuesOf(host, dataset, voice),
    unknownView([...unknown, ...chosenByTag(frame, dataset), ...lost], words),
  ];
}

/** Records that could not be shown as they are; fetched only where there are some. */
function issuesOf(host: Taken, dataset: Dataset, {text}: Voice): unknown {
  if (dataset.issues.length === 0) return '';
  const lazy = issues(host);
  lazy.need();
  return lazy.loaded?.view.issuesView(dataset.issues, lazy.loaded.strings.text) ?? lazy.waiting(text.common);
}

/** What changed between releases, fetched when the reader opens it. */
function changesOf({host, data, voice, words, whole, selected}: Frame): unknown {
  const {dataset, standing} = data;
  if (!dataset || !standing || standing.origin === 'property') return '';
  const lazy = panels(host);
  const {loaded} = lazy;
  const hrefs = standing.origin === 'snapshot' ? [snapshotFile('diff.json')] : standing.changes;
  const [kind] = whole;
  const panel = () =>
    loaded?.view.changesView(
      {
        ...{host, dataset, hrefs, kind, selected},
        ...{lang: loaded.strings.lang, common: voice.text.common, format: voice.format},
      },
      loaded.strings.text,
    );
  return changesView(
    words,
    () => lazy.need(),
    () => panel() ?? lazy.waiting(voice.text.common),
  );
}

const MAINTAINER = /[#&]cga-maintainer\b/;

/** A state's own additions and, for who keeps the page, what was refused of them; fetched only where there is one of the two. */
function overlayOf({host, data, voice, views}: Frame): unknown {
  const {dataset, standing} = data;
  const keeper = host.hasAttribute('maintainer') || MAINTAINER.test(location.hash);
  if (!dataset || !standing || !(dataset.overlay ?? keeper)) return '';
  const lazy = overlays(host);
  lazy.need();
  const {loaded} = lazy;
  if (!loaded) return lazy.waiting(voice.text.common);
  const {view, strings} = loaded;
  return [
    view.overlayView(dataset, strings.text, strings.lang, voice.format),
    keeper ? view.maintainerView(host, dataset, standing, views, strings.text) : '',
  ];
}

/** A state's own additions as rows, as far as they are on the page. */
function overlayCsv(host: Taken, dataset: Dataset): string {
  const {loaded} = overlays(host);
  return loaded ? loaded.view.overlayCsv(dataset, loaded.strings.text, loaded.strings.lang) : '';
}

/** Words in which what a widget was given was drawn last. */
const drawnIn = new WeakMap<object, unknown>();

/** Everything of a widget's frame that a first view does not show. */
function aroundOf(frame: Frame) {
  const {voice, words, data, host, sources} = frame;
  // What screen readers were told in another language or of other data is taken back.
  if (drawnIn.get(data.opened as object) !== voice.text)
    host.renderRoot.querySelector('[role=status]')?.replaceChildren();
  drawnIn.set(data.opened as object, voice.text);
  const files = host.noExport ? undefined : host;
  const release = data.dataset?.envelope.release;
  const loading = () => completing.has(host);
  const busy = () => loading() || host.isUpdatePending;
  const foot = {
    voice,
    words,
    // An empty list that nothing can fill says nothing.
    sources: !host.noSources && (sources.length || frame.rest().length) ? sources : undefined,
    loading: loading(),
    openSources: () => void complete(frame),
    download: files && ((kind: 'csv' | 'json') => void complete(frame).then(() => save(files, kind, release))),
    openTakeAway: () => files && takeAways(files).need(),
    takeAway: () => files && takeAwayView(files, {release, busy}, voice.text.common),
  };
  return {
    notices: noticesOf(frame),
    overlay: overlayOf(frame),
    sources: [asOfView(frame), sourcesView(foot), changesOf(frame)],
    downloads: downloadsView(foot),
  };
}

/** Widgets of which something that files, paper or sources need is on its way. */
const completing = new WeakSet<Element>();

/** Reads what completes sources, files and paper; what cannot be read is left out. */
async function complete({host, data, rest}: Frame): Promise<void> {
  const asked = rest().filter((part) => !data.settled(part));
  if (asked.length === 0) return;
  completing.add(host);
  host.requestUpdate();
  await Promise.all(asked.map((part) => data.need(part)));
  completing.delete(host);
  host.requestUpdate();
}

/** From which day ages and deadlines are told, where it is not today. */
function asOfView({today, voice, words}: Frame): TemplateResult | '' {
  return today === dayOf(new Date()) ? '' : html`<p class="muted">${words.asOf(voice.format.date(today))}</p>`;
}

function takeAwayView(widget: Taken, state: TakenState, common: Voice['text']['common']): unknown {
  const lazy = takeAways(widget);
  const {loaded} = lazy;
  return loaded ? loaded.view.takeAwayView(widget, state, loaded.strings.text) : lazy.waiting(common);
}

/** Saves what is shown. */
function save(files: Files, kind: 'csv' | 'json', release: string | undefined): void {
  const name = fileName(files, release, kind);
  const csv = files.toCSV();
  // No file is better than one without rows, which the CSV tells from one of none that match: what makes them is asked for again.
  if (!csv) files.refresh();
  else if (kind === 'csv') download(name, 'text/csv', csv);
  else download(name, 'application/json', JSON.stringify(files.toJSON(), undefined, 1));
}

/** Says something to screen readers in the status line of a widget, for five seconds: after that it may not be true. */
function announceIn(root: ParentNode, words: string): void {
  const line = root.querySelector('[role=status]');
  // Only another text is read aloud: the same words get a space that nobody hears.
  const said = new Text(words === line?.textContent ? `${words}\u00a0` : words);
  line?.replaceChildren(said);
  setTimeout(() => said.remove(), 5000);
}

/** What every widget shows and does after its first picture. */
export const view = {reasonView, announceIn, aroundOf, chipsView, overlayCsv};

export const words = {es, en: () => import('../i18n/en/frame.js').then(({en}) => en)};
