import {composedChildren, isSubtreeHidden} from './composed.js';
import {nameOf, roleOf} from './roles.js';

/** Roles that a reader hears as one thing: role, name, states. */
const SINGLE = new Set([
  'button',
  'checkbox',
  'combobox',
  'img',
  'link',
  'listbox',
  'meter',
  'progressbar',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);

/** Roles whose beginning a reader hears, by name, before what is in them. */
const CONTAINERS = new Set([
  'group',
  'figure',
  'region',
  'navigation',
  'table',
  'list',
  'tablist',
  'tabpanel',
  'search',
]);

const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/**
 * What a screen reader would meet in `host` from top to bottom, one line for each thing: shadow roots and slots resolved, hidden
 * parts left out, rows of a table with their cells between bars.
 */
export function flatten(host: Element): string {
  const lines: string[] = [];
  visit(host, lines);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function visit(node: Node, lines: string[]): void {
  if (node instanceof Text) {
    // Goes on with the line that is open; a block ends it with an empty one.
    lines.push((lines.pop() ?? '') + node.data);
    return;
  }
  if (!(node instanceof Element) || isSubtreeHidden(node)) return;
  const inline = /^inline|^contents/.test(getComputedStyle(node).display);
  const line = lineOf(node);
  if (line === undefined && inline) return visitChildren(node, lines);
  lines.push(...(line === undefined ? [''] : [line, '']));
  if (!isRead(node)) visitChildren(node, lines);
  lines.push('');
}

function visitChildren(node: Node, lines: string[]): void {
  for (const child of composedChildren(node)) visit(child, lines);
}

/** Whether the line of `element` already says all that is in it. */
function isRead(element: Element): boolean {
  const role = roleOf(element) ?? '';
  return SINGLE.has(role) || role === 'heading' || role === 'row';
}

function lineOf(element: Element): string | undefined {
  const role = roleOf(element) ?? '';
  if (role === 'heading') return `heading ${headingLevel(element)} "${nameOf(element)}"`;
  if (role === 'row') return `row ${cellsOf(element).join(' | ')}`;
  if (SINGLE.has(role)) return [role, `"${nameOf(element)}"`, ...statesOf(element)].join(' ');
  if (role === 'status') return 'status';
  const name = CONTAINERS.has(role) ? nameOf(element) : '';
  return name === '' ? undefined : `${role} "${name}"`;
}

const headingLevel = (element: Element) => element.getAttribute('aria-level') ?? element.localName.slice(1);

function cellsOf(row: Element): string[] {
  return composedChildren(row).flatMap((child) => {
    if (!(child instanceof Element) || isSubtreeHidden(child)) return [];
    if (!CELLS.has(roleOf(child) ?? '')) return cellsOf(child);
    const lines: string[] = [];
    visitChildren(child, lines);
    return [lines.join(' ').replace(/\s+/g, ' ').trim()];
  });
}

function statesOf(element: Element): string[] {
  const states = ['pressed', 'expanded', 'selected', 'current', 'disabled', 'checked', 'invalid'].flatMap((state) => {
    const value = element.getAttribute(`aria-${state}`);
    if (value === null || value === 'false') return state === 'expanded' && value === 'false' ? ['collapsed'] : [];
    return value === 'true' ? [state] : [`${state}=${value}`];
  });
  const {checked, disabled} = element as HTMLInputElement;
  const type = element.getAttribute('type') ?? '';
  if (checked && /^(?:checkbox|radio)$/.test(type)) states.push('checked');
  if (disabled) states.push('disabled');
  return [...states, ...valueOf(element)];
}

function valueOf(element: Element): string[] {
  if (element instanceof HTMLSelectElement) return [...element.selectedOptions].map(({text}) => `= ${text}`);
  const valued = element instanceof HTMLInputElement && !/^(?:checkbox|radio|button|submit)$/.test(element.type);
  return valued && element.value !== '' ? [`= ${element.value}`] : [];
}
