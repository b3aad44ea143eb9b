import type {AdoptionMapMessages} from '../es/adoption-map.js';
import {adoptionStatus} from './adoption-status.js';
import {common} from './common.js';

export const en: AdoptionMapMessages = {
  common,
  adoptionStatus,
  heading: 'Adoption of tools in the states',
  layer: 'What to show',
  groups: {adoption: 'Tools', indicator: 'Indicators'},
  views: {map: 'Map', tiles: 'Tiles', table: 'Table', multiples: 'Several'},
  adopted: (count, total) => `${count} of ${total} states`,
  adoptedRest: (_count, tool, date) => ` adopted ${tool}${date ? ` (latest fact: ${date})` : ''}.`,
  doubtful: (count) => ` To be confirmed: ${count}.`,
  others: (count) => [
    count('in-progress') && `${count('in-progress')} in progress`,
    count('lapsed') && `lapsed in ${count('lapsed')}`,
    count('not-adopted') && `${count('not-adopted')} did not have it`,
    count('not-applicable') && `not applicable to ${count('not-applicable')}`,
    count('other') && `${count('other')} with another status`,
    count('no-information') && `no information on ${count('no-information')}`,
  ],
  legend: 'Legend',
  entities: (count) => (count === 1 ? '1 state' : `${count} states`),
  between: (low, high) => `${low} to ${high}`,
  entityList: 'States',
  position: (position, total) => `State ${position} of ${total}`,
  hint: 'Choose a state to see its value, date and source.',
  keysHelp:
    'Arrows: neighbouring state. Home and End: first and last in alphabetical order. Letters: go to a state. Enter: see the detail. Escape: back to the state.',
  columns: {
    state: 'State',
    status: 'Status',
    value: 'Value',
    date: 'Date of the fact',
  },
  attribution: (words) => `Outlines: ${words}. Good for finding a place, not for measuring.`,
  geometryCredit: 'Natural Earth (public domain)',
};
