import type * as Leaflet from 'leaflet';
import type { MultiPolygon, Polygon } from 'geojson';
import { svg } from './dom.js';
import type { Shape, Shapes } from './geometry.js';
import type { Layer, MonthData } from './layer.js';
import type { Patterns } from './patterns.js';

type L = typeof Leaflet;

/** The drawing library, fetched when the first map is shown. */
async function leaflet(): Promise<L> {
  const module: L & { default?: L } = await import('leaflet');
  return module.default ?? module;
}

/** Space that the frame keeps free at each edge, in pixels. */
export interface Padding {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A region that has a shape. */
export interface Drawn {
  index: number;
  path: SVGPathElement;
  inside: Leaflet.LatLng;
  /** frame of its largest part: where a label may stand */
  bounds: Leaflet.LatLngBounds;
}

export type Highlight = 'hover' | 'focus' | 'selected';

/** Shapes on the screen: draws them once, recolours them, keeps the frame. */
export class Canvas {
  /** By the place of the region; regions without a shape are missing. */
  readonly drawn: (Drawn | undefined)[] = [];
  /** Drawings above the regions in the map's pixels: highlights, labels and signs go here in this order. */
  readonly above: SVGGElement;
  private readonly marks: Record<Highlight, SVGPathElement>;
  private readonly marked: Partial<Record<Highlight, number>> = {};
  private readonly frame: Leaflet.LatLngBounds;
  private keys: (number | string)[] = [];
  private bits: number[] = [];
  private labels: string[] = [];
  private moved = false;
  private fitting = false;

  static async create(
    host: HTMLElement,
    layer: Layer,
    shapes: Shapes,
    patterns: Patterns,
    operable: boolean,
  ): Promise<Canvas> {
    return new Canvas(await leaflet(), host, layer, shapes, patterns, operable);
  }

  private constructor(
    private readonly l: L,
    host: HTMLElement,
    private readonly layer: Layer,
    shapes: Shapes,
    private readonly patterns: Patterns,
    operable: boolean,
    readonly map = l.map(host, {
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      boxZoom: false,
      doubleClickZoom: operable,
      dragging: operable,
      scrollWheelZoom: operable,
      touchZoom: operable,
      zoomSnap: 0,
      zoomDelta: 0.75,
      wheelPxPerZoomLevel: 120,
      zoomAnimation: operable && !matchMedia('(prefers-reduced-motion: reduce)').matches,
    }),
  ) {
    const [west, south, east, north] = layer.data.area.bounds;
    this.frame = l.latLngBounds([south, west], [north, east]);
    // Any view will do until the page's size is known: see resize().
    map.setView(this.frame.getCenter(), 9, { animate: false });
    const renderer = l.svg({ padding: 0.6 });
    this.drawBackground(shapes, renderer);
    this.drawRegions(shapes, renderer);
    const drawing = map.getPanes().overlayPane.querySelector('svg');
    drawing?.setAttribute('role', 'group');
    drawing?.setAttribute('aria-label', layer.data.title);
    const mark = (kind: Highlight) => svg('path', { class: `map-mark map-mark-${kind}`, d: 'M0 0' });
    this.marks = { selected: mark('selected'), hover: mark('hover'), focus: mark('focus') };
    this.above = svg('g', { class: 'map-above' }, ...Object.values(this.marks));
    drawing?.append(this.above);
    map.on('zoomend viewreset moveend', () => this.placeMarks());
    map.on('dragstart zoomstart', () => {
      this.moved ||= !this.fitting;
    });
  }

  private polygon(geometry: Polygon | MultiPolygon, renderer: Leaflet.SVG, className: string): Leaflet.Polygon {
    const depth = geometry.type === 'Polygon' ? 1 : 2;
    const points = this.l.GeoJSON.coordsToLatLngs(geometry.coordinates, depth);
    return this.l
      .polygon(points as Leaflet.LatLng[][], {
        renderer,
        className,
        interactive: false,
        noClip: true,
        smoothFactor: 0.4,
        weight: 1,
      })
      .addTo(this.map);
  }

  private drawBackground(shapes: Shapes, renderer: Leaflet.SVG): void {
    for (const geometry of shapes.outline) {
      this.polygon(geometry, renderer, 'map-outline');
    }
    for (const shape of shapes.byCode.values()) {
      if (!this.layer.indexOf.has(shape.code)) {
        this.polygon(shape.geometry, renderer, 'map-outline');
      }
    }
  }

  private drawRegions(shapes: Shapes, renderer: Leaflet.SVG): void {
    this.layer.data.regions.codes.forEach((code, index) => {
      const shape = shapes.byCode.get(code);
      const path = shape && this.drawRegion(shape, index, renderer);
      path?.setAttribute('data-code', code);
    });
  }

