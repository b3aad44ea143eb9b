import type {State} from '../dataset/index.js';

/** `report-url` with its `{names}` filled; undefined unless it is an address of mail or https. */
export function reportAddress(template: string, values: Readonly<Record<string, string>>): string | undefined {
  if (!/^(?:mailto:[^\s?]+@|https:\/\/[^\s/?#@\\]+)/i.test(template)) return undefined;
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    encodeURIComponent((Object.hasOwn(values, name) && values[name]) || whole),
  );
  return URL.canParse(filled) ? filled : undefined;
}

/** Address of an entity's own page: https or of the page's own origin, else none. */
export function stateAddress(template: string, {id, inegi, name}: State): string | undefined {
  if (!template) return undefined;
  const values = {id, inegi, name};
  const filled = template.replace(/\{(id|inegi|name)\}/g, (_, key: keyof typeof values) =>
    encodeURIComponent(values[key]),
  );
  if (!URL.canParse(filled, document.baseURI)) return undefined;
  const url = new URL(filled, document.baseURI);
  const own = url.origin === location.origin && url.protocol !== 'javascript:' && url.origin !== 'null';
  return url.protocol === 'https:' || own ? url.href : undefined;
}
