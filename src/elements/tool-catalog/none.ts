import type {ReactiveElement} from 'lit';
import type {ToolMoreMessages} from '../../i18n/es/tool-more.js';
import {lazily} from '../lazily.js';
import type {Controls} from './controls.view.js';
import {filterName} from './facets.view.js';

const nones = lazily(() => import('./extras/none.view.js'));

/** What is said where nothing is left; fetched then. */
export function noneView(widget: ReactiveElement, controls: Controls, words: ToolMoreMessages): unknown {
  const lazy = nones(widget);
  lazy.need();
  const {loaded} = lazy;
  return (
    loaded?.view.noneView(controls, (filter) => filterName(filter, controls, words), loaded.strings.text) ??
    lazy.waiting(controls.text.common)
  );
}
