import type * as Leaflet from 'leaflet';

/** Leaflet drops what it is asked for while it grows or shrinks a map. Here each wish waits until the one before has been met. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private growing = false;

  constructor(private readonly map: Leaflet.Map) {
    map.on('zoomanim', () => {
      this.growing = true;
    });
    map.on('zoomend', () => {
      this.growing = false;
      this.next();
    });
  }

  /** Does this as soon as the map stands still: at once, if it does. */
  take(wish: () => void): void {
    this.waiting.push(wish);
    this.next();
  }

  /** Zooms to the level that is reckoned when its turn has come; levels beyond the limits of the map end at them. */
  zoom(level: () => number): void {
    this.take(() => {
      const { map } = this;
      const goal = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), level()));
      if (goal !== map.getZoom()) {
        // The animation begins with the next frame; until then nothing else says that the map is on its way.
        this.growing = true;
        map.setZoom(goal);
      }
    });
  }

  private next(): void {
    while (!this.growing && this.waiting.length > 0) {
      this.waiting.shift()?.();
    }
  }
}
