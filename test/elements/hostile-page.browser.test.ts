import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/priority-matrix.js';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import {SelectionController} from '../../src/state/selection-controller.js';
import {exampleDataset} from '../fixtures/example-dataset.js';
import {allByRole, mount, nextEvent, replace, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

// An error that nobody caught fails a test: test/support/guard.ts.
describe('an id that no priority and no tool has', () => {
  it('of another widget of the group throws nothing into the page, whatever signs it has', async () => {
    const matrix = await mount<PriorityMatrixElement>(
      html`<cga-priority-matrix loading="eager" group="hostile"></cga-priority-matrix>`,
    );
    const ready = nextEvent(matrix, 'cga-ready');
    matrix.dataset = exampleDataset();
    await ready;
    const host = {
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    };
    const other = new SelectionController(host, () => 'hostile');
    other.hostUpdate();
    for (const kind of ['priority', 'tool'] as const) {
      other.choose(kind, `a"b\\]${kind}`);
      await matrix.updateComplete;
    }
    expect(allByRole(matrix, 'alert')).to.have.length(0);
    expect(allByRole(matrix, 'button', /^Prioridad 1/).length).to.be.greaterThan(0);
  });
});

describe('a widget that is taken away in the middle of its first picture', () => {
  it('listens to nothing of the page any more', async () => {
    const heard = new Set<unknown>();
    const place = await mount(html`<div></div>`);
    const catalog = document.createElement('cga-tool-catalog');
    const {addEventListener: add, removeEventListener: remove} = window;
    let times = 0;
    replace(window, 'addEventListener', (name: string, listener: () => void, options?: object) => {
      if (name === 'beforeprint') {
        heard.add(listener);
        // After what waits for paper as long as the widget is there, what draws its cards in steps.
        if (++times === 3) queueMicrotask(() => catalog.remove());
      }
      add.call(window, name, listener, options);
    });
    replace(window, 'removeEventListener', (name: string, listener: () => void, options?: object) => {
      heard.delete(listener);
      remove.call(window, name, listener, options);
    });
    catalog.loading = 'eager';
    catalog.dataset = exampleDataset();
    place.append(catalog);
    await until(() => times === 3 && !catalog.isConnected, 'its end');
    await until(() => heard.size === 0, 'nothing that listens');
  });
});
