import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';

/** One unit's shape as the server prepared it. */
export interface Shape {
  code: string;
  geometry: Polygon | MultiPolygon;
  /** a point inside, longitude and latitude */
  inside: Position;
}

export interface Shapes {
  byCode: Map<string, Shape>;
  /** areas that belong to no unit */
  outline: (Polygon | MultiPolygon)[];
}

/** Shapes stay the same under their address: one request for all maps of a page and all its layers. */
const loaded = new Map<string, Promise<Shapes>>();

/** The shapes at an address; a failed request is tried again at the next call. */
export function loadShapes(url: string): Promise<Shapes> {
  let shapes = loaded.get(url);
  if (!shapes) {
    shapes = request(url);
    shapes.catch(() => loaded.delete(url));
    loaded.set(url, shapes);
  }
  return shapes;
}

async function request(url: string): Promise<Shapes> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return read((await response.json()) as FeatureCollection & { outline?: unknown });
}

function read(collection: FeatureCollection & { outline?: unknown }): Shapes {
  const byCode = new Map<string, Shape>();
  for (const feature of collection.features ?? []) {
    const code: unknown = feature.properties?.k;
    const inside: unknown = feature.properties?.p;
    if (typeof code === 'string' && isArea(feature.geometry)) {
      byCode.set(code, { code, geometry: feature.geometry, inside: isPosition(inside) ? inside : middle(feature.geometry) });
    }
  }
  return { byCode, outline: areas(collection.outline) };
}

/** The outline may come as a geometry, a feature or a list of either. */
function areas(value: unknown): (Polygon | MultiPolygon)[] {
  if (Array.isArray(value)) {
    return value.flatMap(areas);
  }
  if (typeof value !== 'object' || value === null || !('type' in value)) {
    return [];
  }
  const node = value as Geometry | Feature | FeatureCollection;
  switch (node.type) {
    case 'Feature':
      return areas(node.geometry);
    case 'FeatureCollection':
      return areas(node.features);
    case 'GeometryCollection':
      return areas(node.geometries);
    default:
      return isArea(node) ? [node] : [];
  }
}

function isArea(geometry: Geometry | null): geometry is Polygon | MultiPolygon {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';
}

function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number');
}

/** Middle of the frame of the largest part: good enough where the server gave no inside point. */
function middle(geometry: Polygon | MultiPolygon): Position {
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0]] : geometry.coordinates.map((part) => part[0]);
  const longest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best));
  const lons = longest.map((position) => position[0]);
  const lats = longest.map((position) => position[1]);
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
