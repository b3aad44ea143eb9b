/** Columns of a state's own CSV, each with what goes in it, as docs/state-data.md tells. */
export const OVERLAY_COLUMNS: readonly string[] = [
  'tipo',
  'estado',
  'publica',
  'herramienta',
  'accion',
  'estatus',
  'fecha',
  'nota',
  'nombre',
  'temas',
  'fuente',
  'url',
];

/** `overlay.json` with nothing in it yet. */
export const OVERLAY_JSON = {publisher: '', state: '', adoptions: [], updates: [], organizations: []};
