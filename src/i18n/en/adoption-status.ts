import type {AdoptionStatusMessages} from '../es/adoption-status.js';

export const adoptionStatus: AdoptionStatusMessages = {
  adopted: {name: 'Adopted', definition: 'A source documents that it was adopted in the state.'},
  'in-progress': {
    name: 'In progress',
    definition: 'A source documents that it began in the state; none says it finished.',
  },
  lapsed: {name: 'Lapsed', definition: 'It was adopted in the state and a source dates its end or removal.'},
  'not-adopted': {name: 'Not adopted', definition: 'A dated source lists the state among those without it.'},
  'not-applicable': {name: 'Not applicable', definition: 'It does not concern this state.'},
  'no-information': {
    name: 'No information',
    definition: 'No source consulted tells. It does not mean that there is none.',
  },
  other: {name: 'Other', definition: 'Newer than this component.'},
};
