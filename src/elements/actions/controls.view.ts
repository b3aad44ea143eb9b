import {html, nothing, type TemplateResult} from 'lit';
import {
  ACTION_FACETS,
  type Action,
  type ActionEntry,
  type ActionFacet,
  type ActionFilter,
  type ActionFilters,
  type Dataset,
  type Plan,
} from '../../dataset/index.js';
import {selectField, viewSwitch, type Option} from '../../views/controls.js';
import {wordsOf} from '../../views/text.js';
import type {ActionsVoice} from './voice.js';

/** What the reader filters, and what may be done about it. */
export interface Controls extends ActionsVoice {
  readonly dataset: Dataset;
  readonly plans: readonly Plan[];
  readonly plan: Plan | undefined;
  readonly entries: readonly ActionEntry[];
  readonly filters: ActionFilters;
  readonly view: string;
  /** Id of the entity chosen in the group. */
  readonly state: string | undefined;
  /** The chosen action, where the filters hide it. */
  readonly hidden: Action | undefined;
  /** False leaves the switch between views alone. */
  readonly filterable: boolean;
  /** Whether a narrow widget shows its filters. */
  readonly unfolded: boolean;
  /** Values of a facet beside that of no filter; none until they have come. */
  readonly options: (facet: ActionFacet) => readonly Option[];
  readonly onPlan: (id: string) => void;
  readonly onFilter: (filter: ActionFilter, value: string) => void;
  readonly onClear: (filters: readonly ActionFilter[]) => void;
  readonly onClearState: () => void;
  readonly onView: (view: string) => void;
  readonly onUnfold: () => void;
}

/** Filters and the switch between views. */
export function controlsView(controls: Controls): TemplateResult {
  const {text, filters, view, plans, plan, filterable, unfolded, lang} = controls;
  const views = (['list', 'table'] as const).map((id) => ({id, label: text.views[id]}));
  const active = ACTION_FACETS.filter((facet) => filters[facet]).length;
  return html`
    <div class="controls">
      ${
        plans.length > 1
          ? selectField(
              text.plan,
              plans.map(({id, title}) => ({id, label: wordsOf(title, lang)})),
              plan?.id ?? '',
              controls.onPlan,
            )
          : nothing
      }
      ${
        filterable
          ? html`<button
            type="button"
            class="button unfold"
            aria-expanded=${unfolded}
            aria-controls="facets"
            @click=${controls.onUnfold}
          >
            ${text.filtersButton(active)}
          </button>`
          : nothing
      }
      ${viewSwitch(text.common.view, views, view, controls.onView)}
    </div>
    ${
      filterable
        ? html`<div class="controls facets" id="facets" role="group" aria-label=${text.common.filters} ?data-unfolded=${unfolded}>
          ${ACTION_FACETS.map((facet) =>
            selectField(
              text.filters[facet],
              [{id: '', label: text.any[facet]}, ...controls.options(facet)],
              filters[facet] ?? '',
              (value) => controls.onFilter(facet, value),
            ),
          )}
        </div>`
        : nothing
    }
  `;
}
