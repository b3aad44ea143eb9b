import {nothing, type ReactiveElement} from 'lit';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import {lazily} from '../lazily.js';
import type {Controls} from './controls.view.js';
import {filterName} from './facets.view.js';

/** What a search says beside its tools. */
export const nones = lazily(() => import('./extras/none.view.js'));

/** What is said beside the tools of a search or of an entity, and where none is left; fetched then. */
export function noneView(widget: ReactiveElement, controls: Controls, words: ToolMoreMessages): unknown {
  const some = controls.results.length > 0;
  if (some && !controls.found && !controls.filters.state) return nothing;
  const lazy = nones(widget);
  lazy.need();
  const {loaded} = lazy;
  return (
    loaded?.view.noneView(
      controls,
      (filter, filters) => filterName(filter, {...controls, filters}, words),
      loaded.strings.text,
    ) ?? (some ? nothing : lazy.waiting(controls.text.common))
  );
}
