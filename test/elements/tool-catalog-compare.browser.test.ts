import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {allByRole, axe, byRole, flatten, soon, until} from '../support/index.js';
import {example, inColumn} from './tool-catalog-support.js';

const tall = (element: Element) => element.getBoundingClientRect().height;

const startOf = (element: Element) => element.getBoundingClientRect().left;

describe('the comparison of cga-tool-catalog', () => {
  it('compares four tools on a phone: facts above their values, two tools side by side, names in sight', async () => {
    const {catalog} = await example((json) => {
      const [tool] = json.tools;
      json.tools = [0, 1, 2, 3].map((n) => ({...tool!, id: `t-${n}`, name: {es: `Ejemplo ${n}`}}));
      json.adoptions = [];
    }, inColumn(320));
    for (const n of [0, 1, 2, 3]) byRole(catalog, 'checkbox', `Comparar: Ejemplo ${n}`).click();
    (await soon(catalog, 'button', 'Comparar 4 herramientas')).click();
    const region = await soon(catalog, 'region', 'Comparación de 4 herramientas');
    expect(catalog.parentElement!.scrollWidth).to.equal(320);
    const box = region.querySelector('.compare-scroll')!;
    const [, first, second] = allByRole(region, 'columnheader');
    expect(second!.getBoundingClientRect().right - box.getBoundingClientRect().left, 'two fit').to.be.at.most(320);
    expect(tall(box)).to.be.at.most(513);
    box.scrollTo(200, 400);
    expect(first!.getBoundingClientRect().top - box.getBoundingClientRect().top, 'names stay').to.be.within(-1, 30);
    for (const fact of allByRole(region, 'rowheader')) {
      const value = fact.nextElementSibling!;
      expect(value.getBoundingClientRect().top).to.be.at.least(fact.getBoundingClientRect().bottom - 1);
      expect(startOf(fact) - startOf(box), 'a fact stays').to.be.within(-1, 1);
    }
    expect(allByRole(region, 'table')).to.have.length(1);
    expect(allByRole(region, 'row')[1]!.children).to.have.length(5);
    await axe(catalog);
  });

  it('has the name of a fact on one line with its values where there is room', async () => {
    const {catalog} = await example(undefined, inColumn(760));
    for (const name of ['A', 'B']) byRole(catalog, 'checkbox', `Comparar: Herramienta ejemplo ${name}`).click();
    (await soon(catalog, 'button', 'Comparar 2 herramientas')).click();
    const region = await soon(catalog, 'region', 'Comparación de 2 herramientas');
    const row = allByRole(region, 'rowheader', 'Tipo')[0]!.parentElement!;
    const baselines = [...row.children].map((cell) => {
      const probe = document.createElement('span');
      probe.style.display = 'inline-block';
      cell.prepend(probe);
      return Math.round(probe.getBoundingClientRect().bottom);
    });
    expect(new Set(baselines).size).to.equal(1);
  });
});

describe('numbers of priorities in cga-tool-catalog', () => {
  it('are never bare: on cards, in rows and in the comparison, in both languages', async () => {
    const tag = html`<div style="inline-size: 960px"><cga-tool-catalog loading="eager"></cga-tool-catalog></div>`;
    const {catalog} = await example(undefined, tag);
    const card = (name: string) => flatten(byRole(catalog, 'article', name));
    expect(card('Herramienta ejemplo A')).to.contain('Sirve a\nPrioridad 1');
    expect(card('Herramienta ejemplo B')).to.contain('Sirve a\nPrioridades 1 y 3');
    expect(card('Herramienta ejemplo C')).not.to.contain('Prioridad');
    for (const name of ['A', 'B']) byRole(catalog, 'checkbox', `Comparar: Herramienta ejemplo ${name}`).click();
    (await soon(catalog, 'button', 'Comparar 2 herramientas')).click();
    const region = await soon(catalog, 'region', 'Comparación de 2 herramientas');
    expect(flatten(region)).to.contain('Prioridades | Prioridad 1 | Prioridades 1 y 3');
    catalog.view = 'table';
    await until(() => flatten(catalog).includes('| 2016 | Prioridades 1 y 3 | En el plan'), 'the rows');
    catalog.lang = 'en';
    await until(() => flatten(catalog).includes('| 2016 | Priorities 1 and 3 | In the plan'), 'English');
    expect(flatten(catalog)).to.contain('| 2016 | Priority 1 | In the plan');
  });
});
