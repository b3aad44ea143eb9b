import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {PAPER, TOKENS} from '../../src/elements/extras/picture.js';
import {PATTERNS, type Ink, type Pattern} from '../../src/layout/sheet/marks.js';
import {hostStyles} from '../../src/styles/host.js';
import {swatchStyles} from '../../src/styles/swatch.js';
import {patternDefs} from '../../src/views/swatch.js';

/** What the style sheet says of a class, outside of media queries. */
function styleOf(name: string): ReadonlyMap<string, string> {
  const css = swatchStyles.cssText.replace(/@media[^]*/, '');
  const [, rules = ''] = new RegExp(`\\.${name} \\{([^}]*)\\}`).exec(css) ?? [];
  return new Map([...rules.matchAll(/([\w-]+): ([^;]+);/g)].map(([, property = '', value = '']) => [property, value]));
}

const attributesOf = (markup: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...markup.matchAll(/([\w-]+)="([^"]*)"/gi)].map(([, name = '', value = '']) => [name, value]));

/** An element of a pattern as path data, written as pictures write it. */
function pathOf(tag: string, at: Readonly<Record<string, string>>): string {
  const n = (name: string) => Number(at[name] ?? 0);
  if (tag === 'rect') return `M0 0h${n('width')}v${n('height')}h${-n('width')}z`;
  if (tag === 'line') {
    return `M${n('x1')} ${n('y1')}${n('x1') === n('x2') ? `v${n('y2') - n('y1')}` : `h${n('x2') - n('x1')}`}`;
  }
  if (tag === 'circle') {
    const [r, twice] = [n('r'), 2 * n('r')];
    return `M${n('cx') - r} ${n('cy')}a${r} ${r} 0 1 0 ${twice} 0a${r} ${r} 0 1 0 ${-twice} 0z`;
  }
  return at['d'] ?? '';
}

/** The patterns that widgets draw on the page, in the terms of those for pictures. */
function patternsOnPage(): Readonly<Record<string, Pattern>> {
  const markup = patternDefs.strings.join('');
  return Object.fromEntries(
    [...markup.matchAll(/<pattern ([^>]*)>([^]*?)<\/pattern>/g)].map(([, head = '', body = '']) => {
      const {id = '', width, patternTransform = ''} = attributesOf(head);
      const strokes = [...body.matchAll(/<(\w+) ([^>]*)>/g)].map(([, tag = '', rest = '']) => {
        const at = attributesOf(rest);
        const style = styleOf(at['class'] ?? '');
        const ink = (property: string) => /^var\(--_(.*)\)$/.exec(style.get(property) ?? '')?.[1] as Ink | undefined;
        const [fill, line, strokeWidth] = [ink('fill'), ink('stroke'), style.get('stroke-width')];
        return {
          path: pathOf(tag, at),
          ...(fill && {fill}),
          ...(line && {line}),
          ...(strokeWidth && {width: Number(strokeWidth)}),
        };
      });
      return [id, {size: Number(width), turn: Number(/-?\d+/.exec(patternTransform)?.[0] ?? 0), strokes}];
    }),
  );
}

/** Colours that two digits a channel or one write alike. */
const long = (color: string) => color.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');

describe('a picture that leaves the page', () => {
  for (const [name, pattern] of Object.entries(patternsOnPage())) {
    it(`has the pattern of the page for ${name}`, () => {
      assert.deepEqual((PATTERNS as Readonly<Record<string, Pattern>>)[name], pattern);
    });
  }

  it('has a pattern of the page for each status that is no plain colour', () => {
    const names = ['in-progress', 'lapsed', 'no-information', 'not-adopted', 'not-applicable'];
    assert.deepEqual(Object.keys(patternsOnPage()).sort(), names);
  });

  it('has the colours that widgets have in the light, and reads the same tokens', () => {
    const defaults = new Map(
      [...hostStyles.cssText.matchAll(/--_([\w-]+): var\((--cga-[\w-]+), (#\w+)\);/g)].map(
        ([, ink = '', token = '', color = '']) => [ink, {token, color: long(color)}] as const,
      ),
    );
    const ofPictures = Object.entries(TOKENS).map(([ink, token]) => [ink, {token, color: PAPER[ink as Ink]}] as const);
    assert.deepEqual(new Map(ofPictures), defaults);
  });
});
