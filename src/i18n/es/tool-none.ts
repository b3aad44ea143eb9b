/** Words of what is said where no tool is left; they come then. */
export const es = {
  empty: 'El conjunto de datos no tiene herramientas.',
  none: 'Ninguna herramienta cumple todo a la vez.',
  nothing: (name: string) => `Nada coincide con ${name}.`,
  lift: (name: string, count: number) => `Sin ${name} ${count === 1 ? 'queda 1' : `quedan ${count}`}`,
  liftAll: 'Quitar todo',
  adoptedIn: (name: string, count: number) => `Adoptadas en ${name} (${count})`,
  quote: (words: string) => `«${words}»`,
};

export type ToolNoneMessages = typeof es;
