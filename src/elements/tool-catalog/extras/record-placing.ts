/** A widget whose open record may be put into the page. */
interface Placing extends HTMLElement {
  readonly jsonld: boolean;
  toJSONLD(): Promise<unknown>;
}

const load = () => import('./record-jsonld.js').catch(() => undefined);

const loaded = new WeakMap<Placing, ReturnType<typeof load>>();

/**
 * Puts the open record into the page where `jsonld` asks for it, once the record is whole, and takes it away again. Code that could not be
 * had is not asked for at each drawing.
 */
export async function placeRecord(host: Placing, whole: boolean): Promise<void> {
  if (!host.jsonld && !loaded.has(host)) return;
  const loading = loaded.get(host) ?? load();
  loaded.set(host, loading);
  const module = await loading;
  module?.placeJsonLd(host, host.jsonld && whole ? await host.toJSONLD() : undefined);
}
