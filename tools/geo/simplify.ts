import type {Feature, FeatureCollection, MultiPolygon} from 'geojson';
import {topology} from 'topojson-server';
import {planarTriangleArea, presimplify, simplify} from 'topojson-simplify';
import type {GeometryCollection, MultiPolygon as MultiPolygonArcs, Topology} from 'topojson-specification';
import {totalArea} from './polygons.js';
import type {PlaneShape} from './project.js';

/** Entities as shared arcs: a border is one line, whichever side it is drawn from. */
export type StatesTopology = Topology<{states: GeometryCollection<{inegi: string}>}>;

export interface SimplifyOptions {
  /** A point stays when the triangle that it makes with its neighbours has at least this area, in km². */
  readonly minKm2: number;
  /** An entity of this area, in km², has weight 1; a smaller one weighs more, so that it stays recognisable. */
  readonly wholeWeightKm2: number;
  readonly maxWeight: number;
  /** Weight of a coast against a border: coasts have more points than a map of this size can show. */
  readonly coastWeight: number;
  /** Points that an island keeps at least. */
  readonly islandPoints: number;
}

/** Joins entities into a topology and takes points away by Visvalingam's method, on the plane and once per border. */
export function simplifyShapes(
  shapes: readonly PlaneShape[],
  idOf: ReadonlyMap<string, string>,
  options: SimplifyOptions,
): StatesTopology {
  const whole = toTopology(shapes, idOf);
  const weighted = presimplify(whole, planarTriangleArea);
  const weights = arcWeights(whole, shapes, options);
  const arcs = weighted.arcs.map((arc, index) => weigh(arc as number[][], weights[index] ?? 1, options.islandPoints));
  return simplify<StatesTopology['objects']>({...weighted, arcs}, options.minKm2);
}

function toTopology(shapes: readonly PlaneShape[], idOf: ReadonlyMap<string, string>): StatesTopology {
  const features = shapes.map(({inegi, polygons}): Feature<MultiPolygon> => {
    const coordinates = polygons as unknown as MultiPolygon['coordinates'];
    return {
      type: 'Feature',
      id: idOf.get(inegi) ?? inegi,
      properties: {inegi},
      geometry: {type: 'MultiPolygon', coordinates},
    };
  });
  const states: FeatureCollection = {type: 'FeatureCollection', features};
  return topology({states}) as unknown as StatesTopology;
}

/** Weight of each arc: that of the smallest entity that it bounds, less on a coast. */
function arcWeights(
  {arcs, objects}: StatesTopology,
  shapes: readonly PlaneShape[],
  options: SimplifyOptions,
): number[] {
  const {coastWeight, maxWeight, wholeWeightKm2} = options;
  const users = arcs.map((): number[] => []);
  objects.states.geometries.forEach((geometry, index) => {
    const {polygons} = shapes[index] ?? {polygons: []};
    const weight = Math.min(maxWeight, Math.max(1, wholeWeightKm2 / totalArea(polygons)));
    for (const arc of (geometry as MultiPolygonArcs).arcs.flat(2)) users[arc < 0 ? ~arc : arc]?.push(weight);
  });
  return users.map((weights) => Math.max(...weights) * (weights.length === 1 ? coastWeight : 1));
}

/** Multiplies the weights that stand third in each point; an arc that is a ring of its own keeps its weightiest points. */
function weigh(arc: readonly number[][], weight: number, islandPoints: number): number[][] {
  const [first, last] = [arc[0], arc.at(-1)];
  const ring = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const sorted = arc.map(([, , own = 0]) => own).sort((a, b) => b - a);
  // One more, because a ring's first point is also its last.
  const kept = ring ? (sorted[Math.min(islandPoints, arc.length - 1)] ?? 0) : Infinity;
  return arc.map(([x = 0, y = 0, own = 0]) => [x, y, ring && own >= kept ? Infinity : own * weight]);
}
