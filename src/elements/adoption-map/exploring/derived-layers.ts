import {derivedLayers, memo, type DerivedWords, type Text} from '../../../dataset/index.js';
import {en} from '../../../i18n/en/derived-layers.js';
import {es} from '../../../i18n/es/derived-layers.js';

// Both languages at once: like the names that a dataset gives its layers, they are read in either.
const both = (say: (of: typeof es) => string): Text => ({es: say(es), en: say(en)});

const WORDS: DerivedWords = {
  toolCount: {
    name: both((of) => of.toolCount.name),
    description: both((of) => of.toolCount.description),
    caveat: both((of) => of.toolCount.caveat),
  },
  membership: {
    name: both((of) => of.membership.name),
    description: (year) => both((of) => of.membership.description(year)),
    member: both((of) => of.membership.member),
    other: both((of) => of.membership.other),
  },
};

/** The layers that a dataset implies, with their names. */
export const namedLayers = memo((dataset) => derivedLayers(dataset, WORDS));
