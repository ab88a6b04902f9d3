import { count, html, setText } from './dom.js';
import type { Layer } from './layer.js';
import type { Patterns } from './patterns.js';
import { markCurrent, RowSwatch } from './rows.js';

/** Height of a row in pixels, as in the style sheet: a finger's width. */
const ROW = 44;
/** Rows kept ready above and below what is seen. */
const SPARE = 6;

interface Row {
  element: HTMLLIElement;
  button: HTMLButtonElement;
  swatch: RowSwatch;
  name: HTMLElement;
  figure: HTMLElement;
  needed: HTMLElement;
  region: number;
}

/** What happens to a region in the list happens to it on the map. */
export interface ListWishes {
  hover(index: number | undefined): void;
  choose(index: number): void;
}

/**
 * The regions beside the map with figure and people needed, in the order of the month. Only the rows that can be seen exist,
 * so that a province is as quick as a kabupaten.
 */
export class List {
  readonly element = html('section', 'map-list');
  private readonly scroller = html('div', 'map-list-scroll');
  private readonly sheet = html('ul', 'map-list-rows');
  /** the rows that exist, by their place in the order */
  private readonly rows = new Map<number, Row>();
  private order: number[] = [];
  private month = 0;
  private selected: number | undefined;
  private hovered: number | undefined;
  private passes: ((index: number) => boolean) | null = null;
  /** the place that Tab reaches */
  private stop = 0;
  /** What can be seen, in pixels. Kept here, because asking the page in the middle of a repaint would lay it out anew. */
  private seen = { top: 0, height: 0 };

  constructor(
    private readonly layer: Layer,
    private readonly patterns: Patterns,
    private readonly wishes: ListWishes,
  ) {
    this.element.setAttribute('aria-label', layer.word('list'));
    const heads = [layer.data.nameHeader, layer.word('figure'), layer.data.circles ? layer.word('needed') : ''];
    const head = html('div', 'map-list-head', ...heads.map((text) => html('span', '', text)));
    head.setAttribute('aria-hidden', 'true');
    if (layer.data.circles) {
      head.title = layer.data.circles.title;
    }
    this.scroller.append(this.sheet);
    this.element.append(head, this.scroller);
    this.scroller.addEventListener('scroll', () => this.look(), { passive: true });
    this.sheet.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && wishes.hover(this.regionOf(event.target)));
    this.sheet.addEventListener('pointerleave', () => wishes.hover(undefined));
    this.sheet.addEventListener('click', (event) => {
      const region = this.regionOf(event.target);
      if (region !== undefined) {
        wishes.choose(region);
      }
    });
    this.sheet.addEventListener('keydown', (event) => this.pressed(event));
  }

  private regionOf(target: EventTarget | null): number | undefined {
    const element = target instanceof Element ? target.closest('li') : null;
    return [...this.rows.values()].find((row) => row.element === element)?.region;
  }

  private pressed(event: KeyboardEvent): void {
    const last = this.order.length - 1;
    const next = { ArrowDown: this.stop + 1, ArrowUp: this.stop - 1, Home: 0, End: last }[event.key];
    if (next !== undefined && next >= 0 && next <= last) {
      event.preventDefault();
      this.stop = next;
      this.scrollTo(next);
      this.render();
      this.rows.get(next)?.button.focus({ preventScroll: true });
    }
  }

  /** The order and figures of a month. */
  show(month: number): void {
    this.month = month;
    this.arrange();
  }

  /** Leaves out the regions that do not pass. */
  filter(passes: ((index: number) => boolean) | null): void {
    this.passes = passes;
    this.arrange();
  }

  private arrange(): void {
    const order = this.layer.month(this.month)?.order ?? [];
    this.order = this.passes ? order.filter(this.passes) : order;
    this.stop = Math.min(this.stop, Math.max(0, this.order.length - 1));
    this.sheet.style.height = `${this.order.length * ROW}px`;
    this.render();
  }

  /** Marks the chosen region and brings it into view, inside the list only. */
  select(index: number | undefined): void {
    this.selected = index;
    const place = index === undefined ? -1 : this.order.indexOf(index);
    if (place >= 0) {
      this.stop = place;
      this.scrollTo(place);
    }
    this.render();
  }

  /** Marks the region that the pointer is on in the map. */
  hover(index: number | undefined): void {
    this.hovered = index;
    this.rows.forEach((row) => row.element.classList.toggle('is-hovered', row.region === index));
  }

  private scrollTo(place: number): void {
    const { top, height } = this.seen;
    if (place * ROW < top || (place + 1) * ROW > top + height) {
      this.scroller.scrollTop = place * ROW - (height - ROW) / 2;
      this.look();
    }
  }

  /** Follows a new size or another part of the list. */
  look(): void {
    this.seen = { top: this.scroller.scrollTop, height: this.scroller.clientHeight };
    this.render();
  }

  /** Fills the rows that can be seen, and takes the others away. */
  private render(): void {
    const { top, height } = this.seen;
    const from = Math.max(0, Math.floor(top / ROW) - SPARE);
    const to = Math.min(this.order.length, Math.ceil((top + height) / ROW) + SPARE);
    const reached = this.stop >= from && this.stop < to ? this.stop : Math.min(from + SPARE, to - 1);
    for (const [place, row] of this.rows) {
      if (place < from || place >= to) {
        row.element.remove();
        this.rows.delete(place);
      }
    }
    for (let place = from; place < to; place++) {
      this.fill(this.rows.get(place) ?? this.row(place), place, place === reached);
    }
  }

  private row(place: number): Row {
    const field = html('span', 'map-row-swatch');
    const name = html('span', 'map-list-name');
    const figure = html('span', 'map-list-figure');
    const needed = html('span', 'map-list-needed');
    const button = html('button', 'map-list-row', field, name, figure, needed);
    button.type = 'button';
    const element = html('li', '', button);
    element.style.insetBlockStart = `${place * ROW}px`;
    element.setAttribute('aria-posinset', String(place + 1));
    const row = { element, button, swatch: new RowSwatch(field, this.layer, this.patterns), name, figure, needed, region: -1 };
    this.rows.set(place, row);
    const after = [...this.sheet.children].find((other) => Number(other.getAttribute('aria-posinset')) > place + 1);
    this.sheet.insertBefore(element, after ?? null);
    return row;
  }

  private fill(row: Row, place: number, reached: boolean): void {
    const region = this.order[place];
    const month = this.layer.month(this.month);
    if (month) {
      row.region = region;
      row.swatch.show(month.classes[region], month.marks?.[region] ?? 0);
      setText(row.name, this.layer.name(region));
      setText(row.figure, this.layer.figure(this.month, region));
      const needed = this.layer.circle(this.month, region);
      setText(row.needed, needed > 0 ? count(needed) : '');
      row.element.setAttribute('aria-setsize', String(this.order.length));
      row.button.tabIndex = reached ? 0 : -1;
      row.element.classList.toggle('is-hovered', region === this.hovered);
      markCurrent(row.element, row.button, region === this.selected);
    }
  }
}
