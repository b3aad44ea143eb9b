import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {ActionTrackerElement} from '../../src/elements/actions/actions.js';
import {allByRole, byRole, mount, nextFile, until, wholeTracker} from '../support/index.js';
import {csvRecords} from '../support/csv.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

async function shown(template: TemplateResult): Promise<ActionTrackerElement> {
  const actions = await mount<ActionTrackerElement>(template);
  await wholeTracker(actions);
  return actions;
}

// Alone in its file: what a page has read of the packaged release, all of its widgets have.
describe('the file of the packaged actions', () => {
  it('has all that the whole release says, once it is downloaded: dated facts too, whose parts come for that', async () => {
    const actions = await shown(html`<cga-action-tracker loading="eager"></cga-action-tracker>`);
    const facts = (csv: string) => csvRecords(csv).map((record) => record['Hechos con fecha']);
    // What was not read is not said to be nothing.
    expect(facts(actions.toCSV())).to.include('Sin leer');
    expect(facts(actions.toCSV())).not.to.include('');
    const given = nextFile();
    byRole(actions, 'button', 'Descargar CSV').click();
    const csv = await (await given).file.text();
    const whole = await shown(
      html`<cga-action-tracker loading="eager" src="/cga-data/dataset.json"></cga-action-tracker>`,
    );
    expect(csv.replace(/^\uFEFF/, '')).to.equal(whole.toCSV().replace(/^\uFEFF/, ''));
    expect(facts(csv).filter(Boolean).length).to.be.above(10);
    // So does the list of sources.
    const sources = (host: Element) => allByRole(host, 'button', /^Fuentes \(\d+\)$/)[0]?.textContent.trim();
    await until(() => sources(whole) && sources(actions) === sources(whole), 'the same sources');
  });
});
