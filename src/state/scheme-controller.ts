import type {CSSResult, ReactiveController, ReactiveElement} from 'lit';

/**
 * Takes the scheme from the text that the page gives its widget: light text stands on something dark. What a page says with
 * `color-scheme` is often missing, or not true of its colours; fields and buttons would be light on light.
 */
export class SchemeController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #styles: CSSStyleSheet | undefined;
  #seen = '';

  /** @param dark what makes a light widget a dark one */
  constructor(host: ReactiveElement, dark: CSSResult) {
    this.#host = host;
    this.#styles = dark.styleSheet;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#seen) this.#look();
  }

  hostUpdated(): void {
    if (this.#seen) return;
    // hostStyles gives an element `transition: color 1ms`; its transitionend tells us that the inherited text colour changed.
    this.#host.renderRoot.addEventListener('transitionend', () => this.#look());
    this.#look();
  }

  #look(): void {
    this.#seen = getComputedStyle(this.#host).color;
    const root = this.#host.renderRoot as ShadowRoot;
    const styles = this.#styles;
    const dark = lightnessOf(this.#seen) > 0.5;
    if (!styles || root.adoptedStyleSheets.includes(styles) === dark) return;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== styles);
    root.adoptedStyleSheets = dark ? [...others, styles] : others;
  }
}

/**
 * Lightness, 0 to 1, of a computed colour. The first number of `oklab()` and `oklch()` is a lightness from 0 to 1, that of `lab()` and `lch()`
 * one from 0 to 100. `rgb()` has channels to 255 and `color()` channels to 1: red, green and blue are weighed 2, 5 and 1, near what each adds
 * to what the eye sees.
 */
export function lightnessOf(color: string): number {
  const [a = 0, b = 0, c = 0] = color
    .split(/[ ,(/)]+/)
    .map(Number)
    .filter((part) => part >= 0);
  if (color.startsWith('ok')) return a;
  if (color.startsWith('l')) return a / 100;
  return (2 * a + 5 * b + c) / (color.startsWith('rgb') ? 2040 : 8);
}
