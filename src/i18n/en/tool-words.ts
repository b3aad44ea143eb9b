import type {ToolWords} from '../es/tool-words.js';

export const toolWords: ToolWords = {
  kind: {
    platform: 'Platform',
    standard: 'Standard',
    methodology: 'Methodology',
    guide: 'Guide',
    'participation-mechanism': 'Participation mechanism',
    index: 'Index',
    policy: 'Policy',
  },
  pillar: {
    transparency: 'Transparency',
    accountability: 'Accountability',
    participation: 'Participation',
    innovation: 'Innovation',
  },
  phase: {
    prevention: 'Prevention',
    detection: 'Detection',
    investigation: 'Investigation',
    sanction: 'Sanction',
  },
  status: {
    active: 'Active',
    'in-transition': 'In transition',
    'at-risk': 'At risk',
    unconfirmed: 'Unconfirmed',
    closed: 'Closed',
  },
};
