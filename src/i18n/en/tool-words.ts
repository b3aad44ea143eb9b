import type {ToolWords} from '../es/tool-words.js';

export const toolWords: ToolWords = {
  kind: {
    platform: {name: 'Platform', definition: 'Online site or system that offers data or services.'},
    standard: {name: 'Standard', definition: 'Common rules to publish and exchange data.'},
    methodology: {name: 'Methodology', definition: 'A way of working, described so that others can follow it.'},
    guide: {name: 'Guide', definition: 'Document that explains how to do something.'},
    'participation-mechanism': {
      name: 'Participation mechanism',
      definition: 'Organised way in which citizens watch, give their view or decide.',
    },
    index: {name: 'Index', definition: 'Measurement that allows comparison.'},
    policy: {name: 'Policy', definition: 'Public document that sets objectives and lines of action.'},
  },
  pillar: {
    transparency: {name: 'Transparency', definition: 'It opens public information.'},
    accountability: {name: 'Accountability', definition: 'It lets people hold authorities to account.'},
    participation: {name: 'Participation', definition: 'It gives citizens a voice or a vote.'},
    innovation: {name: 'Innovation', definition: 'It uses new methods or technologies.'},
  },
  phase: {
    prevention: {name: 'Prevention', definition: 'It acts before an act of corruption.'},
    detection: {name: 'Detection', definition: 'It helps to discover it.'},
    investigation: {name: 'Investigation', definition: 'It helps to gather the evidence.'},
    sanction: {name: 'Sanction', definition: 'It helps to decide and to punish.'},
  },
  status: {
    active: {name: 'Active', definition: 'A dated source shows it in use.'},
    'in-transition': {name: 'In transition', definition: 'It is changing hands, form or reach.'},
    'at-risk': {name: 'At risk', definition: 'A dated source puts its continuity in doubt.'},
    unconfirmed: {
      name: 'Unconfirmed',
      definition: 'The sources consulted do not confirm that it is still in use. It does not mean that it closed.',
    },
    closed: {name: 'Closed', definition: 'A dated source documents its closure.'},
  },
};
