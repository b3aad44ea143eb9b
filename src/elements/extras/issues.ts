import {css, html, nothing, type TemplateResult} from 'lit';
import type {DataIssue} from '../../dataset/index.js';
import {es, type IssuesMessages} from '../../i18n/es/issues.js';

/** Issues named on the page; of a file full of them the first ones tell what is wrong. */
const NAMED = 100;

/** How many records were set aside, hold a value that this version does not know or an address that nobody may follow, and which. */
function issuesView(issues: readonly DataIssue[], words: IssuesMessages): readonly unknown[] {
  const unknown = issues.filter(({kind}) => kind === 'value');
  const unlinked = issues.filter(({kind}) => kind === 'link');
  const aside = issues.filter(({kind}) => kind !== 'value' && kind !== 'link');
  return [
    aside.length > 0 && issueList(words.setAside(aside.length), aside, words),
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
