import type { Canvas } from './canvas.js';
import { html, svg } from './dom.js';
import type { CirclesData, Layer } from './layer.js';

/** Radius of the largest reference circle in pixels, on a large map and on a small one. */
export const LARGE = 26;
export const SMALL = 14;

/** Circles above the regions whose area is the number of people. The largest lie below, so that none hides another. */
export class Circles {
  private readonly group = svg('g', { class: 'map-circles', 'aria-hidden': 'true' });
  /** drawn circles from the largest to the smallest, with the regions they now stand for */
  private readonly pool: { element: SVGCircleElement; region: number }[] = [];
  private points: { x: number; y: number }[] = [];
  private shown = 0;
  private passes: ((index: number) => boolean) | null = null;

  constructor(
    private readonly canvas: Canvas,
    private readonly layer: Layer,
    private readonly circles: CirclesData,
    private readonly full: number,
  ) {
    canvas.above.prepend(this.group);
    canvas.map.on('zoomend viewreset', () => this.place());
    this.project();
  }

  private project(): void {
    this.points = this.canvas.drawn.map((drawn) => (drawn ? this.canvas.map.latLngToLayerPoint(drawn.inside) : { x: 0, y: 0 }));
  }

  /** Puts the circles where their regions are after a change of zoom. */
  place(): void {
    this.project();
    for (let rank = 0; rank < this.shown; rank++) {
      this.move(rank);
    }
  }

  private move(rank: number): void {
    const { element, region } = this.pool[rank];
    const { x, y } = this.points[region];
    element.setAttribute('cx', x.toFixed(1));
    element.setAttribute('cy', y.toFixed(1));
  }

  /** Shows the numbers of a month. */
  show(month: number): void {
    const regions = this.canvas.drawn.flatMap((drawn) => (drawn && this.layer.circle(month, drawn.index) > 0 ? [drawn.index] : []));
    regions.sort((a, b) => this.layer.circle(month, b) - this.layer.circle(month, a));
    regions.forEach((region, rank) => {
      const drawn = this.at(rank);
      drawn.element.setAttribute('r', radius(this.circles, this.full, this.layer.circle(month, region)).toFixed(1));
      if (drawn.region !== region) {
        drawn.region = region;
        this.move(rank);
      }
    });
    for (let rank = regions.length; rank < this.shown; rank++) {
      this.pool[rank].element.setAttribute('r', '0');
    }
    this.shown = regions.length;
    this.dim();
  }

  private at(rank: number): { element: SVGCircleElement; region: number } {
    return (this.pool[rank] ??= this.append());
  }

  private append(): { element: SVGCircleElement; region: number } {
    const element = svg('circle', { class: 'map-circle' });
    this.group.append(element);
    return { element, region: -1 };
  }

  /** Circles of regions that do not pass are dimmed with them; null shows all. */
  filter(passes: ((index: number) => boolean) | null): void {
    this.passes = passes;
    this.dim();
  }

  private dim(): void {
    const { passes } = this;
    for (const { element, region } of this.pool) {
      element.classList.toggle('is-dimmed', passes !== null && !passes(region));
    }
  }
}

/** The radius at which the area is in proportion to the number: the same in all months. */
function radius(circles: CirclesData, full: number, value: number): number {
  return full * Math.sqrt(value / circles.steps[circles.steps.length - 1].value);
}

/** The part of the legend that says how large a circle is how many people: the reference circles, one in another. */
export function circlesLegend(circles: CirclesData, full: number): HTMLElement {
  const height = 2 * full + 12;
  const bottom = height - 2;
  const left = full + 2;
  const drawing = svg('svg', { width: 240, height, viewBox: `0 0 240 ${height}`, class: 'map-circles-key', role: 'img' });
  drawing.setAttribute('aria-label', circles.steps.map((step) => step.text).join(', '));
  let above = bottom + 13;
  for (const step of circles.steps) {
    const r = radius(circles, full, step.value);
    // Texts keep a line's distance where small circles end close to each other.
    const y = Math.min(bottom - 2 * r + 4, above - 13);
    above = y;
    const text = svg('text', { x: 2 * full + 22, y: y + 2, class: 'map-circle-text' });
    text.textContent = step.text;
    drawing.prepend(svg('circle', { cx: left, cy: bottom - r, r, class: 'map-circle' }));
    drawing.append(svg('path', { d: `M${left},${bottom - 2 * r} L${2 * full + 6},${bottom - 2 * r} L${2 * full + 18},${y - 2}`, class: 'map-circle-lead' }), text);
  }
  return html('div', 'map-circles-legend', html('h4', 'map-legend-title', circles.title), drawing);
}
