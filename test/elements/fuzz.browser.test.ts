import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html, type TemplateResult} from 'lit';
import '../../src/define/actions.js';
import '../../src/define/adoption-map.js';
import '../../src/define/priority-matrix.js';
import '../../src/define/tool-catalog.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import {expectWarning, mount, until} from '../support/index.js';
import {mutate, mutation} from '../support/mutations.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

const SAFE = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i;

const WIDGETS: Readonly<Record<string, (data: unknown) => TemplateResult>> = {
  map: (data) => html`<cga-adoption-map loading="eager" .dataset=${data}></cga-adoption-map>`,
  matrix: (data) => html`<cga-priority-matrix loading="eager" .dataset=${data}></cga-priority-matrix>`,
  catalog: (data) => html`<cga-tool-catalog loading="eager" .dataset=${data}></cga-tool-catalog>`,
  actions: (data) => html`<cga-action-tracker loading="eager" .dataset=${data}></cga-action-tracker>`,
};

const textOf = (widget: Element) => (widget.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');

/** What the widget says once it has drawn or given up: the release, or the code of an error. */
const settled = (widget: Element) =>
  until(() => /Datos: versión|Clave del error: [\w-]+/.exec(textOf(widget))?.[0], 'a release or an error');

describe('a published release that was tampered with', () => {
  for (const [part, template] of Object.entries(WIDGETS)) {
    it(`draws or is explained, and links nothing that was not checked: ${part}`, async () => {
      const text = await (await fetch(`/cga-data/parts/${part}.json`)).text();
      const samples = fc.sample(fc.array(mutation, {minLength: 1, maxLength: 12}), {numRuns: 10, seed: 2026});
      // One that cannot be read at all, so that there is a message to expect.
      const files: unknown[] = [{}];
      for (const mutations of samples) {
        const json = JSON.parse(text) as unknown;
        mutations.forEach((each) => mutate(json, each));
        files.push(json);
      }
      expectWarning(/cga-widgets <cga-[\w-]+>: (?:not-a-dataset|empty): /);
      for (const json of files) {
        const widget = await mount(template(json));
        await settled(widget);
        const links = [...widget.shadowRoot!.querySelectorAll('[href]')].map((each) => each.getAttribute('href') ?? '');
        // Addresses within the page and pictures' own references aside.
        expect(links.filter((href) => !href.startsWith('#') && !SAFE.test(href))).to.deep.equal([]);
        expect(textOf(widget).length).to.be.above(60);
        widget.remove();
      }
      expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    });
  }
});
