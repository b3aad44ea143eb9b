// Query engine of the two hand-written tables: folded search text made once, one pass per query.
const fold = (s) =>
  s
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
export function index(rows) {
  for (const r of rows) r._t = fold(`${r.titulo} ${r.actor} ${r.entidad} ${r.estado}`);
  return rows;
}
export function query(rows, {q, facet, sort, dir}) {
  const f = fold(q);
  let out = rows;
  if (f || facet) out = rows.filter((r) => (!facet || r.estado === facet) && (!f || r._t.includes(f)));
  if (sort) {
    const c = collator;
    out = [...out].sort(
      (a, b) => dir * (typeof a[sort] === 'number' ? a[sort] - b[sort] : c.compare(a[sort], b[sort])),
    );
  }
  return out;
}
const collator = new Intl.Collator('es');
export const PAGE = 10;
