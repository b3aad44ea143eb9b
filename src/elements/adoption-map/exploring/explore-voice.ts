import type {AdoptionMapExploreMessages} from '../../../i18n/es/adoption-map-explore.js';
import type {DetailVoice} from '../voice.js';

/** What the views are written with that a reader explores the map with. */
export interface ExploreVoice extends DetailVoice {
  readonly words: AdoptionMapExploreMessages;
}
