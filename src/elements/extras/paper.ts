import {adoptStyles, css, render, type CSSResult, type TemplateResult} from 'lit';
import {printAlone} from './print-alone.js';

/** Nothing of it is seen on screen, whatever the page's own styles say. */
const paperStyles = css`
  :host {
    display: none !important;
  }
  @media print {
    :host {
      display: block !important;
      all: initial;
      color: #000 !important;
      background: #fff !important;
      color-scheme: only light !important;
      font: 10pt/1.4 sans-serif !important;
    }
    a {
      color: inherit;
    }
    a[href]:not(.bare)::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;

/** Paper of one size for whoever reads it; a page style counts in the document only. */
const letter = css`
  @page {
    size: letter;
    margin: 16mm 14mm;
  }
`;

/** Prints a page that is not on the screen: `content` alone, on letter paper. It stands beside `host` meanwhile, and is gone afterwards. */
export async function printPaper(
  host: Element,
  content: TemplateResult,
  styles: CSSResult,
  lang: string,
): Promise<void> {
  const page = document.createElement('div');
  page.lang = lang;
  const root = page.attachShadow({mode: 'open'});
  adoptStyles(root, [paperStyles, styles]);
  render(content, root);
  // What a screen folds cannot be opened on paper.
  for (const details of root.querySelectorAll('details')) details.open = true;
  host.after(page);
  const sheet = letter.styleSheet;
  if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const after = () => {
    page.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  await printAlone(page, {after});
}
