import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** Fills that are plain colours from the style sheet; every other key is a pattern of that name. */
const PLAIN = /^$|^adopted$|^class/;

/**
 * Patterns of the statuses, once in each drawing that uses them. Status is colour, pattern and word: the drawing must be readable in
 * black and white.
 */
export const patternDefs: SVGTemplateResult = svg`<defs>
  <pattern id="no-information" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground" width="9" height="9"></rect><line class="hatch" y1="0" y2="9" x1="1" x2="1"></line>
  </pattern>
  <pattern id="not-applicable" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="ground" width="8" height="8"></rect><circle class="dot" cx="2.5" cy="2.5" r="1.2"></circle>
  </pattern>
  <pattern id="lapsed" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
    <rect class="ground" width="9" height="9"></rect><line class="strike" y1="0" y2="9" x1="3" x2="3"></line>
  </pattern>
  <pattern id="in-progress" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="progress" width="8" height="8"></rect><line class="stripe" y1="2" y2="2" x1="0" x2="8"></line>
  </pattern>
  <pattern id="not-adopted" width="14" height="14" patternUnits="userSpaceOnUse">
    <rect class="refused" width="14" height="14"></rect><path class="cross" d="M4 4l6 6m0 -6l-6 6"></path>
  </pattern>
</defs>`;

/** `fill` attribute of a status or class: a pattern, or nothing so that the style sheet colours it by `data-fill`. */
export const fillOf = (key: string): string => (PLAIN.test(key) ? '' : `url(#${key})`);

/** A legend's sample of a fill. Decoration: the word stands beside it. */
export function swatchView(key: string): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 24 24" aria-hidden="true">
    <rect class="area" x="1" y="1" width="22" height="22" data-fill=${key} fill=${fillOf(key)}></rect>
  </svg>`;
}
