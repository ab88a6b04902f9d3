import type { Canvas } from './canvas.js';
import { html, svg } from './dom.js';

/** Diameter in pixels, and how many times larger things are in it. */
const SIZE = 200;
const TIMES = 3;
/** How far above a finger the lens stands, so that the hand does not hide it. */
const LIFT = SIZE / 2 + 36;

let lenses = 0;

/** A round glass that shows the map larger under the pointer or finger. It repeats the map's own drawing by reference. */
export class Lens {
  readonly element = html('div', 'map-lens');
  /** radius in pixels: what stands beside the lens keeps this clear */
  readonly reach = SIZE / 2 + 10;
  private readonly view: SVGSVGElement;

  constructor(private readonly canvas: Canvas) {
    const uses = [canvas.sheet, canvas.marked].map((part, index) => {
      part.id ||= `village-map-lens-${++lenses}-${index}`;
      return svg('use', { href: `#${part.id}` });
    });
    this.view = svg('svg', { width: SIZE, height: SIZE, 'aria-hidden': 'true' }, ...uses);
    this.element.append(this.view);
    this.element.hidden = true;
  }

  get on(): boolean {
    return !this.element.hidden;
  }

  /** Shows what lies at a point of the map's container. */
  show(x: number, y: number, finger: boolean): void {
    const { x: left, y: top } = this.canvas.map.containerPointToLayerPoint([x, y]);
    const width = SIZE / TIMES;
    this.view.setAttribute('viewBox', `${(left - width / 2).toFixed(1)} ${(top - width / 2).toFixed(1)} ${width} ${width}`);
    // Near the upper edge the lens slides down beside the finger rather than out of the stage.
    const above = finger ? Math.max(y - LIFT, SIZE / 2) : y;
    const beside = finger && y - LIFT < SIZE / 2 - 20 ? (x > LIFT * 1.5 ? x - LIFT : x + LIFT) : x;
    this.element.style.transform = `translate(${Math.round(beside - SIZE / 2)}px, ${Math.round(above - SIZE / 2)}px)`;
    this.element.hidden = false;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
