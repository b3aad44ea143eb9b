import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/define/adoption-map.js';
import {setSnapshotBase} from '../../src/dataset/index.js';
import type {AdoptionMapElement} from '../../src/elements/adoption-map/adoption-map.js';
import {allByRole, byRole, flatten, mount, until} from '../support/index.js';

setSnapshotBase(new URL('/cga-data/', location.href).href);

interface Label {
  readonly es: string;
}

interface RawRelease {
  readonly released: string;
  readonly plans: readonly {readonly year: number}[];
  readonly states: readonly {readonly id: string; readonly name: string; readonly commissionMember: boolean}[];
  readonly tools: readonly {readonly id: string; readonly name: Label}[];
  readonly adoptions: readonly {
    readonly state: string;
    readonly tool: string;
    readonly status: string;
    readonly date: string | null;
    readonly confidence: string;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly type: string;
    readonly digits?: number;
    readonly categories?: readonly {readonly id: string; readonly label: Label}[];
    readonly editions: readonly {readonly id: string; readonly date: string}[];
  }[];
  readonly observations: readonly {
    readonly state: string;
    readonly indicator: string;
    readonly edition: string;
    readonly value: number | string;
    readonly confidence: string;
  }[];
}

/** A day, a month or a year as the widgets say it. */
const said = (date: string) =>
  date.length === 4
    ? date
    : new Intl.DateTimeFormat('es-MX', {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        ...(date.length > 7 && {day: 'numeric'}),
      }).format(new Date(date));

/** The sentence on a tool, computed from the file alone; `name` is how the layer is called. */
function adoptionSentence(raw: RawRelease, tool: string, name: string): string {
  const records = raw.adoptions.filter((each) => each.tool === tool);
  const count = (status: string) => records.filter((each) => each.status === status).length;
  const unknown = raw.states.length - records.filter(({status}) => status !== 'no-information').length;
  const spared = count('not-applicable');
  const newest = records
    .flatMap(({date}) => date ?? [])
    .sort()
    .at(-1);
  const adopted = count('adopted');
  const doubtful = records.filter(({status, confidence}) => status === 'adopted' && confidence === 'medium').length;
  const lapsed = count('lapsed');
  const others = [
    count('in-progress') && `${count('in-progress')} en proceso`,
    lapsed && `en ${lapsed} ya no está vigente`,
    count('not-adopted') && `${count('not-adopted')} no la ${count('not-adopted') === 1 ? 'tenía' : 'tenían'}`,
    spared && (spared === 1 ? 'a 1 no le aplica' : `a ${spared} no les aplica`),
    unknown && `de ${unknown} no hay información`,
  ].filter(Boolean);
  const rest = others.join('; ');
  return [
    `${adopted} de ${raw.states.length} entidades ${adopted === 1 ? 'adoptó' : 'adoptaron'} ${name}${newest ? ` (último dato: ${said(newest)})` : ''}.`,
    ...(doubtful ? [`Por confirmar: ${doubtful}.`] : []),
    ...(rest ? [`${rest.charAt(0).toUpperCase()}${rest.slice(1)}.`] : []),
  ].join(' ');
}

/** Values of an indicator's layer: those observed, and the two that the dataset implies. */
function valuesOf(raw: RawRelease, id: string): {readonly value: (state: string) => number | string | undefined} {
  if (id === 'commission') {
    return {value: (state) => (raw.states.find((each) => each.id === state)?.commissionMember ? 'member' : 'other')};
  }
  if (id === 'tools-adopted') {
    return {
      value: (state) => {
        const told = raw.adoptions.filter((each) => each.state === state && each.status !== 'no-information');
        const adopted = told.filter(({status}) => status === 'adopted').length;
        // None is a figure only where every tool is told of.
        const tools = new Set(raw.adoptions.map(({tool}) => tool));
        return adopted > 0 || told.length === tools.size ? adopted : undefined;
      },
    };
  }
  const {indicator, edition} = editionOf(raw, id)!;
  const own = raw.observations.filter((each) => each.indicator === indicator.id && each.edition === edition.id);
  return {value: (state) => own.find((each) => each.state === state)?.value};
}

