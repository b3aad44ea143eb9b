import {svg} from 'lit';
import {PATTERNS, type Pattern} from '../../../layout/sheet/marks.js';

/** How much larger the dots of doubt are where a drawing is small: three to a tile. */
export const LARGE = 5 / 3;

const own = Object.entries(PATTERNS as Readonly<Record<string, Pattern>>).filter(([name]) =>
  /^(?:category|below|other|doubt)/.test(name),
);

/** Patterns of categories, of what lies below the country's value, of a status that this version does not know, and of doubt. */
export const morePatterns = svg`<defs>
  ${own.map(
    ([name, {size, turn, strokes}]) =>
      svg`<pattern id=${name} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform=${`rotate(${turn})`}>
      ${strokes.map(({path, fill, line, width = 1}) => svg`<path d=${path} fill=${fill ? `var(--_${fill})` : 'none'} stroke=${line ? `var(--_${line})` : 'none'} stroke-width=${width}></path>`)}
    </pattern>`,
  )}
  <pattern id="doubt-large" href="#doubt" patternTransform=${`translate(8.333 8.333) scale(${LARGE}) rotate(${PATTERNS.doubt.turn})`}></pattern>
</defs>`;
