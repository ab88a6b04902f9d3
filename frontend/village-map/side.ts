import { html } from './dom.js';
import type { Layer } from './layer.js';
import { List, type ListWishes } from './list.js';
import type { Patterns } from './patterns.js';

/** From this width of the whole on the list stands beside a map with circles unasked. */
const ROOMY = 1200;

/** The list beside the map and the button that brings and removes it. */
export class Side {
  readonly list: List;
  readonly button: HTMLButtonElement;

  constructor(
    private readonly layer: Layer,
    patterns: Patterns,
    wishes: ListWishes,
    /** what the reader has said; undefined: nothing yet */
    private readonly wish: { list?: boolean },
    changed: () => void,
  ) {
    this.list = new List(layer, patterns, wishes);
    this.button = html('button', 'map-list-switch', layer.word('list'));
    this.button.type = 'button';
    this.button.addEventListener('click', () => {
      wish.list = this.button.getAttribute('aria-pressed') !== 'true';
      changed();
    });
  }

  /** Decides for a width whether the list is there. */
  fits(width: number, narrow: boolean): boolean {
    const listed = !narrow && (this.wish.list ?? (this.layer.data.circles !== null && width >= ROOMY));
    this.button.setAttribute('aria-pressed', String(listed));
    return listed;
  }
}