function editionOf(raw: RawRelease, layer: string) {
  return raw.indicators
    .flatMap((indicator) =>
      indicator.editions.map((edition) => ({
        indicator,
        edition,
        id: indicator.editions.length > 1 ? `${indicator.id}-${edition.id}` : indicator.id,
      })),
    )
    .find(({id}) => id === layer);
}

/** How many of a layer's facts are to be confirmed; a count of tools is where one of them is. */
function doubtfulOf(raw: RawRelease, id: string): number {
  const found = editionOf(raw, id);
  const records = found
    ? raw.observations.filter((each) => each.indicator === found.indicator.id && each.edition === found.edition.id)
    : raw.adoptions.filter(({status}) => status === 'adopted' && id === 'tools-adopted');
  return new Set(records.flatMap(({state, confidence}) => (confidence === 'medium' ? state : []))).size;
}

const LABELS: Readonly<Record<string, string>> = {member: 'Integrante', other: 'No figura en el plan'};

function indicatorSentence(raw: RawRelease, id: string, name: string): string | RegExp {
  const found = editionOf(raw, id);
  const {value} = valuesOf(raw, id);
  const known = raw.states.flatMap((state) => {
    const own = value(state.id);
    return own === undefined ? [] : [{name: state.name, value: own}];
  });
  const total = raw.states.length;
  const date = found ? found.edition.date : id === 'commission' ? String(raw.plans[0]?.year) : raw.released;
  const dated = (found?.indicator.editions.length ?? 1) > 1 ? name : `${name} (${said(date)})`;
  const doubtful = doubtfulOf(raw, id);
  const doubt = doubtful ? ` Por confirmar: ${doubtful}.` : '';
  if (found?.indicator.type === 'category' || id === 'commission') {
    const ids = found?.indicator.categories?.map((each) => each.id) ?? ['other', 'member'];
    const label = (category: string) =>
      found?.indicator.categories?.find((each) => each.id === category)?.label.es ?? LABELS[category];
    const parts = ids.flatMap((category) => {
      const count = known.filter((each) => each.value === category).length;
      return count > 0 ? `${label(category)}: ${count}` : [];
    });
    if (known.length < total) parts.push(`Sin información: ${total - known.length}`);
    return `${dated}. ${parts.join('; ')}, de ${total} entidades.${doubt}`;
  }
  const numbers = known.map((each) => Number(each.value));
  const digits = found?.indicator.digits ?? 0;
  if (known.length === 1) {
    return `${dated}: ${numbers[0]?.toFixed(digits)} (${known[0]?.name}). Hay dato de 1 de ${total} entidades.`;
  }
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((each) => each.toFixed(digits));
  // Several entities may have the least or the most.
  const names = (figure: string | undefined) => {
    const all = known.filter((each) => Number(each.value).toFixed(digits) === figure).map((each) => each.name);
    return all.length > 2 ? `${all[0]} y ${all.length - 1} más` : all.join(' y ');
  };
  const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const unit = '[^(]*';
  return new RegExp(
    `^${escaped(dated)}: de ${escaped(low ?? '')}${unit} \\(${names(low)}\\) a ${escaped(high ?? '')}${unit} \\(${names(high)}\\)\\. Hay dato de ${known.length} de ${total} entidades\\.${doubt}$`,
  );
}

