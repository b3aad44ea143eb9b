/**
 * Idioms that break on other people's pages, as entries of `no-restricted-syntax`. Old libraries
 * replace `Array.from` and `Event`; strict content policies refuse style attributes; a page's `rem` is its own.
 */

const inTemplate = (tags, pattern) =>
  `TaggedTemplateExpression[tag.name=/^(?:${tags})$/] TemplateElement[value.raw=/${pattern}/]`;

const DOM_CLASS =
  '(?:HTML|SVG|Mutation|Resize|Intersection)[A-Za-z]*|Node|Element|Text|Document|ShadowRoot|[A-Z][a-z]*Event|Event|Window';

/** In everything that ships. */
export const IDIOMS = [
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'MooTools and Prototype replace Array.from: use a spread.',
  },
  {
    selector: 'NewExpression[callee.name=/^(?:Event|Request)$/]',
    message: 'Old libraries replace it: use CustomEvent; fetch takes a string.',
  },
  {selector: 'ForInStatement', message: 'Pages add to Array.prototype: use for…of or Object.entries.'},
  {
    selector: `BinaryExpression[operator="instanceof"] > Identifier.right[name=/^(?:${DOM_CLASS})$/]`,
    message: 'DOM classes differ between frames and polyfills: look at what the object has.',
  },
  {
    selector: inTemplate('html|svg|css', '\\d(?:rem|vw|vh)\\b'),
    message: 'Use em and container units: rem and the viewport are the page’s.',
  },
  {
    selector: inTemplate('css', '@media[^{]*(?:width|height|orientation)'),
    message: 'Use container queries: the viewport is the page’s.',
  },
  {
    selector: inTemplate('html|svg', '(?:^|[\\s"])style='),
    message: 'Strict content policies refuse style attributes: use cssVars or an attribute that CSS selects.',
  },
  {
    selector: 'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|write|writeln|srcdoc)$/]',
    message: 'Data is never markup: use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name="addEventListener"] > Literal[value=/^(?:before)?unload$/]',
    message: 'It keeps the page out of the back-forward cache: use pagehide.',
  },
  {selector: 'MemberExpression[object.name="document"][property.name="cookie"]', message: 'The widgets set no cookie.'},
  {
    selector: 'ImportDeclaration[source.value=/^zod/] > ImportSpecifier[imported.name="z"]',
    message: 'Some bundlers then keep all of zod: import * as z.',
  },
  {selector: 'ExportDefaultDeclaration', message: 'Named exports only.'},
  {
    selector:
      ':matches(PropertyDefinition, MethodDefinition, TSParameterProperty)[accessibility="private"]:not(:has(> Decorator))',
    message: 'Use #private.',
  },
];

/** Globals that no module of src/ uses. */
export const GLOBALS = [
  {name: 'setInterval', message: 'No polling and no timers in the background.'},
  {
    name: 'localStorage',
    message: 'Storage throws in private and sandboxed pages, and a widget keeps nothing of its reader.',
  },
  {
    name: 'sessionStorage',
    message: 'Storage throws in private and sandboxed pages, and a widget keeps nothing of its reader.',
  },
  {name: 'alert', message: 'Never interrupts the host page.'},
  {name: 'confirm', message: 'Never interrupts the host page.'},
  {name: 'event', message: 'Take the event as a parameter.'},
  {name: 'name', message: 'This is window.name.'},
];
