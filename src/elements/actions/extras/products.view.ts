import {html, nothing, type TemplateResult} from 'lit';
import {citations, type Action, type Dataset} from '../../../dataset/index.js';
import {citationsView} from '../../../views/citations.js';
import {textView} from '../../../views/text.js';
import {productKind, type ViewsVoice} from '../voice.js';

type Product = Action['products'][number];

/** Each means of verification: what is counted, how much was aimed at, what was delivered so far, and with which documents. */
export const productsDetail = (action: Action, dataset: Dataset, voice: ViewsVoice): TemplateResult =>
  html`<ul class="items">
    ${action.products.map((product) => html`<li>${productView(product, dataset, voice)}</li>`)}
  </ul>`;

function productView(product: Product, dataset: Dataset, voice: ViewsVoice): TemplateResult {
  const {more, lang, format} = voice;
  const {metric, target, delivered} = product;
  const row = (name: string, words: unknown) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`;
  const kind = productKind(product, voice);
  return html`<p><strong>${textView(product.text, lang)}</strong>${kind ? ` (${kind})` : nothing}</p>
    <dl class="measures">
      ${row(more.metric, metric ? textView(metric, lang) : more.noMetric)}
      ${row(more.target, target === undefined ? more.noTarget : format.number(target, 2))}
      ${row(more.delivered, deliveredWords(product, voice))}
    </dl>
    ${
      delivered?.length
        ? html`<ol class="items">
          ${delivered.map(
            (delivery) =>
              html`<li>
                <time class="date" datetime=${delivery.date}>${format.date(delivery.date)}</time>:
                ${textView(delivery.text, lang)}${delivery.amount === undefined ? nothing : ` (${format.number(delivery.amount, 2)})`}
                ${citationsView(citations(dataset, delivery.sources), voice)}
              </li>`,
          )}
        </ol>`
        : nothing
    }`;
}

/** The sum of what was delivered; undefined where no delivery says how much it was. */
export function deliveredAmount({delivered = []}: Product): number | undefined {
  const amounts = delivered.flatMap(({amount}) => (amount === undefined ? [] : [amount]));
  // Tenths do not add up in binary.
  return amounts.length > 0 ? Math.round(amounts.reduce((total, amount) => total + amount) * 1e6) / 1e6 : undefined;
}

/** "12 de 40", "al menos 3 de 10 (1 entrega sin cantidad)", "3 entregas", or that no source tells. */
export function deliveredWords(product: Product, {more, format}: ViewsVoice): string {
  const {target, delivered} = product;
  if (!delivered?.length) return more.noDelivery;
  const amount = deliveredAmount(product);
  if (amount === undefined) return more.deliveries(delivered.length);
  const sum = format.number(amount, 2);
  const uncounted = delivered.filter((delivery) => delivery.amount === undefined).length;
  if (uncounted > 0) return more.atLeast(sum, target === undefined ? '' : format.number(target, 2), uncounted);
  return target === undefined ? sum : more.ofTarget(sum, format.number(target, 2));
}
