/** A widget whose open record may be put into the page. */
interface Placing extends HTMLElement {
  readonly jsonld: boolean;
  toJSONLD(): Promise<unknown>;
}

const load = () => import('./record-jsonld.js').catch(() => undefined);

const loaded = new WeakMap<Placing, ReturnType<typeof load>>();

/** The last time that each widget was drawn. */
const drawn = new WeakMap<Placing, object>();

/**
 * Puts the open record into the page where `jsonld` asks for it, once the record is whole, and takes it away again. Code that could not be
 * had is not asked for at each drawing.
 */
export async function placeRecord(host: Placing, whole: boolean): Promise<void> {
  if (!host.jsonld && !loaded.has(host)) return;
  const loading = loaded.get(host) ?? load();
  loaded.set(host, loading);
  const drawing = {};
  drawn.set(host, drawing);
  const module = await loading;
  const node = host.jsonld && whole ? await host.toJSONLD() : undefined;
  // Meanwhile the reader may have closed the record, or opened another one.
  if (drawn.get(host) === drawing) module?.placeJsonLd(host, node);
}
