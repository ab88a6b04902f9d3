import type { Canvas } from './canvas.js';
import { iconButton } from './dom.js';
import { Lens } from './lens.js';
import type { Symbols } from './symbols.js';
import type { Tooltip } from './tooltip.js';

const GLASS = 'M10 3 a7 7 0 1 0 0.01 0 M15.2 15.2 L21 21';

/** What the reader's pointer or finger does to the map. */
export interface Wishes {
  /** the region under the pointer, or none */
  hover(index: number | undefined): void;
  choose(index: number): void;
  /** the month that notes speak of */
  month(): number;
}

/** Mouse and fingers on the map: notes beside the pointer, choosing, and the lens that follows. */
export class Pointer {
  /** switches the lens */
  readonly button: HTMLButtonElement;
  private readonly lens: Lens;
  private active = false;

  constructor(
    private readonly canvas: Canvas,
    stage: HTMLElement,
    private readonly symbols: Symbols,
    private readonly tooltip: Tooltip,
    private readonly wishes: Wishes,
    lensName: string,
  ) {
    this.lens = new Lens(canvas);
    this.button = iconButton('map-button map-lens-button', lensName, GLASS, () => this.useLens(!this.active));
    this.button.setAttribute('aria-pressed', 'false');
    stage.append(this.lens.element);
    const host = canvas.map.getContainer();
    host.addEventListener('click', (event) => this.clicked(event));
    host.addEventListener('pointerdown', (event) => this.touched(event));
    host.addEventListener('pointermove', (event) => this.moved(event));
    host.addEventListener('pointerup', (event) => this.lifted(event));
    host.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && this.left());
    canvas.map.on('zoomstart dragstart', () => this.left());
  }

  /** Takes the lens up or lays it down; without it fingers pan the map again. */
  useLens(active: boolean): void {
    this.active = active;
    this.button.setAttribute('aria-pressed', String(active));
    const { map } = this.canvas;
    map.getContainer().classList.toggle('has-lens', active);
    map.dragging[active ? 'disable' : 'enable']();
    if (!active) {
      this.left();
    }
  }

  get usesLens(): boolean {
    return this.active;
  }

  /** The lens stands over the region that the keyboard has reached. */
  focused(index: number): void {
    const inside = this.canvas.drawn[index]?.inside;
    if (this.active && inside) {
      const { x, y } = this.canvas.map.latLngToContainerPoint(inside);
      this.lens.show(x, y, false);
      this.tooltip.region(index, this.wishes.month(), x, y, this.lens.reach);
    }
  }

  private clicked(event: MouseEvent): void {
    const index = this.canvas.regionOf(event.target);
    const finger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (index !== undefined && !(this.active && finger)) {
      this.wishes.choose(index);
    }
  }

  private touched(event: PointerEvent): void {
    if (this.active && event.pointerType === 'touch') {
      this.look(event);
    }
  }

  /** A finger that leaves the glass chooses what it showed. */
  private lifted(event: PointerEvent): void {
    if (this.active && event.pointerType === 'touch') {
      const index = this.under(event);
      this.left();
      if (index !== undefined) {
        this.wishes.choose(index);
      }
    }
  }

  private moved(event: PointerEvent): void {
    const finger = event.pointerType === 'touch';
    if (this.active ? finger || event.buttons === 0 : !finger && event.buttons === 0) {
      this.look(event);
    }
  }

  private look(event: PointerEvent): void {
    const finger = event.pointerType === 'touch';
    const frame = this.canvas.map.getContainer().getBoundingClientRect();
    const x = event.clientX - frame.left;
    const y = event.clientY - frame.top;
    const index = this.under(event);
    const found = this.active ? undefined : this.symbols.near(x, y);
    this.wishes.hover(index);
    if (this.active) {
      this.lens.show(x, y, finger);
    }
    if (found) {
      this.tooltip.facilities(found, x, y);
    } else if (index === undefined) {
      this.tooltip.hide();
    } else {
      this.tooltip.region(index, this.wishes.month(), x, y, this.active ? this.lens.reach : undefined);
    }
  }

  /** A finger's events belong to what it first touched, so what lies under it now is asked for. */
  private under(event: PointerEvent): number | undefined {
    const touch = event.pointerType === 'touch';
    return this.canvas.regionOf(touch ? document.elementFromPoint(event.clientX, event.clientY) : event.target);
  }

  private left(): void {
    this.wishes.hover(undefined);
    this.tooltip.hide();
    this.lens.hide();
  }
}
