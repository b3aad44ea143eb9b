import {html, nothing, type TemplateResult} from 'lit';
import {byId, citations, type Dataset, type PriorityTies} from '../../../dataset/index.js';
import {citationsView} from '../../../views/citations.js';
import {headingView} from '../../../views/text.js';
import {toolName} from '../matrix.view.js';
import type {ExtrasVoice} from './extras-voice.js';

/** Entities that adopted the tools of a priority, each with its date; those of the opened cell with their sources. */
export function adoptionView(
  dataset: Dataset,
  {ties}: PriorityTies,
  opened: string,
  level: number,
  voice: ExtrasVoice,
): TemplateResult | typeof nothing {
  const {words, lang, format, text} = voice;
  if (ties.length === 0) return nothing;
  const states = byId(dataset.states);
  const tools = opened ? ties.filter(({tool}) => tool.id === opened) : ties;
  const adopted = tools.map(({tool}) => ({
    tool,
    adoptions: dataset.adoptions.filter((each) => each.tool === tool.id && each.status === 'adopted'),
  }));
  const some = adopted.filter(({adoptions}) => adoptions.length > 0);
  return html`${headingView(level, words.statesTitle)}
    ${
      some.length === 0
        ? html`<p>${words.noStates}</p>`
        : html`<ul class="items" role="list">
          ${some.map(({tool, adoptions}) => {
            const names = adoptions
              .map(
                ({state, date}) =>
                  [states.get(state)?.name ?? state, date ? format.date(date) : text.common.noDate] as const,
              )
              .sort(([a], [b]) => format.compare(a, b));
            const cited = citations(dataset, [
              ...new Map(adoptions.flatMap(({sources = []}) => sources).map((ref) => [ref.source, ref])).values(),
            ]).filter(({source}) => source);
            return html`<li>
              <strong>${toolName(tool, lang)}</strong>: ${words.statesOf(adoptions.length)}.
              <details ?open=${names.length < 6}>
                <summary>${words.statesTitle}</summary>
                <p>${names.map(([name, date]) => `${name} (${date})`).join('; ')}.</p>
                ${opened && cited.length > 0 ? citationsView(cited, voice) : nothing}
              </details>
            </li>`;
          })}
        </ul>`
    }`;
}
