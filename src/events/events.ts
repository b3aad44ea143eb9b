import type {DatasetErrorCode, Origin} from '../dataset/index.js';

/** What a person chose: the kind of record and its id. */
export interface Choice {
  readonly kind: 'state' | 'priority' | 'tool' | 'action';
  readonly id: string;
}

// CustomEvent, not a subclass of Event: plain-script hosts expect `detail`, and old libraries replace `Event` only.
class WidgetEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, {detail, bubbles: true, composed: true});
  }
}

/** Data is on screen. `records` counts those that could be read. */
export class ReadyEvent extends WidgetEvent<{
  release: string;
  schemaVersion: string;
  origin: Origin;
  records: number;
}> {
  constructor(detail: ReadyEvent['detail']) {
    super('cga-ready', detail);
  }
}

/** Data could not be read or drawn; what the page had put in the tag stays. */
export class DatasetErrorEvent extends WidgetEvent<{code: DatasetErrorCode; message: string}> {
  constructor(detail: DatasetErrorEvent['detail']) {
    super('cga-error', detail);
  }
}

/** A person chose a record. Putting a choice away sends none: `id` always names a record. */
export class SelectEvent extends WidgetEvent<Choice> {
  constructor(detail: Choice) {
    super('cga-select', detail);
  }
}

/** A person changed the filters; names of filters with the values chosen. A filter that is not set is left out. */
export class FilterEvent extends WidgetEvent<{filters: Readonly<Record<string, string>>}> {
  constructor(filters: Readonly<Record<string, string>>) {
    super('cga-filter', {filters});
  }
}

/** A person changed the view. */
export class ViewEvent extends WidgetEvent<{view: string}> {
  constructor(view: string) {
    super('cga-view', {view});
  }
}

declare global {
  interface HTMLElementEventMap {
    'cga-ready': ReadyEvent;
    'cga-error': DatasetErrorEvent;
    'cga-select': SelectEvent;
    'cga-filter': FilterEvent;
    'cga-view': ViewEvent;
  }
}
