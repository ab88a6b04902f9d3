import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** What can be drawn: areas and lines. */
export type Drawable = Polygon | MultiPolygon | LineString | MultiLineString;

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
  /** the same with more vertices, wanted where a pixel spans fewer degrees than `below` */
  detail: Detail | undefined;
}

export interface Detail {
  url: string;
  below: number;
}

/** A river, a road, the coast or a lake. */
export interface ContextPart {
  kind: 'water' | 'road' | 'coast';
  geometry: Drawable;
}

type Drawing = FeatureCollection & { outline?: unknown; detail?: Detail };

/** Remembers what lies at an address, because it stays the same: one request for all maps of a page and all its layers. */
function remembered<T>(read: (drawing: Drawing) => T): (url: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (url) => {
    let answer = loaded.get(url);
    if (!answer) {
      answer = request(url).then(read);
      answer.catch(() => loaded.delete(url));
      loaded.set(url, answer);
    }
    return answer;
  };
}

async function request(url: string): Promise<Drawing> {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  return (await response.json()) as Drawing;
}

/** The shapes at an address; a failed request is tried again at the next call. */
export const loadShapes = remembered(readShapes);

/** The context at an address, in the same way. */
export const loadContext = remembered(readContext);

function readContext(collection: Drawing): ContextPart[] {
  return (collection.features ?? []).flatMap(({ properties, geometry }) => {
    const kind: unknown = properties?.t;
    const known = kind === 'water' || kind === 'road' || kind === 'coast';
    return known && (isLine(geometry) || isArea(geometry)) ? [{ kind, geometry }] : [];
  });
}

function isLine(geometry: Geometry | null): geometry is LineString | MultiLineString {
  return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';
}

/** West, south, east and north of the part with the largest frame. */
export function frameOfLargestPart(geometry: Polygon | MultiPolygon): [number, number, number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const size = ([west, south, east, north]: number[]) => (east - west) * (north - south);
  return parts.map((part) => frame(part[0])).reduce((best, each) => (size(each) > size(best) ? each : best));
}

function frame(ring: Position[]): [number, number, number, number] {
  const frame: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    frame[0] = Math.min(frame[0], x);
    frame[1] = Math.min(frame[1], y);
    frame[2] = Math.max(frame[2], x);
    frame[3] = Math.max(frame[3], y);
  }
  return frame;
}

function readShapes(collection: Drawing): Shapes {
  const byCode = new Map<string, Shape>();
  for (const feature of collection.features ?? []) {
    const code: unknown = feature.properties?.k;
    const inside: unknown = feature.properties?.p;
    if (typeof code === 'string' && isArea(feature.geometry)) {
      byCode.set(code, { code, geometry: feature.geometry, inside: isPosition(inside) ? inside : middle(feature.geometry) });
    }
  }
  return { byCode, outline: areas(collection.outline), detail: collection.detail };
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
  const [west, south, east, north] = frame(rings.reduce((best, ring) => (ring.length > best.length ? ring : best)));
  return [(west + east) / 2, (south + north) / 2];
}
