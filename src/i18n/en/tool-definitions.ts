import type {ToolDefinitions} from '../es/tool-definitions.js';

const other = 'A value that this version does not know.';

export const toolDefinitions: ToolDefinitions = {
  kind: {
    platform: 'Online site or system that offers data or services.',
    standard: 'Common rules to publish and exchange data.',
    methodology: 'A way of working, described so that others can follow it.',
    guide: 'Document that explains how to do something.',
    'participation-mechanism': 'Organised way in which citizens watch, give their view or decide.',
    index: 'Measurement that allows comparison.',
    policy: 'Public document that sets objectives and lines of action.',
    other,
  },
  pillar: {
    transparency: 'It opens public information.',
    accountability: 'It lets people hold authorities to account.',
    participation: 'It gives citizens a voice or a vote.',
    innovation: 'It uses new methods or technologies.',
    other,
  },
  phase: {
    prevention: 'It acts before an act of corruption.',
    detection: 'It helps to discover it.',
    investigation: 'It helps to gather the evidence.',
    sanction: 'It helps to decide and to punish.',
    other,
  },
  status: {
    active: 'A dated source shows it in use, recently changed or required by law.',
    'in-transition': 'It goes on, but who is in charge or its legal basis changed.',
    'at-risk': 'A dated source reports a breach or a review.',
    unconfirmed: 'The sources consulted do not confirm that it is still in use. It does not mean that it closed.',
    closed: 'A dated source announces or documents its closure.',
    other,
  },
};
