import {css, html, nothing, type TemplateResult} from 'lit';
import type {DataIssue} from '../../dataset/index.js';
import {es, type IssuesMessages} from '../../i18n/es/issues.js';

/** Issues named on the page; of a file full of them the first ones tell what is wrong. */
const NAMED = 100;

/** How many records an issue tells of: a count, of those beside the ones that are named themselves. */
function lostWith({kind, collection, detail}: DataIssue, aside: readonly DataIssue[]): number {
  if (kind !== 'count') return 1;
  const [read = 0, expected = 0] = detail.split('/').map(Number);
  // What refers to nothing was read.
  const named = aside.filter((other) => other.collection === collection && /^(?:field|duplicate)$/.test(other.kind));
  return Math.max(expected - read - named.length, 0);
}

/** How many records are missing or were set aside, hold a value that this version does not know or an address that nobody may follow, and which. */
function issuesView(issues: readonly DataIssue[], words: IssuesMessages): readonly unknown[] {
  const unknown = issues.filter(({kind}) => kind === 'value');
  const unlinked = issues.filter(({kind}) => kind === 'link');
  const aside = issues.filter(({kind}) => kind !== 'value' && kind !== 'link');
  const lost = aside.reduce((sum, issue) => sum + lostWith(issue, aside), 0);
  return [
    // A file that has more than it says is shown whole.
    lost > 0 && issueList(words.lost(lost), aside, words),
    unknown.length > 0 && issueList(words.unknownValues(unknown.length), unknown, words),
    unlinked.length > 0 && issueList(words.unlinked(unlinked.length), unlinked, words),
  ].filter(Boolean);
}

function issueList(sentence: string, issues: readonly DataIssue[], words: IssuesMessages): TemplateResult {
  return html`<div class="message" role="note">
    <p>${sentence}</p>
    <details>
      <summary>${words.setAsideList}</summary>
      <ul>
        ${issues
          .slice(0, NAMED)
          .map(
            ({collection, record, kind, detail}) =>
              html`<li>${words.issue[kind](record ? `${collection}/${record}` : collection, detail)}</li>`,
          )}
        ${issues.length > NAMED ? html`<li>${words.andMore(issues.length - NAMED)}</li>` : nothing}
      </ul>
    </details>
  </div>`;
}

export const view = {issuesView};

export const styles = css``;

export const words = {es, en: () => import('../../i18n/en/issues.js').then(({en}) => en)};
