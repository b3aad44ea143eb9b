import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {namedFacet} from '../../src/dataset/index.js';
import {parseDataset} from '../../src/dataset/schema/parse.js';

describe('what words name beside tools', () => {
  const dataset = parseDataset(JSON.parse(readFileSync('data/releases/1.0.0/dataset.json', 'utf8')));
  const named = (words: string) => {
    const {facet, record} = namedFacet(dataset, words) ?? {};
    return facet && `${facet} ${record?.id}`;
  };

  it('is an entity by its name, its letters or its abbreviation', () => {
    for (const {id, name, abbr, officialName} of dataset.states)
      for (const words of [id, id.toLowerCase(), name, ` ${name.toUpperCase()} `, abbr, officialName ?? name])
        assert.equal(named(words), `state ${id}`, words);
    for (const words of ['qroo', 'Q Roo', 'Quintana  roo']) assert.equal(named(words), 'state ROO', words);
    for (const words of ['México', 'Estado de México', 'state of mexico'])
      assert.equal(named(words), 'state MEX', words);
    assert.equal(named('Ciudad de México'), 'state CMX');
    assert.equal(named('Baja California'), 'state BCN');
  });

  it('is a priority or an axis by its number, and a number alone a priority, never an entity', () => {
    for (const words of ['prioridad 16', 'Prioridad núm. 16', 'priority #16', 'PRIORITY no. 16', '16', ' 16 '])
      assert.equal(named(words), 'priority priority-16', words);
    for (const words of ['PNA 16', 'PNA-16', 'prioridad 16 de la PNA', 'Prioridad16', '16 of the PNA'])
      assert.equal(named(words), 'priority priority-16', words);
    for (const words of ['eje 2', 'Eje n.º 2', 'axis 2', 'eje 2 de la PNA', 'eje2'])
      assert.equal(named(words), 'axis axis-2', words);
    for (const {inegi} of dataset.states) assert.equal(named(inegi), `priority priority-${Number(inegi)}`, inegi);
  });

  it('is nothing for other words, part of a name, or a number that nothing has', () => {
    for (const words of [
      '',
      '!',
      'Nuevo',
      'Sonora transparencia',
      'prioridad',
      'PNA',
      'prioridad 99',
      'eje 9',
      '2026',
      '3 de 3',
      'estado de',
    ])
      assert.equal(named(words), undefined, words);
  });

  it('is no record that was retired', () => {
    const json = JSON.parse(readFileSync('data/releases/1.0.0/dataset.json', 'utf8')) as {
      priorities: {id: string; retired?: object}[];
    };
    json.priorities.find(({id}) => id === 'priority-16')!.retired = {date: '2026-01-01', reason: {es: 'Ejemplo.'}};
    assert.equal(namedFacet(parseDataset(json), '16'), undefined);
  });
});
