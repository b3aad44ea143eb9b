import type {AdoptionMapExploreMessages} from '../../../i18n/es/adoption-map-explore.js';
import type {DetailVoice} from '../voice.js';

/** With the words of the dots, and those for a past year: of what was not known by its end, something may be known today. */
export function voiceAt(
  year: number | undefined,
  voice: DetailVoice,
  {noneThen, dotted}: AdoptionMapExploreMessages,
): DetailVoice {
  const text = {...voice.text, dotted};
  if (!year) return {...voice, text};
  const noSource = noneThen(year);
  const none = {...text.adoptionStatus['no-information'], definition: noSource};
  return {...voice, text: {...text, noSource, adoptionStatus: {...text.adoptionStatus, 'no-information': none}}};
}
