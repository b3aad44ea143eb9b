import type {DerivedLayersMessages} from '../es/derived-layers.js';

export const en: DerivedLayersMessages = {
  toolCount: {
    name: 'Number of tools adopted',
    description:
      'Counts the tools that the state is known to have adopted and that are still in force. It measures neither use nor quality.',
    caveat:
      'Tools without a record do not count: there may be more. Where none is known and something is not told, there is no information.',
  },
  membership: {
    name: 'Members of the open-government commission',
    description: (year) => `States that the ${year} work plan names as members of the commission.`,
    member: 'Member',
    other: 'Not named in the plan',
  },
};
