import { svg } from './dom.js';

/** Why a region is marked. */
export type Highlight = 'hover' | 'focus' | 'selected';

/** Lines round marked regions, drawn above all regions: a region's own path stays in its place. */
export class Marks {
  readonly element = svg('g', { class: 'map-marks' });
  private readonly marks: Record<Highlight, SVGPathElement>;
  private readonly marked: Partial<Record<Highlight, number>> = {};

  constructor(private readonly pathOf: (index: number) => SVGPathElement | undefined) {
    const mark = (kind: Highlight) => svg('path', { class: `map-mark map-mark-${kind}`, d: 'M0 0' });
    this.marks = { selected: mark('selected'), hover: mark('hover'), focus: mark('focus') };
    this.element.append(...Object.values(this.marks));
  }

  /** Marks a region, or none. */
  set(kind: Highlight, index: number | undefined): void {
    if (this.marked[kind] !== index) {
      this.marked[kind] = index;
      this.draw(kind);
    }
  }

  /** Follows the regions after a change of zoom. */
  place(): void {
    this.draw('selected');
    this.draw('hover');
    this.draw('focus');
  }

  private draw(kind: Highlight): void {
    const index = this.marked[kind];
    const path = index === undefined ? undefined : this.pathOf(index);
    this.marks[kind].setAttribute('d', path?.getAttribute('d') ?? 'M0 0');
  }
}
