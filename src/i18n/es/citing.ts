/** Words for citing a fact and for reporting an error in it. */
export const es = {
  cite: 'Citar este dato',
  copy: 'Copiar la cita',
  copied: 'Cita copiada.',
  notCopied: 'El navegador no permitió copiar. La cita queda seleccionada.',
  citation: (fact: string, sources: readonly string[], record: string, release: string, address: string) =>
    `${fact}${sources.length > 0 ? ` Fuente${sources.length > 1 ? 's' : ''}: ${sources.join('; ')}.` : ''} Comisión de Gobierno Abierto de los CPC, conjunto de datos, versión ${release}, registro ${record}. ${address}`,
  quote: (text: string) => `«${text}»`,
  report: 'Reportar un error',
  reportInWords: (id: string, release: string) =>
    `Para reportar un error, escriba a quien administra este sitio y cite el registro ${id}, versión ${release}.`,
};

export type CitingMessages = typeof es;
