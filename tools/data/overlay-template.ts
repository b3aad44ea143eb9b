/** Columns of a state's own CSV, each with what goes in it, as docs/state-data.md tells. */
export const OVERLAY_COLUMNS: readonly (readonly [name: string, about: string])[] = [
  ['collection', 'adoptions, actions u organizations'],
  ['publisher', 'quién lo dice'],
  ['state', 'PUE, 21 o Puebla'],
  ['tool', 'adoptions: id de la herramienta'],
  ['action', 'actions: id de la acción del plan'],
  ['status', 'adoptions y actions: una palabra de la lista'],
  ['date', 'AAAA, AAAA-MM o AAAA-MM-DD'],
  ['note.es', 'explicación breve'],
  ['note.en', 'la misma en inglés, si la hay'],
  ['name', 'organizations: nombre'],
  ['url', 'organizations: su página, con https'],
  ['source.title', 'título de lo que lo prueba'],
  ['source.url', 'su dirección, con https'],
  ['source.date', 'su fecha'],
];

/** `overlay.json` with nothing in it yet. */
export const OVERLAY_JSON = {publisher: '', state: '', updated: '', adoptions: [], actions: [], organizations: []};
