/** Names of what classifies a tool. Their definitions are in `tool-definitions.ts`, which comes with a record. */
export const toolWords = {
  kind: {
    platform: 'Plataforma',
    standard: 'Estándar',
    methodology: 'Metodología',
    guide: 'Guía',
    'participation-mechanism': 'Mecanismo de participación',
    index: 'Índice',
    policy: 'Política',
    other: 'Otro',
  },
  pillar: {
    transparency: 'Transparencia',
    accountability: 'Rendición de cuentas',
    participation: 'Participación',
    innovation: 'Innovación',
    other: 'Otro',
  },
  phase: {
    prevention: 'Prevención',
    detection: 'Detección',
    investigation: 'Investigación',
    sanction: 'Sanción',
    other: 'Otro',
  },
  status: {
    active: 'Vigente',
    'in-transition': 'En transición',
    'at-risk': 'En riesgo',
    unconfirmed: 'Sin confirmar',
    closed: 'Cerrada',
    other: 'Otro',
  },
};

export type ToolWords = typeof toolWords;
