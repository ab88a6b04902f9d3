import { lines } from './card.js';
import { html } from './dom.js';
import type { Layer } from './layer.js';

/** A note beside the pointer. Assistive technology has the regions' own labels, so it is silent. */
export class Tooltip {
  readonly element = html('div', 'map-tooltip');
  private shown = '';

  constructor(
    private readonly layer: Layer,
    private readonly stage: HTMLElement,
  ) {
    this.element.hidden = true;
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** A region in a month; x and y in pixels of the stage. */
  region(index: number, month: number, x: number, y: number): void {
    this.fill(`${month}/${index}`, () => [
      html('strong', '', this.layer.name(index)),
      html('span', 'map-tooltip-figure', this.layer.figure(month, index)),
      lines(this.layer.lines(month, index)),
    ]);
    this.place(x, y);
  }

  /** A facility. */
  facility(name: string, note: string, x: number, y: number): void {
    this.fill(`${name}/${note}`, () => [html('strong', '', name), html('span', 'map-tooltip-note', note)]);
    this.place(x, y);
  }

  hide(): void {
    this.element.hidden = true;
  }

  private fill(what: string, content: () => Node[]): void {
    if (this.shown !== what) {
      this.shown = what;
      this.element.replaceChildren(...content());
    }
    this.element.hidden = false;
  }

  private place(x: number, y: number): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = x + 16 + width > this.stage.clientWidth ? x - 16 - width : x + 16;
    const top = Math.min(Math.max(4, y - height / 2), this.stage.clientHeight - height - 4);
    this.element.style.transform = `translate(${Math.round(Math.max(4, left))}px, ${Math.round(top)}px)`;
  }
}
