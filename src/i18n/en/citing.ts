import type {CitingMessages} from '../es/citing.js';

export const en: CitingMessages = {
  cite: 'Cite this fact',
  copy: 'Copy the citation',
  copied: 'Citation copied.',
  notCopied: 'The browser did not allow copying. The citation is selected.',
  citation: (fact, sources, record, release, address) =>
    `${fact}${sources.length > 0 ? ` Source${sources.length > 1 ? 's' : ''}: ${sources.join('; ')}.` : ''} Open Government Commission of the CPC, dataset, release ${release}, record ${record}. ${address}`,
  quote: (text) => `“${text}”`,
  report: 'Report an error',
  reportInWords: (id, release) =>
    `To report an error, write to whoever runs this site and cite record ${id}, release ${release}.`,
};
