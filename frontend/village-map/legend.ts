import { count, html, setText } from './dom.js';
import { LOW_SHARE, NON_VALUES, UNVERIFIED, type ClassKey, type Layer, type MonthData } from './layer.js';
import { swatch, type Patterns } from './patterns.js';

/** An entry: a class or what is not a number, or a mark over classes. */
interface Entry {
  key: ClassKey | undefined;
  mark: number;
  text: HTMLElement;
  button: HTMLButtonElement;
  counter: HTMLElement;
}

/** Classes with limits and counts, best first, and the rule by which limits are read. Entries filter the map. */
export class Legend {
  readonly element = html('section', 'map-legend');
  private readonly entries: Entry[] = [];
  private readonly chosen = new Set<Entry>();

  constructor(
    private readonly layer: Layer,
    private readonly patterns: Patterns,
    operable: boolean,
    private readonly changed: (passes: ((month: MonthData, index: number) => boolean) | null) => void,
  ) {
    const { legend, months } = layer.data;
    this.element.setAttribute('aria-label', layer.word('legend'));
    if (legend.title) {
      this.element.append(html('h3', 'map-legend-title', legend.title));
    }
    const list = html('ul', 'map-classes');
    const classes = legend.classes.map((_, index) => index);
    for (const key of legend.bestFirst ? classes : classes.reverse()) {
      this.add(list, key, 0, operable);
    }
    // What appears in no month has no entry; what appears in one keeps it, so that nothing jumps with the slider.
    for (const key of NON_VALUES.filter((each) => months.some((month) => month.classes.includes(each)))) {
      this.add(list, key, 0, operable);
    }
    for (const mark of [UNVERIFIED, LOW_SHARE].filter((bit) => months.some((month) => month.marks?.some((m) => m & bit)))) {
      this.add(list, undefined, mark, operable);
    }
    this.element.append(list);
    const rule = legend.rule ?? layer.word('rule');
    if (rule) {
      this.element.append(html('p', 'map-rule', rule));
    }
  }

  /** Below the classes: which places are shown. */
  addSwitches(entries: HTMLElement[], operable: boolean): void {
    const switches = html('div', 'map-switches', ...entries);
    switches.inert = !operable;
    switches.setAttribute('role', 'group');
    switches.setAttribute('aria-label', this.layer.word('symbols'));
    this.element.append(switches);
  }

  private add(list: HTMLElement, key: ClassKey | undefined, mark: number, operable: boolean): void {
    const { layer, patterns } = this;
    const text = html('span', 'map-class-text', key === undefined ? layer.word(mark === UNVERIFIED ? 'unverified' : 'low-share') : '');
    const shownKey = key ?? Math.floor(layer.data.legend.classes.length / 2);
    const counter = html('span', 'map-count');
    const content = [
      swatch(patterns, shownKey, mark, key === undefined ? '' : layer.symbol(key)),
      text,
      counter,
    ];
    const button = html('button', 'map-class', ...content);
    button.type = 'button';
    button.disabled = !operable;
    const entry: Entry = { key, mark, text, button, counter };
    if (operable) {
      button.setAttribute('aria-pressed', 'false');
      button.title = layer.word('legend-hint');
      button.addEventListener('click', () => this.toggle(entry));
    }
    this.entries.push(entry);
    list.append(html('li', '', button));
  }

  private toggle(entry: Entry): void {
    if (!this.chosen.delete(entry)) {
      this.chosen.add(entry);
    }
    entry.button.setAttribute('aria-pressed', String(this.chosen.has(entry)));
    const entries = [...this.chosen];
    this.changed(entries.length === 0 ? null : (month, index) => entries.some((each) => matches(each, month, index)));
  }

  /** Counts the regions of each entry, and says the limits of the month. */
  show(index: number, month: MonthData): void {
    for (const entry of this.entries) {
      if (entry.key !== undefined) {
        setText(entry.text, this.layer.classText(entry.key, index));
      }
      let regions = 0;
      for (let region = 0; region < month.classes.length; region++) {
        if (matches(entry, month, region)) {
          regions++;
        }
      }
      setText(entry.counter, count(regions));
      entry.button.classList.toggle('is-empty', regions === 0);
    }
  }
}

function matches(entry: Entry, month: MonthData, index: number): boolean {
  return entry.key === undefined ? ((month.marks?.[index] ?? 0) & entry.mark) !== 0 : month.classes[index] === entry.key;
}
