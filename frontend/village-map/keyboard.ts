import type { Canvas, Drawn } from './canvas.js';

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The map as one tab stop: arrows walk to the next region in their direction, Home and End to the first and last. */
export class Keyboard {
  private current = -1;

  constructor(
    private readonly canvas: Canvas,
    private readonly open: (index: number) => void,
    private readonly reached: (index: number) => void,
  ) {
    for (const drawn of canvas.drawn) {
      if (drawn) {
        drawn.path.setAttribute('role', 'button');
        drawn.path.setAttribute('tabindex', '-1');
        if (this.current < 0) {
          this.stopAt(drawn.index);
        }
      }
    }
    const host = canvas.map.getContainer();
    host.addEventListener('keydown', (event) => this.pressed(event));
    host.addEventListener('focusin', (event) => this.focused(canvas.regionOf(event.target), event.target));
    host.addEventListener('focusout', () => canvas.highlight('focus', undefined));
  }

  /** Makes a region the one that Tab reaches. */
  stopAt(index: number): void {
    this.canvas.drawn[this.current]?.path.setAttribute('tabindex', '-1');
    this.canvas.drawn[index]?.path.setAttribute('tabindex', '0');
    this.current = index;
  }

  /** Moves the focus to a region. */
  focus(index: number): void {
    this.canvas.drawn[index]?.path.focus({ preventScroll: true });
  }

  private focused(index: number | undefined, target: EventTarget | null): void {
    if (index !== undefined && target instanceof Element) {
      this.stopAt(index);
      this.canvas.highlight('focus', target.matches(':focus-visible') ? index : undefined);
      this.reached(index);
    }
  }

  private pressed(event: KeyboardEvent): void {
    const index = this.canvas.regionOf(event.target);
    if (index === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(index);
      return;
    }
    const next = this.next(index, event.key);
    if (next) {
      event.preventDefault();
      this.canvas.reveal(next.index, { width: 0, height: 0 });
      this.focus(next.index);
    }
  }

  private next(from: number, key: string): Drawn | undefined {
    const drawn = this.canvas.drawn.filter((region) => region !== undefined);
    if (key === 'Home') {
      return drawn[0];
    }
    if (key === 'End') {
      return drawn[drawn.length - 1];
    }
    const direction = DIRECTIONS[key];
    const start = this.canvas.drawn[from];
    return direction && start ? nearest(drawn, start, direction) : undefined;
  }
}

/** The nearest region ahead; one straight ahead is preferred to a nearer one at the side. */
function nearest(regions: Drawn[], start: Drawn, [east, north]: [number, number]): Drawn | undefined {
  let best: Drawn | undefined;
  let least = Infinity;
  for (const region of regions) {
    const dx = region.inside.lng - start.inside.lng;
    const dy = region.inside.lat - start.inside.lat;
    const ahead = dx * east + dy * north;
    const aside = Math.abs(dx * north) + Math.abs(dy * east);
    if (region !== start && ahead > 0 && aside <= ahead * 1.5) {
      const cost = ahead + 2 * aside;
      if (cost < least) {
        least = cost;
        best = region;
      }
    }
  }
  return best;
}
