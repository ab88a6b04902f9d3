import type { Drawn } from './canvas.js';
import { whenIdle } from './idle.js';
import type { ClassKey, Layer } from './layer.js';

/** So many names are written before it is asked whether the browser has something more urgent to do. */
const TURN = 50;

/**
 * What assistive technology reads of the regions, and their class for whoever looks it up. Nobody sees it, so it is written after the colours, when the browser has time;
 * only the region that has the focus speaks at once.
 */
export class Names {
  private readonly written: string[] = [];
  private readonly keys: (ClassKey | undefined)[] = [];
  private month = 0;
  private next = 0;
  private callOff: (() => void) | undefined;

  constructor(
    private readonly drawn: (Drawn | undefined)[],
    private readonly layer: Layer,
  ) {}

  /** Begins to name the regions of a month. */
  show(month: number): void {
    this.month = month;
    this.next = 0;
    const focused = this.drawn.find((region) => region?.path === document.activeElement);
    if (focused) {
      this.write(focused);
    }
    if (!this.callOff) {
      this.wait();
    }
  }

  private wait(): void {
    this.callOff = whenIdle((remaining) => this.go(remaining.timeRemaining.bind(remaining)));
  }

  private go(timeRemaining: () => number): void {
    const end = this.drawn.length;
    do {
      for (const last = Math.min(end, this.next + TURN); this.next < last; this.next++) {
        const region = this.drawn[this.next];
        if (region) {
          this.write(region);
        }
      }
    } while (this.next < end && timeRemaining() > 1);
    this.callOff = undefined;
    if (this.next < end) {
      this.wait();
    }
  }

  private write({ index, path }: Drawn): void {
    const name = this.layer.label(this.month, index);
    if (this.written[index] !== name) {
      this.written[index] = name;
      path.setAttribute('aria-label', name);
    }
    const key = this.layer.month(this.month)?.classes[index];
    if (this.keys[index] !== key) {
      this.keys[index] = key;
      path.setAttribute('data-class', String(key));
    }
  }

  destroy(): void {
    this.callOff?.();
  }
}
