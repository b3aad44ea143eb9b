import {computeAccessibleName, getRole} from 'dom-accessibility-api';
import {reachableElements} from './composed.js';

/** Role of `element` as assistive technology gets it, or null where it has none of its own. */
export function roleOf(element: Element): string | null {
  const role = getRole(element);
  if (element.hasAttribute('role')) return role;
  if (element.localName === 'th' && /^row/.test(element.getAttribute('scope') ?? '')) return 'rowheader';
  if (element.localName === 'meter') return 'meter';
  // These two are landmarks only when they have a name.
  const unnamed = (role === 'region' || role === 'form') && nameOf(element) === '';
  return unnamed ? null : role;
}

/** Accessible name of `element`, white space collapsed. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element).replace(/\s+/g, ' ').trim();
}

const nameMatches = (element: Element, name: string | RegExp | undefined) =>
  name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)));

/** Every reachable element under `host`, through open shadow roots, with that role and name. */
export function allByRole<E extends Element = HTMLElement>(host: Node, role: string, name?: string | RegExp): E[] {
  const found = [...reachableElements(host)].filter(
    (element) => roleOf(element) === role && nameMatches(element, name),
  );
  return found as unknown as E[];
}

/** The one reachable element under `host` with that role and name; fails with what there is when it is not exactly one. */
export function byRole<E extends Element = HTMLElement>(host: Node, role: string, name?: string | RegExp): E {
  const found = allByRole<E>(host, role, name);
  const [element] = found;
  if (element && found.length === 1) return element;
  const wanted = name === undefined ? role : `${role} ${String(name)}`;
  const there = [...reachableElements(host)].flatMap((each) => summarize(each) ?? []).join('\n  ');
  throw new Error(`Found ${found.length} of ${wanted}. There are:\n  ${there}`);
}

function summarize(element: Element): string | undefined {
  const role = roleOf(element);
  return role === null ? undefined : `${role} "${nameOf(element)}"`;
}
