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
    other: 'Other',
  },
  pillar: {
    transparency: 'Transparency',
    accountability: 'Accountability',
    participation: 'Participation',
    innovation: 'Innovation',
    other: 'Other',
  },
  phase: {
    prevention: 'Prevention',
    detection: 'Detection',
    investigation: 'Investigation',
    sanction: 'Sanction',
    other: 'Other',
  },
  status: {
    active: 'Active',
    'in-transition': 'In transition',
    'at-risk': 'At risk',
    unconfirmed: 'Unconfirmed',
    closed: 'Closed',
    other: 'Other',
  },
};
