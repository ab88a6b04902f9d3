import type { ClassKey, Layer } from './layer.js';
import { swatch, type Patterns } from './patterns.js';

/** Draws a region's fill into a place of a row, and only where it differs from what is there. */
export class RowSwatch {
  private drawn = '';

  constructor(
    private readonly element: HTMLElement,
    private readonly layer: Layer,
    private readonly patterns: Patterns,
  ) {}

  show(key: ClassKey, marks: number): void {
    const drawn = `${key}/${marks}`;
    if (this.drawn !== drawn) {
      this.drawn = drawn;
      this.element.replaceChildren(swatch(this.patterns, key, marks, this.layer.symbol(key)));
    }
  }
}

/** Writes a text only where it differs. */
export function write(text: Text, value: string): void {
  if (text.data !== value) {
    text.data = value;
  }
}

/** Says of a row's button whether its region is the chosen one. */
export function markCurrent(row: HTMLElement, button: HTMLElement, current: boolean): void {
  row.classList.toggle('is-selected', current);
  if (current) {
    button.setAttribute('aria-current', 'true');
  } else {
    button.removeAttribute('aria-current');
  }
}
