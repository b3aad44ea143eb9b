import type {AdoptionMapDetailMessages} from '../../i18n/es/adoption-map-detail.js';
import type {AdoptionMapMessages} from '../../i18n/es/adoption-map.js';
import type {Formatter} from '../../i18n/format.js';

/** What the templates of the map are written with. */
export interface MapVoice {
  readonly text: AdoptionMapMessages;
  readonly format: Formatter;
  readonly lang: string;
}

/** What the dots over a fill are called, and what they mean. They come with what draws them. */
export interface Dotted {
  readonly name: string;
  readonly definition: string;
}

/** The same for the detail and the table, with their own words. */
export interface DetailVoice extends MapVoice {
  readonly text: AdoptionMapMessages & AdoptionMapDetailMessages & {readonly dotted?: Dotted};
}
