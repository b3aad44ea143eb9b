import {expect} from '@open-wc/testing';
import {html} from 'lit';
import type {ToolCatalogElement} from '../../src/elements/tool-catalog/tool-catalog.js';
import {allByRole, axe, byRole, flatten, focused, mount, soon, type, until} from '../support/index.js';
import {example, names, pick} from './tool-catalog-support.js';

const search = (catalog: ToolCatalogElement, words: string) => {
  const box = byRole<HTMLInputElement>(catalog, 'searchbox');
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', {bubbles: true}));
  return catalog.updateComplete;
};

/** Words that each card marks. */
const marks = (catalog: ToolCatalogElement) =>
  allByRole(catalog, 'article').map((card) =>
    [...card.querySelectorAll('mark')].map(({textContent}) => textContent).join(' '),
  );

describe('what a search of cga-tool-catalog names beside tools', () => {
  it('leads from the name of an entity, which no tool has, to the tools adopted there', async () => {
    const {catalog} = await example();
    byRole(catalog, 'searchbox').focus();
    await type('aguascalientes');
    await until(() => flatten(catalog).includes('Nada coincide con «aguascalientes».'), 'the advice');
    (await soon(catalog, 'button', 'Adoptadas en Aguascalientes (1)')).click();
    await catalog.updateComplete;
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A']);
    await soon(catalog, 'button', 'Quitar: Adoptada en Aguascalientes');
  });

  it('leads to the tools of an entity above what else has its name', async () => {
    const {catalog} = await example((json) => (json.tools[2]!['summary'] = {es: 'Ejemplo hecho en Aguascalientes.'}));
    for (const words of ['Aguascalientes', 'agu', 'AGS.', 'Estado de Aguascalientes']) {
      await search(catalog, words);
      await soon(catalog, 'button', 'Adoptadas en Aguascalientes (1)');
    }
    await search(catalog, 'aguascalientes');
    const button = await soon(catalog, 'button', 'Adoptadas en Aguascalientes (1)');
    await until(() => names(catalog).join() === 'Herramienta ejemplo C', 'what has its name');
    const [card] = allByRole(catalog, 'article');
    expect(button.compareDocumentPosition(card!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    await axe(catalog);
    button.focus();
    button.click();
    await until(() => names(catalog).join() === 'Herramienta ejemplo A', 'what it adopted');
    expect(byRole<HTMLInputElement>(catalog, 'searchbox').value).to.equal('');
    await until(() => focused()?.matches('.count'), 'the focus on the count');
  });

  it('leads from a word that classifies tools, in one or in several, to those that it classifies', async () => {
    const {catalog} = await example();
    await search(catalog, 'GUÍAS');
    (await soon(catalog, 'button', 'Tipo: Guía (2)')).click();
    await until(() => names(catalog).length === 2, 'the tools of that kind');
    await search(catalog, 'vigente');
    await until(
      () => flatten(catalog).includes('Situación: Vigente (0) con los demás filtros en uso.'),
      'why none is left',
    );
  });

  it('says that an entity adopted none, and offers nothing for part of a name', async () => {
    const {catalog} = await example();
    await search(catalog, 'Puebla');
    await until(() => flatten(catalog).includes('No consta que Puebla haya adoptado alguna herramienta.'), 'the words');
    expect(allByRole(catalog, 'button', /Adoptadas/)).to.have.length(0);
    await search(catalog, 'aguas');
    await until(() => flatten(catalog).includes('Nada coincide con «aguas».'), 'the advice');
    expect(allByRole(catalog, 'button', /Adoptadas/)).to.have.length(0);
  });

  it('leads to the tools of a priority, and of an axis, by its number', async () => {
    const {catalog} = await example((json) => (json.tools[2]!['summary'] = {es: 'Trata de la prioridad 1 (ejemplo).'}));
    for (const words of ['1', 'priority 1', 'Prioridad n.º 1', 'prioridad 1']) {
      await search(catalog, words);
      await soon(catalog, 'button', 'Prioridad 1 (2)');
    }
    expect(names(catalog), 'what has the words, then what serves it').to.deep.equal([
      'Herramienta ejemplo C',
      'Herramienta ejemplo A',
      'Herramienta ejemplo B',
    ]);
    byRole(catalog, 'button', 'Prioridad 1 (2)').click();
    await soon(catalog, 'button', 'Quitar: Prioridad 1');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo A', 'Herramienta ejemplo B']);
    await search(catalog, 'eje 2');
    const axis = await soon(catalog, 'button', 'Eje 2 (1)');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo B']);
    expect(flatten(catalog)).not.to.contain('palabras parecidas');
    axis.click();
    await soon(catalog, 'button', 'Quitar: Eje: 2. Eje de ejemplo 2');
    expect(names(catalog)).to.deep.equal(['Herramienta ejemplo B']);
  });

  it('says that the plan ties no tool to a priority or an axis, which is not that the filters leave none', async () => {
    const {catalog} = await example((json) => (json.tools[1]!['priorities'] = ['priority-1']));
    await search(catalog, 'prioridad 2');
    await until(() => flatten(catalog).includes('El plan no liga ninguna herramienta a la prioridad 2.'), 'the words');
    await search(catalog, 'eje 2');
    await until(() => flatten(catalog).includes('El plan no liga ninguna herramienta al eje 2.'), 'the words');
    await search(catalog, '');
    await pick(catalog, 'Origen', 'added');
    await search(catalog, 'prioridad 1');
    await until(() => flatten(catalog).includes('Prioridad 1 (0) con los demás filtros en uso.'), 'the filters');
    expect(allByRole(catalog, 'button', /^Prioridad/)).to.have.length(0);
  });

  it('takes no number for an entity, and says it in English', async () => {
    const {catalog} = await example(undefined, html`<cga-tool-catalog loading="eager" lang="en"></cga-tool-catalog>`);
    await soon(catalog, 'button', 'Cards');
    await search(catalog, 'axis 2');
    await soon(catalog, 'button', 'Axis 2 (1)');
    await search(catalog, '2');
    await until(() => flatten(catalog).includes('The plan ties no tool to priority 2.'), 'the words');
    // Aguascalientes by its number in the census.
    await search(catalog, '01');
    await soon(catalog, 'button', 'Priority 1 (2)');
    expect(allByRole(catalog, 'button', /^Adopted/)).to.have.length(0);
    await search(catalog, 'Aguascalientes');
    await soon(catalog, 'button', 'Adopted in Aguascalientes (1)');
  });
});

describe('what a search of cga-tool-catalog matched', () => {
  it('is shown where only the summary in the other language has it', async () => {
    const {catalog} = await example((json) => {
      json.tools[1]!['summary'] = {es: 'Califica programas (ejemplo).', en: 'Scores programmes (example).'};
    });
    await search(catalog, 'SCORM');
    await until(() => marks(catalog).join() === 'Scores', 'the word that is like it');
    expect(flatten(catalog)).to.contain('También: Scores programmes (example).');
    const quoted = catalog.renderRoot.querySelector('mark')!.parentElement!;
    expect(quoted.lang).to.equal('en');
    await search(catalog, 'califica');
    await until(() => marks(catalog).join() === 'Califica', 'the word of the card');
    expect(flatten(catalog)).not.to.contain('Scores');
  });

  it('is shown where only the full name of who promotes a tool has it', async () => {
    const {catalog} = await example((json) => {
      json.actors[0]!['name'] = 'Instituto de ejemplo para la Competitividad';
      json.tools[0]!['promoters'] = [];
      json.tools[1]!['promoters'] = [];
    });
    await search(catalog, 'competitibidad');
    await until(() => marks(catalog).join() === 'Competitividad', 'the name');
    expect(flatten(catalog)).to.contain('Promueve: Instituto de ejemplo para la Competitividad.');
  });

  it('is marked on every card of the release, also where it is only alike', async () => {
    const catalog = await mount<ToolCatalogElement>(html`<cga-tool-catalog loading="eager"></cga-tool-catalog>`);
    await until(() => names(catalog).length === 24, 'the cards');
    for (const words of ['SCORM', 'licencia', 'policia', 'pensiones', 'transparensia']) {
      await search(catalog, words);
      const marked = () =>
        names(catalog).length > 0 && flatten(catalog).includes('palabras parecidas') && marks(catalog).every(Boolean);
      await until(marked, words);
    }
  });
});
