/** Words and definitions of what classifies a tool. */
export const toolWords = {
  kind: {
    platform: {name: 'Plataforma', definition: 'Sitio o sistema en línea que ofrece datos o servicios.'},
    standard: {name: 'Estándar', definition: 'Reglas comunes para publicar e intercambiar datos.'},
    methodology: {name: 'Metodología', definition: 'Forma de trabajo descrita para que otros la sigan.'},
    guide: {name: 'Guía', definition: 'Documento que orienta cómo hacer algo.'},
    'participation-mechanism': {
      name: 'Mecanismo de participación',
      definition: 'Forma organizada en que la ciudadanía vigila, opina o decide.',
    },
    index: {name: 'Índice', definition: 'Medición que permite comparar.'},
    policy: {name: 'Política', definition: 'Documento público que fija objetivos y líneas de acción.'},
  },
  pillar: {
    transparency: {name: 'Transparencia', definition: 'Abre información pública.'},
    accountability: {name: 'Rendición de cuentas', definition: 'Permite pedir cuentas a la autoridad.'},
    participation: {name: 'Participación', definition: 'Da voz o voto a la ciudadanía.'},
    innovation: {name: 'Innovación', definition: 'Usa métodos o tecnologías nuevas.'},
  },
  phase: {
    prevention: {name: 'Prevención', definition: 'Actúa antes del hecho de corrupción.'},
    detection: {name: 'Detección', definition: 'Ayuda a descubrirlo.'},
    investigation: {name: 'Investigación', definition: 'Ayuda a reunir las pruebas.'},
    sanction: {name: 'Sanción', definition: 'Ayuda a resolver y a castigar.'},
  },
  status: {
    active: {name: 'Vigente', definition: 'Una fuente con fecha la muestra en uso.'},
    'in-transition': {name: 'En transición', definition: 'Cambia de responsable, de forma o de alcance.'},
    'at-risk': {name: 'En riesgo', definition: 'Una fuente con fecha pone en duda su continuidad.'},
    unconfirmed: {
      name: 'Sin confirmar',
      definition: 'Las fuentes consultadas no confirman que siga en uso. No significa que haya cerrado.',
    },
    closed: {name: 'Cerrada', definition: 'Una fuente con fecha documenta su cierre.'},
  },
};

export type ToolWords = typeof toolWords;