  private drawRegion(shape: Shape, index: number, renderer: Leaflet.SVG): SVGPathElement | undefined {
    const polygon = this.polygon(shape.geometry, renderer, 'map-region');
    const path = polygon.getElement();
    if (!(path instanceof SVGPathElement)) {
      return undefined;
    }
    path.removeAttribute('fill-opacity');
    // A picture with a name; the keyboard makes a button of it where there is something to open.
    path.setAttribute('role', 'img');
    path.setAttribute('aria-label', this.layer.name(index));
    const inside = this.l.latLng(shape.inside[1], shape.inside[0]);
    this.drawn[index] = { index, path, inside, bounds: this.largestPart(shape.geometry) };
    return path;
  }

  private largestPart(geometry: Polygon | MultiPolygon): Leaflet.LatLngBounds {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const size = (box: Leaflet.LatLngBounds) =>
      (box.getEast() - box.getWest()) * (box.getNorth() - box.getSouth());
    return parts
      .map((part) => this.l.latLngBounds(this.l.GeoJSON.coordsToLatLngs(part[0]) as Leaflet.LatLng[]))
      .reduce((best, box) => (size(box) > size(best) ? box : best));
  }

  /** Colours all regions for a month; touches only what differs from what is shown. */
  paint(monthIndex: number, month: MonthData): void {
    for (const drawn of this.drawn) {
      if (!drawn) {
        continue;
      }
      const { index, path } = drawn;
      const key = month.classes[index];
      const bits = month.marks?.[index] ?? 0;
      if (this.keys[index] !== key || this.bits[index] !== bits) {
        path.setAttribute('fill', this.patterns.fill(key, bits));
        if (this.keys[index] !== key) {
          path.setAttribute('data-class', String(key));
        }
        if ((this.bits[index] ?? 0) !== bits) {
          markModifiers(path, bits);
        }
        this.keys[index] = key;
        this.bits[index] = bits;
      }
      const label = this.layer.label(monthIndex, index);
      if (this.labels[index] !== label) {
        this.labels[index] = label;
        path.setAttribute('aria-label', label);
      }
    }
  }

  /** Shows the regions that pass; null shows all. */
  filter(passes: ((index: number) => boolean) | null): void {
    for (const drawn of this.drawn) {
      drawn?.path.classList.toggle('is-dimmed', passes !== null && !passes(drawn.index));
    }
  }

  /** Draws a mark round a region, or none. The region's own path stays in its place. */
  highlight(kind: Highlight, index: number | undefined): void {
    if (this.marked[kind] !== index) {
      this.marked[kind] = index;
      this.placeMark(kind);
    }
  }

  private placeMarks(): void {
    this.placeMark('hover');
    this.placeMark('focus');
    this.placeMark('selected');
  }

  private placeMark(kind: Highlight): void {
    const index = this.marked[kind];
    const path = index === undefined ? undefined : this.drawn[index]?.path;
    this.marks[kind].setAttribute('d', path?.getAttribute('d') ?? 'M0 0');
  }

  /** The region that a page's element belongs to. */
  regionOf(target: EventTarget | null): number | undefined {
    const code = target instanceof SVGPathElement ? target.getAttribute('data-code') : null;
    return code === null ? undefined : this.layer.indexOf.get(code);
  }

  /** Puts the whole area into the frame. */
  fit(padding: Padding): void {
    const size = this.map.getSize();
    if (size.x === 0 || size.y === 0) {
      return;
    }
    const roomy = size.x - padding.left - padding.right > 80 && size.y - padding.top - padding.bottom > 80;
    this.moved = false;
    this.fitting = true;
    this.map.setMinZoom(0);
    this.map.fitBounds(this.frame, {
      animate: false,
      paddingTopLeft: roomy ? [padding.left, padding.top] : [0, 0],
      paddingBottomRight: roomy ? [padding.right, padding.bottom] : [0, 0],
    });
    this.map.setMinZoom(this.map.getZoom() - 0.4);
    this.fitting = false;
  }

  /** Follows a new size of the page; the whole area stays in the frame unless the reader has moved the map. */
  resize(padding: Padding): void {
    this.map.invalidateSize({ pan: false, animate: false });
    if (!this.moved) {
      this.fit(padding);
    }
  }

  /** Brings a region into the frame if it lies outside, or out from under what covers the right of it. */
  reveal(index: number, covered: { width: number; height: number }): void {
    const inside = this.drawn[index]?.inside;
    if (!inside) {
      return;
    }
    const at = this.map.latLngToContainerPoint(inside);
    const size = this.map.getSize();
    const under = at.x - (size.x - covered.width) + 24;
    if (!this.l.bounds([0, 0], [size.x, size.y]).contains(at)) {
      this.map.panTo(inside);
    } else if (under > 0 && at.y < covered.height && size.x > 2 * covered.width) {
      this.map.panBy([under, 0]);
    }
  }

  zoom(steps: number): void {
    this.moved = true;
    this.map.setZoom(this.map.getZoom() + steps * 0.75);
  }

  destroy(): void {
    this.map.remove();
  }
}

function markModifiers(path: SVGPathElement, bits: number): void {
  path.classList.toggle('is-unverified', (bits & 1) !== 0);
  path.classList.toggle('is-low-share', (bits & 2) !== 0);
}
