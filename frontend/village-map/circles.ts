import type { Canvas } from './canvas.js';
import { html, svg } from './dom.js';
import { whenIdle } from './idle.js';
import type { CirclesData, MonthData } from './layer.js';

/** Radius of the largest reference circle in pixels, on a large map and on a small one. */
export const LARGE = 26;
export const SMALL = 14;

/** Circles above the regions whose area is the number of people. The largest lie below, so that none hides another. */
export class Circles {
  private readonly group = svg('g', { class: 'map-circles', 'aria-hidden': 'true' });
  /** by the place of the region; a circle stays where its region is, and only its size changes */
  private readonly drawn: (SVGCircleElement | undefined)[] = [];
  private readonly sizes: string[] = [];
  private numbers: number[] = [];
  private waiting = false;

  constructor(
    private readonly canvas: Canvas,
    private readonly circles: CirclesData,
    private readonly full: number,
  ) {
    canvas.above.prepend(this.group);
    for (const region of canvas.drawn) {
      if (region) {
        const circle = svg('circle', { class: 'map-circle', r: 0 });
        this.drawn[region.index] = circle;
        this.group.append(circle);
      }
    }
    canvas.map.on('zoomend viewreset', () => this.place());
    this.place();
  }

  /** Puts the circles where their regions are after a change of zoom. */
  private place(): void {
    for (const region of this.canvas.drawn) {
      if (region) {
        const { x, y } = this.canvas.map.latLngToLayerPoint(region.inside);
        this.drawn[region.index]?.setAttribute('cx', x.toFixed(1));
        this.drawn[region.index]?.setAttribute('cy', y.toFixed(1));
      }
    }
  }

  /** Shows the numbers of a month at once; which circle lies on which is put right when the browser has time. */
  show(month: MonthData): void {
    this.numbers = month.circles ?? [];
    this.drawn.forEach((circle, region) => {
      const size = radius(this.circles, this.full, this.numbers[region] ?? 0).toFixed(1);
      if (this.sizes[region] !== size) {
        this.sizes[region] = size;
        circle?.setAttribute('r', size);
      }
    });
    if (!this.waiting) {
      this.waiting = true;
      whenIdle(() => this.arrange());
    }
  }

  private arrange(): void {
    this.waiting = false;
    const number = (region: number) => this.numbers[region] ?? 0;
    const regions = this.drawn.flatMap((circle, region) => (circle && number(region) > 0 ? [region] : []));
    regions.sort((a, b) => number(b) - number(a));
    this.group.append(...regions.flatMap((region) => this.drawn[region] ?? []));
  }

  /** Circles of regions that do not pass are dimmed with them; null shows all. */
  filter(passes: ((index: number) => boolean) | null): void {
    this.drawn.forEach((circle, region) => circle?.classList.toggle('is-dimmed', passes !== null && !passes(region)));
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
