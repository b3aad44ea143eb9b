/** Words of what is said beside the tools of a search, and where none is left; they come then. */
export const es = {
  empty: 'No hay herramientas que mostrar.',
  none: 'Ninguna herramienta cumple todo a la vez.',
  nothing: (name: string) => `Nada coincide con ${name}.`,
  lift: (name: string, count: number) => `Sin ${name} ${count === 1 ? 'queda 1' : `quedan ${count}`}`,
  liftAll: 'Quitar todo',
  /** What a search names beside tools, with how many tools that has. */
  named: {
    state: (name: string, count: number) => `Adoptadas en ${name} (${count})`,
    priority: (number: string, count: number) => `Prioridad ${number} (${count})`,
    axis: (number: string, count: number) => `Eje ${number} (${count})`,
  },
  filteredAway: (named: string) => `${named} con los demás filtros en uso.`,
  unnamed: {
    state: (name: string) => `No consta que ${name} haya adoptado alguna herramienta. No significa que no las use.`,
    priority: (number: string) => `El plan no liga ninguna herramienta a la prioridad ${number}.`,
    axis: (number: string) => `El plan no liga ninguna herramienta al eje ${number}.`,
  },
  unconfirmed: (name: string, count: number, total: number) => `Por confirmar en ${name}: ${count} de ${total}.`,
  quote: (words: string) => `«${words}»`,
};

export type ToolNoneMessages = typeof es;
