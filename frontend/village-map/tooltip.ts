import { lines } from './card.js';
import { html } from './dom.js';
import type { Layer } from './layer.js';
import type { Found } from './symbols.js';

/** So many names of places that share a sign are told; of the others only their number. */
const MOST_NAMES = 6;

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

  /** A region in a month; x and y in pixels of the stage, reach how far the note keeps from there. */
  region(index: number, month: number, x: number, y: number, reach = 16): void {
    this.fill(`${month}/${index}`, () => [
      html('strong', '', this.layer.name(index)),
      html('span', 'map-tooltip-figure', this.layer.figure(month, index)),
      lines(this.layer.lines(month, index)),
    ]);
    this.place(x, y, reach);
  }

  /** A facility, or those that share a sign. */
  facilities({ kind, members }: Found, x: number, y: number): void {
    this.fill(members.map(({ name, note }) => `${name}/${note}`).join('/'), () => {
      if (members.length === 1) {
        return [html('strong', '', members[0].name), html('span', 'map-tooltip-note', members[0].note)];
      }
      const names = members.slice(0, MOST_NAMES).map(({ name, note }) => html('span', '', note ? `${name} · ${note}` : name));
      const left = members.length - names.length;
      const more = left > 0 ? [html('span', 'map-tooltip-note', this.layer.word('more', left))] : [];
      return [html('strong', '', `${kind}: ${this.layer.word('places', members.length)}`), ...names, ...more];
    });
    this.place(x, y, 16);
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

  private place(x: number, y: number, reach: number): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = x + reach + width > this.stage.clientWidth ? x - reach - width : x + reach;
    const top = Math.min(Math.max(4, y - height / 2), this.stage.clientHeight - height - 4);
    this.element.style.transform = `translate(${Math.round(Math.max(4, left))}px, ${Math.round(top)}px)`;
  }
}
