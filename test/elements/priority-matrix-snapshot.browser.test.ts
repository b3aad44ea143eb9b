import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/priority-matrix.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {PriorityMatrixElement} from '../../src/elements/priority-matrix/priority-matrix.js';
import {allByRole, axe, byRole, flatten, focused, mount, onCleanup, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const panels = (matrix: Element) => allByRole(matrix, 'group', /^Detalle de la prioridad/);

describe('cga-priority-matrix on the packaged snapshot', () => {
  const snapshot = async () => {
    const matrix = await mount<PriorityMatrixElement>(
      html`<cga-priority-matrix loading="eager"></cga-priority-matrix>`,
    );
    await until(() => allByRole(matrix, 'columnheader').length > 16, 'the tools that only actions tie');
    await until(() => matrix.renderRoot.querySelector('article'), 'the list');
    return matrix;
  };

  it('shows 40 priorities, 10 of them the commission’s, with every tie of the plan', async () => {
    const matrix = await snapshot();
    expect(flatten(matrix)).to.contain('La Comisión coadyuva con 10 de 40 prioridades');
    expect(matrix.renderRoot.querySelectorAll('tr[data-id]')).to.have.length(40);
    byRole(matrix, 'button', 'Prioridad 16 y Monitor Karewa: herramienta del plan, 1 acción');
    byRole(
      matrix,
      'button',
      'Prioridad 32 y Métrica de Gobierno Abierto: 1 acción; no está en la lista de herramientas del plan',
    );
    await axe(matrix);
  });

  it('marks what the home entity adopted, which is in another part of the release, and names one that is none', async () => {
    const matrix = await snapshot();
    matrix.state = 'PUE';
    await until(() => flatten(matrix).includes('Herramienta adoptada en Puebla'), 'the marks');
    matrix.state = 'Atlántida';
    await until(() => flatten(matrix).includes('Se pide algo que estos datos no tienen: Atlántida.'), 'the note');
  });

  for (const number of [3, 16, 38]) {
    it(`has priority ${number} in sight in its frame where the tag chooses it`, async () => {
      const matrix = await mount<PriorityMatrixElement>(
        html`<cga-priority-matrix loading="eager" chosen-priority=${number}></cga-priority-matrix>`,
      );
      await until(() => panels(matrix).length === 1, 'the detail');
      const frame = matrix.renderRoot.querySelector('.region')!.getBoundingClientRect();
      await until(() => {
        const row = matrix.renderRoot.querySelector(`tr[data-id="priority-${number}"]`)!.getBoundingClientRect();
        return row.top >= frame.top && row.bottom <= frame.bottom;
      }, 'its row');
    });
  }

  it('fetches the detail when a priority opens, and says so when it cannot', async () => {
    const real = window.fetch;
    let broken = true;
    window.fetch = (input, init) =>
      broken && typeof input === 'string' && input.endsWith('priority-28.json')
        ? Promise.resolve(new Response('', {status: 404}))
        : real(input, init);
    onCleanup(() => (window.fetch = real));
    const matrix = await snapshot();
    byRole(matrix, 'button', 'Prioridad 28').click();
    const panel = await until(() => panels(matrix)[0], 'the detail');
    await until(
      () => flatten(panel).includes('No se pudo leer el detalle. Lo demás se muestra completo.'),
      'the failure',
    );
    broken = false;
    byRole(panel, 'button', 'Intentar de nuevo').click();
    await until(() => panels(matrix)[0] && flatten(panels(matrix)[0]!).includes('Lo que dice el plan'), 'the detail');
    await until(() => focused() === panels(matrix)[0], 'the focus on the detail');
    await until(() => allByRole(panels(matrix)[0]!, 'listitem').length > 0, 'its tools');
    expect(flatten(panels(matrix)[0]!)).to.contain('Sección «Prioridades de la PNA con las que coadyuva la comisión»');
    await axe(matrix);
  });

  it('says of 33, 34 and 38 that the plan lists no tools for them', async () => {
    const matrix = await snapshot();
    matrix.view = 'gaps';
    const words = 'El plan no lista herramientas para esta prioridad.';
    await until(() => flatten(matrix).split(words).length === 4, 'what the plan says of three priorities');
    expect(flatten(matrix)).to.contain(
      '3 de 10 prioridades de la Comisión no tienen herramienta en su plan. De las demás, 30 de 30.',
    );
  });
});
