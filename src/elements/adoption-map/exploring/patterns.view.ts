import {svg} from 'lit';
import {PATTERNS, type Pattern} from '../../../layout/sheet/marks.js';

const own = Object.entries(PATTERNS as Readonly<Record<string, Pattern>>).filter(([name]) =>
  /^(?:category|below|other)/.test(name),
);

/** Patterns of categories, of what lies below the country's value, and of a status that this version does not know. */
export const morePatterns = svg`<defs>
  ${own.map(
    ([name, {size, turn, strokes}]) =>
      svg`<pattern id=${name} width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform=${`rotate(${turn})`}>
      ${strokes.map(({path, fill, line, width = 1}) => svg`<path d=${path} fill=${fill ? `var(--_${fill})` : 'none'} stroke=${line ? `var(--_${line})` : 'none'} stroke-width=${width}></path>`)}
    </pattern>`,
  )}
</defs>`;
