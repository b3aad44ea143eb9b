/** The data that every peer's page shows: outlines and statuses of the 32 entities, N actions, a matrix. All of it is made up. */
import {join} from 'node:path';
import {geoArea, geoContains, geoMercator, geoPath} from 'd3-geo';
import type {Feature, FeatureCollection, MultiPolygon, Polygon, Position} from 'geojson';
import {feature, quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {filter, filterWeight, presimplify, simplify} from 'topojson-simplify';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {readEntities} from '../../tools/geo/entities.js';
import {readNaturalEarth} from '../../tools/geo/read-input.js';
import {writeJson} from './files.js';
import {picker, randomFrom} from './random.js';

export const CATEGORIES = ['Completada', 'En curso', 'Retrasada', 'Sin iniciar', 'Sin información'];
export const COLORS = ['#1b7837', '#4393c3', '#d6604d', '#fdb863', '#bdbdbd'];
export const SIZES = [30, 1000, 10000];

/** A place that the pointer goes to: by name and, for a drawing on a canvas, by longitude and latitude. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

interface Outlined {
  readonly id: string;
  readonly name: string;
  readonly cat: string;
  readonly avance: number;
  readonly d: string;
}

export interface PeerData {
  readonly places: readonly Place[];
  readonly map: {readonly viewBox: readonly number[]; readonly states: readonly Outlined[]};
  readonly actions: ReadonlyMap<number, readonly PeerAction[]>;
  readonly matrix: {readonly rows: readonly string[]; readonly cols: readonly string[]; readonly cells: number[][]};
}

export interface PeerAction {
  readonly id: number;
  readonly titulo: string;
  readonly actor: string;
  readonly entidad: string;
  readonly prioridad: number;
  readonly estado: string;
  readonly fecha: string;
}

type Named = {readonly id: string; readonly name: string};
type States = Topology<{states: GeometryCollection<Named>}>;

/** Writes the files that pages ask for under `folder`, and gives what the harness itself needs. */
export function writePeerData(folder: string): PeerData {
  const topo = stateTopology();
  const shapes = feature(topo, topo.objects.states) as FeatureCollection<Polygon | MultiPolygon, Named>;
  const map = drawOutlines(shapes);
  const names = map.states.map(({name}) => name);
  const actions = new Map(SIZES.map((size) => [size, makeActions(size, names)]));
  const matrix = makeMatrix();
  writeJson(join(folder, 'states.topo.json'), topo);
  writeJson(
    join(folder, 'status.json'),
    map.states.map(({id, name, cat, avance}) => ({id, name, cat, avance})),
  );
  writeJson(join(folder, 'states.paths.json'), map);
  actions.forEach((rows, size) => writeJson(join(folder, `actions-${size}.json`), rows));
  writeJson(join(folder, 'matrix.json'), matrix);
  return {places: largestPlaces(shapes), map, actions, matrix};
}

/** Natural Earth's outlines without the detail that nobody sees at 720 pixels, in longitude and latitude. */
function stateTopology(): States {
  const named = new Map(readEntities().map(({id, inegi, name}) => [inegi, {id, name}]));
  const features = readNaturalEarth().map((shape): Feature<Polygon | MultiPolygon, Named> => {
    const properties = named.get(String(shape.id)) ?? {id: String(shape.id), name: String(shape.id)};
    return {...wound(shape), id: properties.id, properties};
  });
  const whole = topology({states: {type: 'FeatureCollection', features}} as never, 1e5) as unknown as States;
  const weighted = presimplify(whole);
  const light = filter(simplify(weighted, 0.001), filterWeight(weighted, 0.002));
  return quantize(light, 1e4) as unknown as States;
}

/** A shape whose rings turn as d3 wants them: the other way round they enclose the rest of the globe. */
function wound<S extends Feature<Polygon | MultiPolygon>>(shape: S): S {
  const turn = (rings: Position[][]) => {
    const inverted = geoArea({type: 'Polygon', coordinates: rings}) > 2 * Math.PI;
    return inverted ? rings.map((ring) => [...ring].reverse()) : rings;
  };
  const {geometry} = shape;
  if (geometry.type === 'Polygon') return {...shape, geometry: {...geometry, coordinates: turn(geometry.coordinates)}};
  return {...shape, geometry: {...geometry, coordinates: geometry.coordinates.map(turn)}};
}

/** Outlines as somebody who draws them when the page is built would have them: relative moves in whole numbers. */
function drawOutlines(shapes: FeatureCollection<Polygon | MultiPolygon, Named>): PeerData['map'] {
  const random = randomFrom(7);
  const pick = picker(random);
  const size = [1440, 960] as const;
  const extent: [[number, number], [number, number]] = [
    [16, 16],
    [size[0] - 16, size[1] - 16],
  ];
  const draw = geoPath(geoMercator().fitExtent(extent, shapes)).digits(0);
  const states = shapes.features.map(({properties: {id, name}, ...shape}) => {
    const cat = pick(CATEGORIES);
    return {id, name, cat, avance: Math.round(random() * 100), d: relative(draw(shape as Feature) ?? '')};
  });
  return {viewBox: [0, 0, ...size], states};
}

function relative(path: string): string {
  return path.split('Z').filter(Boolean).map(relativeRing).join('');
}

function relativeRing(ring: string): string {
  const points = ring.slice(1).split('L');
  let [left = 0, top = 0] = (points[0] ?? '').split(',').map(Number);
  const start = `M${left},${top}l`;
  const moves = points.slice(1).map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number);
    const move = [x - left, y - top] as const;
    [left, top] = [x, y];
    return move;
  });
  const words = moves
    .filter(([x, y]) => x !== 0 || y !== 0)
    .map(([x, y]) => `${x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`);
  return words.length === 0 ? '' : `${start}${words.join('').trimStart()}z`;
}

