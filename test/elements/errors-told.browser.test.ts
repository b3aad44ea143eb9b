import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import {exampleDataset, type ExampleDataset} from '../fixtures/example-dataset.js';
import {comesTo, expectWarning, flatten, mount, until, wholeTracker} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

/** A tracker with the codes of the errors that it tells of. */
async function listening(release = '') {
  const place = await mount<HTMLElement>(html`<div></div>`);
  const told: string[] = [];
  place.addEventListener('cga-error', ({detail}) => told.push(detail.code));
  const actions = document.createElement('cga-action-tracker');
  Object.assign(actions, {loading: 'eager', release});
  place.append(actions);
  return {actions, told};
}

describe('an error', () => {
  it('is told once, whatever the number of parts that it is found in', async () => {
    expectWarning('not-packaged');
    const {actions, told} = await listening('9');
    await wholeTracker(actions);
    // The sources of what is shown are in a part of their own.
    actions.renderRoot.querySelector<HTMLElement>('.sources summary')!.click();
    await comesTo(() => actions.renderRoot.querySelectorAll('.sources li').length > 0, true);
    expect(told).to.deep.equal(['not-packaged']);
  });

  it('is told again of another value that has the same, once for each', async () => {
    expectWarning('not-a-dataset');
    const {actions, told} = await listening();
    for (const [index, value] of [[], 'x', 42, []].entries()) {
      actions.dataset = value;
      await comesTo(() => told.length, index + 1);
      actions.heading = `Acciones ${index}`;
      await actions.updateComplete;
    }
    expect(told).to.deep.equal(Array(4).fill('not-a-dataset'));
  });
});

describe('the notice of what could not be read', () => {
  const noticeOf = async (change: (json: ExampleDataset) => void, words: string) => {
    const json = exampleDataset();
    change(json);
    const {actions} = await listening();
    actions.dataset = json;
    await until(() => flatten(actions).includes(words), words);
    actions.remove();
  };

  it('counts what was set aside and what the file says that it should have', async () => {
    await noticeOf((json) => {
      json['counts'] = {actions: 9};
      json.actions[0]!['horizon'] = 'some day';
    }, '7 datos del archivo faltan o no se pudieron leer. Se muestra lo demás, y los totales solo cuentan eso.');
  });

  it('does not say that anything is missing where there is more than the file says', async () => {
    await noticeOf((json) => {
      json['counts'] = {actions: 2};
      json.actors[0]!['name'] = 1;
    }, '1 dato del archivo falta o no se pudo leer.');
  });
});
