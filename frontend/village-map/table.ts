import { count, html } from './dom.js';
import type { Layer } from './layer.js';
import type { Patterns } from './patterns.js';
import { markCurrent, RowSwatch, write } from './rows.js';

interface Row {
  element: HTMLTableRowElement;
  button: HTMLButtonElement;
  swatch: RowSwatch;
  className: Text;
  cells: Text[];
}

/** The same rows as the map, in words: the order of the legend, the month of the slider. Nothing is built before it is opened. */
export class Table {
  readonly element = html('details', 'map-table');
  private readonly body = html('tbody', '');
  private rows: Row[] = [];
  private order: number[] = [];
  private month = 0;
  private selected: number | undefined;
  private passes: ((index: number) => boolean) | null = null;

  constructor(
    private readonly layer: Layer,
    private readonly patterns: Patterns,
    private readonly chosen: (index: number) => void,
  ) {
    const { data } = layer;
    const summary = html('summary', 'map-table-summary', html('span', '', layer.word('table')), html('span', 'map-count', count(layer.count)));
    const heading = (text: string, number: boolean) => {
      const cell = html('th', number ? 'is-number' : '', text);
      cell.scope = 'col';
      return cell;
    };
    const head = html('tr', '', heading(data.nameHeader, false), heading(layer.word('class'), false));
    head.append(...data.columns.map((column) => heading(column.header, column.number)));
    const table = html('table', '', html('caption', 'map-silent', data.title), html('thead', '', head), this.body);
    this.element.append(summary, html('div', 'map-table-scroll', table));
    this.element.addEventListener('toggle', () => this.opened());
  }

  private row(index: number): Row {
    const button = html('button', 'map-row-name', this.layer.name(index));
    button.type = 'button';
    const name = html('th', '', button);
    name.scope = 'row';
    const field = html('span', 'map-row-swatch');
    const className = document.createTextNode('');
    const cells = this.layer.data.columns.map(() => document.createTextNode(''));
    const columns = this.layer.data.columns.map((column, at) => html('td', column.number ? 'is-number' : '', cells[at]));
    const element = html('tr', '', name, html('td', 'map-row-class', field, className), ...columns);
    element.addEventListener('click', () => this.chosen(index));
    return { element, button, swatch: new RowSwatch(field, this.layer, this.patterns), className, cells };
  }

  private opened(): void {
    if (this.element.open) {
      if (this.rows.length === 0) {
        this.rows = Array.from({ length: this.layer.count }, (_, index) => this.row(index));
      }
      this.write();
      this.dim();
      this.mark();
    }
  }

  /** Shows a month; a closed table does so when it is opened. */
  show(month: number): void {
    this.month = month;
    if (this.element.open) {
      this.write();
    }
  }

  private write(): void {
    const month = this.layer.month(this.month);
    if (!month) {
      return;
    }
    this.rows.forEach((row, index) => {
      const key = month.classes[index];
      row.swatch.show(key, month.marks?.[index] ?? 0);
      write(row.className, this.layer.classText(key, this.month));
      row.cells.forEach((cell, column) => write(cell, this.layer.cell(this.month, index, column)));
    });
    if (this.order.length === 0 || month.order.some((place, at) => place !== this.order[at])) {
      this.order = month.order;
      this.body.append(...month.order.map((place) => this.rows[place].element));
    }
  }

  /** Marks the row of the chosen region; scrolls to it inside the table only. */
  select(index: number | undefined): void {
    this.selected = index;
    this.mark();
  }

  private mark(): void {
    this.rows.forEach((row, place) => markCurrent(row.element, row.button, place === this.selected));
    const row = this.selected === undefined ? undefined : this.rows[this.selected];
    const scroller = this.body.closest('.map-table-scroll');
    if (row && scroller && this.element.open && !row.element.contains(document.activeElement)) {
      scroller.scrollTop = row.element.offsetTop - scroller.clientHeight / 2;
    }
  }

  filter(passes: ((index: number) => boolean) | null): void {
    this.passes = passes;
    this.dim();
  }

  private dim(): void {
    const { passes } = this;
    this.rows.forEach((row, index) => row.element.classList.toggle('is-dimmed', passes !== null && !passes(index)));
  }
}