describe('the map on the packaged release, computed anew from its file', () => {
  it('says of every layer what the file gives, in the sentence and in the counts of the legend', async function () {
    this.timeout(180_000);
    const raw = (await (await fetch('/cga-data/dataset.json')).json()) as RawRelease;
    const map = await mount<AdoptionMapElement>(
      html`<cga-adoption-map loading="eager" view="table" as-of="2026-11-24"></cga-adoption-map>`,
    );
    await until(() => allByRole(map, 'searchbox').length === 1, 'every layer');
    const options = [...byRole<HTMLSelectElement>(map, 'combobox', 'Qué mostrar').options];
    const wanted = [
      ...new Set(raw.adoptions.map(({tool}) => tool)),
      ...raw.indicators.flatMap(({id, editions}) =>
        editions.length > 1 ? editions.map((edition) => `${id}-${edition.id}`) : [id],
      ),
      'tools-adopted',
      'commission',
    ];
    expect(options.map(({value}) => value).sort()).to.deep.equal(wanted.sort());
    for (const {value: id, text} of options) {
      map.layer = id;
      await map.updateComplete;
      await until(() => !flatten(map).includes('Cargando'), id);
      const words = (map.renderRoot.querySelector('.answer')?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const adoption = raw.adoptions.some(({tool}) => tool === id);
      const expected = adoption ? adoptionSentence(raw, id, text.trim()) : indicatorSentence(raw, id, text.trim());
      if (typeof expected === 'string') expect(words, id).to.equal(expected);
      else expect(words, id).to.match(expected);
      const counted = [...flatten(byRole(map, 'list', 'Leyenda')).matchAll(/(\d+) entidad(?:es)?\b/g)];
      expect(
        counted.reduce((sum, [, count]) => sum + Number(count), 0),
        id,
      ).to.equal(raw.states.length);
    }
  });

  it('tells those that a tool does not concern apart from those of which nothing is known', async () => {
    const raw = (await (await fetch('/cga-data/dataset.json')).json()) as RawRelease;
    // As if the first entity, and then the last two as well, had no use for any tool.
    for (const spared of [['AGU'], ['AGU', 'YUC', 'ZAC']]) {
      const adoptions = raw.adoptions.map((each) =>
        spared.includes(each.state) ? {...each, status: 'not-applicable'} : each,
      );
      const map = await mount<AdoptionMapElement>(
        html`<cga-adoption-map loading="eager" as-of="2026-11-24"></cga-adoption-map>`,
      );
      map.dataset = {...raw, adoptions};
      await until(() => allByRole(map, 'searchbox').length === 1, 'every layer');
      for (const {value: id, text} of byRole<HTMLSelectElement>(map, 'combobox', 'Qué mostrar').options) {
        if (!adoptions.some(({tool}) => tool === id)) continue;
        map.layer = id;
        await map.updateComplete;
        const words = (map.renderRoot.querySelector('.answer')?.textContent ?? '').replace(/\s+/g, ' ').trim();
        expect(words, id).to.equal(adoptionSentence({...raw, adoptions}, id, text.trim()));
        // The figures are all 32: those who adopted, and each of the others once.
        const counted =
          words
            .replace(text.trim(), '')
            .replace(/\([^)]*\)|Por confirmar[^.]*\.|de 32/g, '')
            .match(/\d+/g) ?? [];
        expect(
          counted.reduce((sum, figure) => sum + Number(figure), 0),
          words,
        ).to.equal(raw.states.length);
      }
    }
  });

  it('has the small central entities enlarged in its picture, too, and cut at their frame', async () => {
    const map = await mount<AdoptionMapElement>(html`<cga-adoption-map loading="eager"></cga-adoption-map>`);
    await until(() => map.renderRoot.querySelector('.inset-frame'), 'the inset');
    const svg = await map.toSVG();
    expect(svg).not.to.match(/NaN|undefined|Infinity/);
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const [clip] = file.querySelectorAll('clipPath');
    // The dots over several of them are one outline.
    const enlarged = [...file.querySelectorAll(`g[clip-path="url(#${clip?.id})"] > path:not([fill^="url(#doubt-"])`)];
    expect(enlarged.length).to.be.at.least(3);
    const scaleOf = (path: Element) => Number(/scale\(([\d.]+)\)/.exec(path.getAttribute('transform') ?? '')?.[1]);
    for (const path of enlarged) {
      const same = [...file.querySelectorAll('path')].filter(
        (each) => each.getAttribute('d') === path.getAttribute('d') && each !== path,
      );
      expect(same).to.have.length(1);
      expect(scaleOf(path)).to.be.greaterThan(2 * scaleOf(same[0]!));
      // The same colour, or the same pattern at another scale.
      const fill = (each: Element) => (each.getAttribute('fill') ?? '').replace(/-[\d_]+\)$/, ')');
      expect(fill(path)).to.equal(fill(same[0]!));
    }
    for (const path of file.querySelectorAll('[fill^="url("]')) {
      const id = /#([\w-]+)/.exec(path.getAttribute('fill') ?? '')?.[1];
      expect(file.querySelectorAll(`pattern[id="${id}"]`)).to.have.length(1);
    }
    map.view = 'tiles';
    await map.updateComplete;
    expect(await map.toSVG()).not.to.contain('clipPath');
    map.view = 'map';
    expect((await map.toPNG()).size).to.be.greaterThan(10_000);
  });
});
