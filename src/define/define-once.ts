/**
 * Registers a tag once. A page may hold two copies of the library: the first one keeps the tag, and when versions differ the
 * console names both. Never throws into the host page.
 */
export function defineOnce(tag: string, element: CustomElementConstructor & {readonly version: string}): void {
  const known = customElements.get(tag) as (CustomElementConstructor & {readonly version?: string}) | undefined;
  if (known === undefined) {
    customElements.define(tag, element);
  } else if (known !== element && known.version !== element.version) {
    console.warn(
      `cga-widgets: <${tag}> is already defined by version ${known.version ?? 'unknown'}; ${element.version} stays out.`,
    );
  }
}
