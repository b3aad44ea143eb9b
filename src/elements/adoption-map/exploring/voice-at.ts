import type {AdoptionMapExploreMessages} from '../../../i18n/es/adoption-map-explore.js';
import type {DetailVoice} from '../voice.js';

/** The words for a past year: of what was not known by its end, something may be known today. */
export function voiceAt(
  year: number | undefined,
  voice: DetailVoice,
  {noneThen}: AdoptionMapExploreMessages,
): DetailVoice {
  if (!year) return voice;
  const {text} = voice;
  const noSource = noneThen(year);
  const none = {...text.adoptionStatus['no-information'], definition: noSource};
  return {...voice, text: {...text, noSource, adoptionStatus: {...text.adoptionStatus, 'no-information': none}}};
}
