import fc from 'fast-check';

const evil = fc.constantFrom(
  null,
  0,
  -1,
  1e308,
  '',
  ' ',
  'N/D',
  'javascript:alert(1)',
  'https://user@example.org/',
  'http://example.org/',
  '\u202eabc',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  {es: ''},
  {es: 'javascript:alert(1)', url: 'javascript:alert(1)'},
  true,
);
const value = fc.oneof({weight: 4, arbitrary: evil}, {weight: 1, arbitrary: fc.jsonValue({maxDepth: 3})});

/** Where and how a file is changed. */
export const mutation = fc.record({path: fc.array(fc.nat(), {minLength: 1, maxLength: 6}), value, drop: fc.boolean()});

export type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

/** Changes the value that `path` leads to, whatever the file's shape is by now. */
export function mutate(json: unknown, {path, value, drop}: Mutation): void {
  let holder = json as Record<string, unknown>;
  let key = '';
  for (const step of path) {
    const inner = key === '' ? holder : holder[key];
    if (typeof inner !== 'object' || inner === null) break;
    const keys = Object.keys(inner);
    if (keys.length === 0) break;
    holder = inner as Record<string, unknown>;
    key = keys[step % keys.length] ?? '';
  }
  // Mostly within records: a file without its heading is refused at once, which tells little.
  if (key === '' || (holder === json && (path[0] ?? 0) % 16 > 0)) return;
  if (drop) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
}
