import {noChange, type ElementPart} from 'lit';
import {Directive, directive, PartType, type PartInfo} from 'lit/directive.js';

/** Custom properties by name, `--_x`. */
type Vars = Readonly<Record<`--_${string}`, string | number>>;

/** Sets custom properties through the object model: a `style` attribute is refused by strict content policies. */
class CssVars extends Directive {
  #last: Vars = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssVars belongs to an element');
  }

  override render(_vars: Vars): unknown {
    return noChange;
  }

  override update(part: ElementPart, [vars]: [Vars]): unknown {
    const {style} = part.element as HTMLElement;
    for (const [name, value] of Object.entries(vars))
      if (this.#last[name as keyof Vars] !== value) style.setProperty(name, String(value));
    this.#last = vars;
    return noChange;
  }
}

/** `<i ${cssVars({'--_x': 3})}>`: custom properties without a `style` attribute. */
export const cssVars = directive(CssVars);
