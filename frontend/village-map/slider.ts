import { html, iconButton, setText } from './dom.js';
import type { Layer } from './layer.js';

const BACK = 'M15 5 L8 12 L15 19';
const ON = 'M9 5 L16 12 L9 19';

let sliders = 0;

/** The months. A step sends nothing anywhere. */
export class Slider {
  readonly element = html('div', 'map-slider');
  private readonly range = html('input', 'map-range');
  private readonly name = html('output', 'map-month');

  constructor(
    private readonly layer: Layer,
    month: number,
    private readonly changed: (month: number) => void,
  ) {
    const last = layer.data.months.length - 1;
    this.range.type = 'range';
    this.range.min = '0';
    this.range.max = String(last);
    this.range.step = '1';
    this.range.id = `village-map-month-${++sliders}`;
    const label = html('label', 'map-slider-label', layer.word('month'));
    label.htmlFor = this.range.id;
    this.range.addEventListener('input', () => this.choose(this.range.valueAsNumber));
    this.element.append(
      label,
      iconButton('map-button', layer.word('month-previous'), BACK, () => this.choose(Math.max(0, this.range.valueAsNumber - 1))),
      html('div', 'map-track', this.range, this.ticks(last)),
      iconButton('map-button', layer.word('month-next'), ON, () => this.choose(Math.min(last, this.range.valueAsNumber + 1))),
      this.name,
    );
    this.show(month);
  }

  /** First and last month in words, so that the track has a beginning and an end. */
  private ticks(last: number): HTMLElement {
    const ends = [this.layer.data.months[0], this.layer.data.months[last]];
    const ticks = html('div', 'map-ticks', ...ends.map((month) => html('span', '', month.name)));
    ticks.setAttribute('aria-hidden', 'true');
    return ticks;
  }

  private choose(month: number): void {
    this.show(month);
    this.changed(month);
  }

  show(month: number): void {
    const name = this.layer.data.months[month].name;
    this.range.value = String(month);
    this.range.setAttribute('aria-valuetext', name);
    this.range.style.setProperty('--map-progress', `${(100 * month) / Math.max(1, this.layer.data.months.length - 1)}%`);
    setText(this.name, name);
  }
}
