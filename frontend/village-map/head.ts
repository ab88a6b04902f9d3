import { html, setText } from './dom.js';
import type { MonthData } from './layer.js';

/**
 * The figure of the whole and what qualifies it. The longest text of all months keeps its room, so that nothing moves while
 * the slider runs.
 */
export class Head {
  readonly element: HTMLElement;
  private readonly headline: Steady;
  private readonly note: Steady;

  constructor(months: MonthData[]) {
    this.headline = new Steady('map-headline', months.map((month) => month.headline));
    this.note = new Steady('map-note', months.map((month) => month.note));
    this.element = html('header', 'map-head', this.headline.element, this.note.element);
    this.speak(true);
  }

  show(month: MonthData): void {
    this.headline.show(month.headline);
    this.note.show(month.note);
  }

  /** Whether assistive technology reads each new headline: not while the months run by themselves. */
  speak(aloud: boolean): void {
    this.headline.element.setAttribute('aria-live', aloud ? 'polite' : 'off');
  }
}

/** A paragraph with room for the longest of its texts. */
class Steady {
  readonly element: HTMLElement;
  private readonly text = html('span', '');

  constructor(className: string, texts: string[]) {
    this.element = html('p', `${className} map-steady`, this.text);
    this.element.dataset.longest = texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  }

  show(text: string): void {
    setText(this.text, text);
  }
}
