import type * as Leaflet from 'leaflet';
import { svg } from './dom.js';
import { frameOfLargestPart, type Drawable, type Shape, type Shapes } from './geometry.js';
import type { Layer, MonthData } from './layer.js';
import { Marks, type Highlight } from './marks.js';
import { Names } from './names.js';
import type { Patterns } from './patterns.js';
import type { Place } from './pick.js';
import { Turns } from './turns.js';

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

/** What part of the earth a map shows. */
export interface View {
  center: Leaflet.LatLng;
  zoom: number;
}

/** A region that has a shape. */
export interface Drawn {
  index: number;
  path: SVGPathElement;
  inside: Leaflet.LatLng;
  /** frame of its largest part: where a label may stand */
  bounds: Leaflet.LatLngBounds;
}

/** The areas of one drawing by the codes of their units. */
export type Sheet = Map<string, Leaflet.Polyline | Leaflet.Polygon>;

/** Shapes on the screen: draws them once, recolours them, keeps the frame. */
export class Canvas {
  /** By the place of the region; regions without a shape are missing. */
  readonly drawn: (Drawn | undefined)[] = [];
  /** The regions and what is drawn with them. */
  readonly sheet: SVGGElement;
  /** The regions and the units without figures around them. */
  readonly areas: Sheet = new Map();
  /** Drawings above the regions in the map's pixels: circles, highlights, labels and signs go here in this order. */
  readonly above: SVGGElement;
  /** What the reader asks of the map while it still grows or shrinks waits here. */
  readonly turns: Turns;
  /** whether the map has been removed from the page */
  gone = false;
  private readonly renderer: Leaflet.SVG;
  private readonly marks: Marks;
  private readonly frame: Leaflet.LatLngBounds;
  private keys: (number | string)[] = [];
  private bits: number[] = [];
  private readonly names: Names;
  private pinned: Leaflet.CircleMarker | undefined;
  private moved = false;
  /** size and padding that the frame was last put into */
  private fitted = '';
  /** whether the map moves by itself, to keep the whole area in the frame */
  fitting = false;

  static async create(
    host: HTMLElement,
    layer: Layer,
    shapes: Shapes,
    patterns: Patterns,
    padding: Padding,
    operable: boolean,
  ): Promise<Canvas> {
    return new Canvas(await leaflet(), host, layer, shapes, patterns, padding, operable);
  }

  private constructor(
    private readonly l: L,
    host: HTMLElement,
    private readonly layer: Layer,
    shapes: Shapes,
    private readonly patterns: Patterns,
    padding: Padding,
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
    // A map on a page without size has no frame: any view will do until it has one.
    map.setView(this.frame.getCenter(), 9, { animate: false });
    this.turns = new Turns(map);
    this.fit(padding);
    this.renderer = l.svg({ padding: 0.6 }).addTo(map);
    const drawing = map.getPanes().overlayPane.querySelector('svg');
    drawing?.setAttribute('role', 'group');
    drawing?.setAttribute('aria-label', layer.data.title);
    this.sheet = drawing?.querySelector('g') ?? svg('g', {});
    this.drawBackground(shapes);
    this.drawRegions(shapes);
    this.names = new Names(this.drawn, layer);
    this.marks = new Marks((index) => this.drawn[index]?.path);
    this.above = svg('g', { class: 'map-above' }, this.marks.element);
    drawing?.append(this.above);
    map.on('zoomend viewreset moveend', () => this.marks.place());
    map.on('dragstart zoomstart', () => {
      this.moved ||= !this.fitting;
    });
  }

  /** Adds a shape on top of what is drawn; it is never a target of the pointer unless its class says so. */
  add(geometry: Drawable, className: string): Leaflet.Polyline | Leaflet.Polygon {
    const { renderer, l } = this;
    const options = { renderer, className, interactive: false, noClip: true, smoothFactor: 0.4, weight: 1 };
    const points = this.points(geometry);
    const areal = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return (areal ? l.polygon(points, options) : l.polyline(points, options)).addTo(this.map);
  }

  /** Marks one place, the one that was chosen last. */
  pin({ latitude, longitude }: Place): void {
    this.pinned?.remove();
    const options = { renderer: this.renderer, className: 'map-pin', interactive: false, radius: 8 };
    this.pinned = this.l.circleMarker([latitude, longitude], options).addTo(this.map);
  }