/** The largest entities, each with a point well inside of its largest polygon. */
function largestPlaces({features}: FeatureCollection<Polygon | MultiPolygon, Named>): Place[] {
  const largest = [...features].sort((a, b) => geoArea(b) - geoArea(a)).slice(0, 8);
  return largest.map((shape) => {
    const [lon, lat] = innerPoint(shape);
    return {...shape.properties, lon, lat};
  });
}

function innerPoint(shape: Feature<Polygon | MultiPolygon>): [number, number] {
  const {geometry} = shape;
  const rings: Position[][] = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const points = rings.flat();
  const [lons, lats] = [points.map(([lon = 0]) => lon), points.map(([, lat = 0]) => lat)];
  const steps = Array.from({length: 23}, (_, index) => (index + 1) / 24);
  const at = (values: readonly number[], part: number) =>
    Math.min(...values) + part * (Math.max(...values) - Math.min(...values));
  const room = ([x, y]: readonly [number, number]) =>
    Math.min(...points.map(([lon = 0, lat = 0]) => Math.hypot(lon - x, lat - y)));
  const inside = steps
    .flatMap((part) => steps.map((other): [number, number] => [at(lons, part), at(lats, other)]))
    .filter((point) => geoContains(shape, point));
  return inside.reduce((best, point) => (room(point) > room(best) ? point : best));
}

// prettier-ignore
const WORDS = {
  verbs: ['Publicar', 'Diseñar', 'Implementar', 'Evaluar', 'Actualizar', 'Promover', 'Crear', 'Capacitar', 'Instalar', 'Auditar'],
  objects: [
    'el catálogo de contratos', 'la plataforma de datos abiertos', 'el directorio de organizaciones', 'los lineamientos de parlamento abierto',
    'el tablero de obra pública', 'la guía de contenidos mínimos', 'el mecanismo de designaciones', 'el repositorio de fideicomisos',
    'las sentencias en formato abierto', 'el observatorio de compras',
  ],
  places: [
    'en municipios', 'con sociedad civil', 'en el poder judicial', 'para servidores públicos', 'en trámites prioritarios', 'con el órgano garante',
    'en la secretaría ejecutiva', 'para programas sociales',
  ],
  actors: ['CPC', 'Secretaría Ejecutiva', 'Órgano garante', 'Contraloría', 'Fiscalía', 'Congreso local', 'Auditoría', 'Sociedad civil'],
  tools: [
    'Contratación abierta', 'Justicia abierta', 'Designaciones', 'Datos abiertos', 'Infraestructura', 'Monitor', 'Mapeo', 'Parlamento',
    'Contraloría social', 'Testigos sociales', 'Alianza GA', 'Métrica GA',
  ],
};

function makeActions(size: number, names: readonly string[]): PeerAction[] {
  const random = randomFrom(size);
  const pick = picker(random);
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const two = (value: number) => String(value).padStart(2, '0');
  return Array.from({length: size}, (_, index) => ({
    id: index + 1,
    titulo: `${pick(WORDS.verbs)} ${pick(WORDS.objects)} ${pick(WORDS.places)}`,
    actor: pick(WORDS.actors),
    entidad: pick(names),
    prioridad: upTo(40),
    estado: pick(CATEGORIES),
    fecha: `202${upTo(6) - 1}-${two(upTo(12))}-${two(upTo(28))}`,
  }));
}

function makeMatrix(): PeerData['matrix'] {
  const random = randomFrom(40);
  const rows = Array.from({length: 40}, (_, index) => `Prioridad ${index + 1}`);
  const cells = rows.map(() => WORDS.tools.map(() => Math.floor(random() * CATEGORIES.length)));
  return {rows, cols: WORDS.tools, cells};
}
