const other = 'Un valor que esta versión no conoce.';

/** What each word of `tool-words.ts` means. */
export const toolDefinitions = {
  kind: {
    platform: 'Sitio o sistema en línea que ofrece datos o servicios.',
    standard: 'Reglas comunes para publicar e intercambiar datos.',
    methodology: 'Forma de trabajo descrita para que otros la sigan.',
    guide: 'Documento que orienta cómo hacer algo.',
    'participation-mechanism': 'Forma organizada en que la ciudadanía vigila, opina o decide.',
    index: 'Medición que permite comparar.',
    policy: 'Documento público que fija objetivos y líneas de acción.',
    other,
  },
  pillar: {
    transparency: 'Abre información pública.',
    accountability: 'Permite pedir cuentas a la autoridad.',
    participation: 'Da voz o voto a la ciudadanía.',
    innovation: 'Usa métodos o tecnologías nuevas.',
    other,
  },
  phase: {
    prevention: 'Actúa antes del hecho de corrupción.',
    detection: 'Ayuda a descubrirlo.',
    investigation: 'Ayuda a reunir las pruebas.',
    sanction: 'Ayuda a resolver y a castigar.',
    other,
  },
  status: {
    active: 'Una fuente con fecha la muestra en uso, con cambios recientes u obligatoria por ley.',
    'in-transition': 'Sigue, pero cambió su responsable o su base legal.',
    'at-risk': 'Una fuente con fecha reporta un incumplimiento o una revisión.',
    unconfirmed: 'Las fuentes consultadas no confirman que siga en uso. No significa que haya cerrado.',
    closed: 'Una fuente con fecha anuncia o documenta su cierre.',
    other,
  },
};

export type ToolDefinitions = typeof toolDefinitions;