  private points(geometry: Drawable): Leaflet.LatLng[][] {
    const depth = { LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[geometry.type];
    return this.l.GeoJSON.coordsToLatLngs(geometry.coordinates, depth) as Leaflet.LatLng[][];
  }

  /** Gives the areas of a drawing the vertices of another form of it. */
  reshape(sheet: Sheet, { byCode }: Shapes): void {
    for (const [code, area] of this.gone ? [] : sheet) {
      const shape = byCode.get(code);
      if (shape) {
        area.setLatLngs(this.points(shape.geometry));
      }
    }
    this.marks.place();
  }

  /** How many degrees of longitude a pixel spans. */
  degreesPerPixel(): number {
    const [west, east] = [0, 100].map((x) => this.map.containerPointToLatLng([x, 0]).lng);
    return (east - west) / 100;
  }

  private drawBackground(shapes: Shapes): void {
    for (const geometry of shapes.outline) {
      this.add(geometry, 'map-outline');
    }
    for (const shape of shapes.byCode.values()) {
      if (!this.layer.indexOf.has(shape.code)) {
        this.areas.set(shape.code, this.add(shape.geometry, 'map-outline'));
      }
    }
  }

  private drawRegions(shapes: Shapes): void {
    this.layer.data.regions.codes.forEach((code, index) => {
      const shape = shapes.byCode.get(code);
      const path = shape && this.drawRegion(shape, index);
      path?.setAttribute('data-code', code);
    });
  }

  private drawRegion(shape: Shape, index: number): SVGPathElement | undefined {
    const area = this.add(shape.geometry, 'map-region');
    const path = area.getElement();
    if (!(path instanceof SVGPathElement)) {
      return undefined;
    }
    this.areas.set(shape.code, area);
    path.removeAttribute('fill-opacity');
    // A picture with a name; the keyboard makes a button of it where there is something to open.
    path.setAttribute('role', 'img');
    path.setAttribute('aria-label', this.layer.name(index));
    const inside = this.l.latLng(shape.inside[1], shape.inside[0]);
    const [west, south, east, north] = frameOfLargestPart(shape.geometry);
    this.drawn[index] = { index, path, inside, bounds: this.l.latLngBounds([south, west], [north, east]) };
    return path;
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
        if (this.keys[index] === undefined) {
          path.setAttribute('data-class', String(key));
        }
        this.keys[index] = key;
        this.bits[index] = bits;
      }
    }
    this.names.show(monthIndex);
  }

  /** Shows the regions that pass; null shows all. */
  filter(passes: ((index: number) => boolean) | null): void {
    for (const drawn of this.drawn) {
      drawn?.path.classList.toggle('is-dimmed', passes !== null && !passes(drawn.index));
    }
  }

  /** The marks, for a second view of the drawing. */
  get marked(): SVGGElement {
    return this.marks.element;
  }

  /** Draws a mark round a region, or none. The region's own path stays in its place. */
  highlight(kind: Highlight, index: number | undefined): void {
    this.marks.set(kind, index);
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
    this.fitted = JSON.stringify([size, padding]);
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

  /** The view, for a map in step with this one. */
  view(): View {
    return { center: this.map.getCenter(), zoom: this.map.getZoom() };
  }

  /** Takes over the view of a map in step with this one. */
  follow({ center, zoom }: View): void {
    this.moved = true;
    this.map.setView(center, Math.max(zoom, this.map.getMinZoom()), { animate: false });
  }

  /** Follows a new size of the page; the whole area stays in the frame unless the reader has moved the map. */
  resize(padding: Padding): void {
    this.fitting = true;
    this.map.invalidateSize({ pan: false, animate: false });
    this.fitting = false;
    if (!this.moved && this.fitted !== JSON.stringify([this.map.getSize(), padding])) {
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

  /** Shows more or less of the map; each step asked for is taken, however fast they come. */
  zoom(steps: number): void {
    this.turns.zoom(() => {
      this.moved = true;
      return this.map.getZoom() + steps * 0.75;
    });
  }

  destroy(): void {
    this.gone = true;
    this.names.destroy();
    this.map.remove();
  }
}
