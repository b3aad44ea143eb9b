/** Languages that the widgets speak; Spanish is the default and always there. */
export type Language = 'es' | 'en';

/** Words of one widget: Spanish bundled, English fetched when a page asks for it. */
export interface Catalogue<M> {
  readonly es: M;
  readonly en: () => Promise<M>;
}

/** The language of an element: its own `lang`, else that of the nearest ancestor (out of shadow roots too), else Spanish. */
export function languageOf(element: Element): Language {
  for (let node: Element | undefined = element; node; node = parentOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang) return lang.toLowerCase().startsWith('en') ? 'en' : 'es';
  }
  return 'es';
}

function parentOf(node: Element): Element | undefined {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}
