/** Words of the comparison; they come when a reader asks for it. */
export const es = {
  title: (count: number) =>
    count === 1 ? 'Comparación: falta otra herramienta' : `Comparación de ${count} herramientas`,
  leftOut: (names: string, limit: number) =>
    `Se comparan hasta ${limit} a la vez; de lo que pide la dirección queda fuera: ${names}.`,
  fact: 'Dato',
  remove: 'Quitar',
  removeTool: (name: string) => `Quitar de la comparación: ${name}`,
  priorities: 'Prioridades',
  noPriorities: 'Ninguna, según el plan',
  standard: 'Estándar o método',
  coverage: 'Cobertura',
  summary: 'Resumen',
  status: 'Situación',
  year: 'Año de inicio',
  pillars: 'Pilares',
  phases: 'Fases',
  license: 'Licencia del código',
  inRepositories: (licenses: string) => `Sin información; en sus repositorios: ${licenses}`,
  url: 'Sitio o enlaces',
  steps: 'Cómo replicarla',
  stepsOf: (count: number) =>
    count === 0 ? 'Sin pasos documentados' : count === 1 ? '1 paso documentado' : `${count} pasos documentados`,
};

export type ToolCompareMessages = typeof es;
