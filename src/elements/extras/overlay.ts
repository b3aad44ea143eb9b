import {css, html, type TemplateResult} from 'lit';
import {isDay} from '../../dataset/day.js';
import {byId, findState, type Dataset, type Overlay, type Standing} from '../../dataset/index.js';
import type {Formatter} from '../../i18n/format.js';
import {es, type OverlayMessages} from '../../i18n/es/overlay.js';
import {toCsv} from '../../layout/table.js';
import {linkView} from '../../views/link.js';
import {wordsOf} from '../../views/text.js';
import {reportAddress, stateAddress} from '../page-addresses.js';

type Kind = 'adoption' | 'update' | 'organization';

/** One of a state's own additions, in words. */
interface Line {
  readonly kind: Kind;
  readonly state: string;
  readonly record: string;
  readonly status: string;
  readonly date: string | undefined;
  readonly note: string | undefined;
  readonly source: string;
  readonly url: string | undefined;
}

function linesOf(dataset: Dataset, overlay: Overlay, words: OverlayMessages, lang: string): readonly Line[] {
  const tools = byId(dataset.tools);
  const actions = byId(dataset.actions);
  const states = byId(dataset.states);
  const line = (
    kind: Kind,
    record: string,
    status: string,
    added: Overlay['adoptions'][number] | Overlay['updates'][number] | Overlay['organizations'][number],
  ): Line => {
    const {state, date, note, source, url} = added;
    return {kind, state: states.get(state)?.name ?? state, record, status, date, note, source, url};
  };
  return [
    ...overlay.adoptions.map((each) => {
      const tool = tools.get(each.tool);
      return line(
        'adoption',
        tool ? wordsOf(tool.name, lang) : each.tool,
        words.adoption[each.status] ?? each.status,
        each,
      );
    }),
    ...overlay.updates.map((each) => {
      const action = actions.get(each.action);
      const name = action ? `${action.number}. ${wordsOf(action.activity, lang).replace(/\.$/, '')}` : each.action;
      return line('update', name, words.action[each.status ?? ''] ?? '', each);
    }),
    ...overlay.organizations.map((each) => line('organization', each.name, each.topics.join(', '), each)),
  ];
}

/** What a state says of itself, beside the release's facts and marked as the state's. */
function overlayView(dataset: Dataset, words: OverlayMessages, lang: string, format: Formatter): TemplateResult | '' {
  const {overlay} = dataset;
  if (!overlay) return '';
  const lines = linesOf(dataset, overlay, words, lang);
  if (lines.length === 0) return '';
  return html`<div class="overlay" role="group" aria-label=${words.title(overlay.publisher)}>
    <p><strong>${words.title(overlay.publisher)}</strong> <span class="note">${words.note}</span></p>
    <ul>
      ${lines.map(
        ({kind, state, record, status, date, note, source, url}) =>
          html`<li>
            ${state}, ${words.types[kind]}: ${record}${status ? `. ${status}` : ''}${date ? ` (${format.date(date)})` : ''}.
            ${note ? html`<span lang="es">${note}</span>` : ''} ${linkView(url, source || words.types[kind])}
          </li>`,
      )}
    </ul>
    <p class="note">${linkView(overlay.url, words.file)}</p>
  </div>`;
}

/** The same as rows of their own, after those of the release. */
function overlayCsv(dataset: Dataset, words: OverlayMessages, lang: string): string {
  const {overlay} = dataset;
  const lines = overlay ? linesOf(dataset, overlay, words, lang) : [];
  if (!overlay || lines.length === 0) return '';
  const rows = lines.map((l) => [
    overlay.publisher,
    words.types[l.kind],
    l.state,
    l.record,
    l.status,
    l.date ?? '',
    l.note ?? '',
    l.source,
    l.url ?? '',
  ]);
  return `\r\n${toCsv({caption: '', columns: words.csv, rows}).replace(/^\uFEFF/, '')}`;
}

/** What of the tag cannot be used, and what is shown in its place: a sentence for each attribute. */
function misunderstood(
  host: Element,
  dataset: Dataset,
  views: readonly string[],
  {attribute, instead}: OverlayMessages,
): readonly string[] {
  const {states, envelope} = dataset;
  const [anyState] = states;
  const wrong: Readonly<Record<string, (value: string) => string | false | undefined>> = {
    'as-of': (value) => !isDay(value) && instead.asOf,
    state: (value) => anyState && !findState(dataset, value) && instead.state,
    view: (value) => !views.includes(value) && instead.view(views[0] ?? ''),
    'heading-level': (value) => ![2, 3, 4, 5, 6].includes(Number(value)) && instead.headingLevel,
    'report-url': (value) => !reportAddress(value, {}) && instead.reportUrl,
    loading: (value) => value !== 'lazy' && value !== 'eager' && instead.loading,
    year: (value) =>
      'year' in host && !(/^\d{4}$/.test(value) && Number(value) <= parseInt(envelope.released)) && instead.now,
    'state-url': (value) => 'stateUrl' in host && anyState && !stateAddress(value, anyState) && instead.stateUrl,
  };
  return Object.entries(wrong).flatMap(([name, check]) => {
    const value = host.getAttribute(name);
    const shown = value && check(value);
    return shown ? [`${attribute(name, value)} ${shown}`] : [];
  });
}

/** What somebody who keeps the page has to know: where the data comes from, what went wrong, and what of the tag and which rows were refused. */
function maintainerView(
  host: Element,
  dataset: Dataset,
  standing: Standing,
  views: readonly string[],
  words: OverlayMessages,
): TemplateResult {
  const message = standing.trouble?.message;
  const {overlay, envelope} = dataset;
  const accepted = overlay ? overlay.adoptions.length + overlay.updates.length + overlay.organizations.length : 0;
  return html`<div class="message overlay screen-only" role="group" aria-label=${words.maintainer}>
    <p><strong>${words.maintainer}</strong></p>
    <p>${words.shown(envelope.release, words.origins[standing.origin])}</p>
    ${message ? html`<p><code>${message}</code></p>` : ''}
    ${misunderstood(host, dataset, views, words).map((said) => html`<p>${said}</p>`)}
    ${overlay ? html`<p>${words.title(overlay.publisher)}: ${words.accepted(accepted)}</p>` : ''}
    ${
      overlay && overlay.issues.length > 0
        ? html`<p>${words.refused(overlay.issues.length)}</p>
            <ul>
              ${overlay.issues.map(
                ({row, column, problem, value}) =>
                  html`<li>${words.row(row, words.columns[column] ?? column)}: ${words.problems[problem](value)}</li>`,
              )}
            </ul>`
        : ''
    }
  </div>`;
}

export const view = {overlayView, overlayCsv, maintainerView};

export const styles = css`
  .overlay {
    margin-block: 0.75em;
    overflow-wrap: anywhere;
  }
  .overlay ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
`;

export const words = {es, en: () => import('../../i18n/en/overlay.js').then(({en}) => en)};
