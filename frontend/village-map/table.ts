import { html } from './dom.js';
import type { Layer } from './layer.js';
import { swatch, type Patterns } from './patterns.js';

interface Row {
  element: HTMLTableRowElement;
  button: HTMLButtonElement;
  swatch: HTMLElement;
  className: Text;
  cells: Text[];
  /** class and marks that the swatch shows */
  drawn: string;
}

/** The same rows as the map, in words: the order of the legend, the month of the slider. */
export class Table {
  readonly element = html('details', 'map-table');
  private readonly body = html('tbody', '');
  private readonly rows: Row[] = [];
  private order: number[] = [];
  private month = 0;
  private waiting = 0;

  constructor(
    private readonly layer: Layer,
    private readonly patterns: Patterns,
    private readonly chosen: (index: number) => void,
  ) {
    const { data } = layer;
    const summary = html('summary', 'map-table-summary', html('span', '', layer.word('table')), html('span', 'map-count', String(layer.count)));
    const heading = (text: string, number: boolean) => {
      const cell = html('th', number ? 'is-number' : '', text);
      cell.scope = 'col';
      return cell;
    };
    const head = html('tr', '', heading(data.nameHeader, false), heading(layer.word('class'), false));
    head.append(...data.columns.map((column) => heading(column.header, column.number)));
    const table = html('table', '', html('caption', 'map-silent', data.title), html('thead', '', head), this.body);
    this.element.append(summary, html('div', 'map-table-scroll', table));
    for (let index = 0; index < layer.count; index++) {
      this.rows.push(this.row(index));
    }
    this.element.addEventListener('toggle', () => this.element.open && this.write());
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
    return { element, button, swatch: field, className, cells, drawn: '' };
  }

  /** Shows a month: at once when the table is open, otherwise when the browser has time. */
  show(month: number): void {
    this.month = month;
    if (this.element.open) {
      this.write();
    } else if (this.waiting === 0) {
      this.waiting = window.setTimeout(() => this.write(), 60);
    }
  }

  private write(): void {
    window.clearTimeout(this.waiting);
    this.waiting = 0;
    const month = this.layer.month(this.month);
    if (!month) {
      return;
    }
    for (let index = 0; index < this.rows.length; index++) {
      const row = this.rows[index];
      const key = month.classes[index];
      const marks = month.marks?.[index] ?? 0;
      const drawn = `${key}/${marks}`;
      if (row.drawn !== drawn) {
        row.drawn = drawn;
        row.swatch.replaceChildren(swatch(this.patterns, key, marks, this.layer.symbol(key)));
      }
      const className = this.layer.classText(key, this.month);
      if (row.className.data !== className) {
        row.className.data = className;
      }
      row.cells.forEach((cell, column) => {
        const text = this.layer.cell(this.month, index, column);
        if (cell.data !== text) {
          cell.data = text;
        }
      });
    }
    if (this.order.length === 0 || month.order.some((place, at) => place !== this.order[at])) {
      this.order = month.order;
      this.body.append(...month.order.map((place) => this.rows[place].element));
    }
  }

  /** Marks the row of the chosen region; scrolls to it inside the table only. */
  select(index: number | undefined): void {
    this.rows.forEach((row, place) => {
      row.element.classList.toggle('is-selected', place === index);
      if (place === index) {
        row.button.setAttribute('aria-current', 'true');
      } else {
        row.button.removeAttribute('aria-current');
      }
    });
    const row = index === undefined ? undefined : this.rows[index];
    const scroller = this.body.closest('.map-table-scroll');
    if (row && scroller && this.element.open && !row.element.contains(document.activeElement)) {
      scroller.scrollTop = row.element.offsetTop - scroller.clientHeight / 2;
    }
  }

  filter(passes: ((index: number) => boolean) | null): void {
    this.rows.forEach((row, index) => row.element.classList.toggle('is-dimmed', passes !== null && !passes(index)));
  }

  destroy(): void {
    window.clearTimeout(this.waiting);
  }
}
