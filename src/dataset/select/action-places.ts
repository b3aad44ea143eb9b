/* eslint-disable @typescript-eslint/no-non-null-assertion -- places in arrays of one length */
/** Place of each action in an order, and how many places are of what is known; what is not comes after that. */
export interface Places {
  readonly places: Uint32Array;
  readonly known: number;
}

/** Places by names, each name compared once however often it comes; without `compare`, by code unit. */
export function placesOf(names: readonly (string | undefined)[], compare?: (a: string, b: string) => number): Places {
  const known = [...new Set(names)].filter((name) => name !== undefined).sort(compare);
  const places = new Map(known.map((name, place) => [name, place]));
  return {places: Uint32Array.from(names, (name = '') => places.get(name) ?? known.length), known: known.length};
}

/** Indexes by their places, those of one place as they came: counted, since ten thousand comparisons take a phone longer. */
export function inOrderOf(places: Uint32Array): Uint32Array {
  // Where the indexes of each place begin, then where its next one goes.
  const next = new Uint32Array(places.reduce((highest, place) => Math.max(highest, place), 0) + 2);
  places.forEach((place) => next[place + 1]!++);
  for (let place = 1; place < next.length; place++) next[place]! += next[place - 1]!;
  const sorted = new Uint32Array(places.length);
  places.forEach((place, index) => (sorted[next[place]!++] = index));
  return sorted;
}
