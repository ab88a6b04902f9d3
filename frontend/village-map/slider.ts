import { html, iconButton, setIcon, setText } from './dom.js';
import type { Layer } from './layer.js';
import { Player } from './player.js';

const BACK = 'M15 5 L8 12 L15 19';
const ON = 'M9 5 L16 12 L9 19';
const PLAY = 'M8 5 L18 12 L8 19 Z';
const PAUSE = 'M8 5 V19 M16 5 V19';

/** More months than this are marked by their years alone. */
const MOST_NAMED = 13;

/** What a reader does on the map. */
const BUSY = ['pointerdown', 'keydown', 'wheel'];

let sliders = 0;

/** The months. A step sends nothing anywhere. */
export class Slider {
  readonly element = html('div', 'map-slider');
  private readonly range = html('input', 'map-range');
  private readonly name = html('output', 'map-month');
  private readonly button: HTMLButtonElement;
  private readonly player: Player;
  private readonly last: number;

  /** Whatever the reader does to the map but play ends the play. */
  private readonly busy = (event: Event) => {
    const passing = event instanceof KeyboardEvent && ['Tab', 'Shift'].includes(event.key);
    if (!passing && !(event.target instanceof Node && this.button.contains(event.target))) {
      this.player.stop();
    }
  };

  constructor(
    private readonly root: HTMLElement,
    private readonly layer: Layer,
    month: number,
    private readonly changed: (month: number) => void,
    /** told when months begin or cease to follow each other by themselves */
    private readonly playing: (runs: boolean) => void,
  ) {
    this.last = layer.data.months.length - 1;
    this.range.type = 'range';
    this.range.min = '0';
    this.range.max = String(this.last);
    this.range.step = '1';
    this.range.id = `village-map-month-${++sliders}`;
    const label = html('label', 'map-slider-label', layer.word('month'));
    label.htmlFor = this.range.id;
    this.range.addEventListener('input', () => this.choose(this.range.valueAsNumber));
    this.player = new Player(() => this.advance(), (runs) => this.showPlaying(runs));
    this.button = iconButton('map-button map-play', layer.word('play'), PLAY, () => this.toggle());
    this.element.append(
      label,
      this.button,
      iconButton('map-button', layer.word('month-previous'), BACK, () => this.choose(Math.max(0, this.month - 1))),
      html('div', 'map-track', this.range, this.ticks()),
      iconButton('map-button', layer.word('month-next'), ON, () => this.choose(Math.min(this.last, this.month + 1))),
      this.name,
    );
    this.show(month);
    BUSY.forEach((event) => root.addEventListener(event, this.busy, { passive: true }));
  }

  private get month(): number {
    return this.range.valueAsNumber;
  }

  /** Few months: the first and last in words. Many: a stroke for each, and the years where they begin. */
  private ticks(): HTMLElement {
    const { months } = this.layer.data;
    const ticks = html('div', 'map-ticks');
    ticks.setAttribute('aria-hidden', 'true');
    if (months.length <= MOST_NAMED) {
      ticks.append(...[months[0], months[this.last]].map((month) => html('span', '', month.name)));
      return ticks;
    }
    ticks.classList.add('is-many');
    months.forEach(({ period }, index) => {
      const year = period.slice(0, 4);
      const begins = index === 0 || year !== months[index - 1].period.slice(0, 4);
      const tick = html('span', begins ? 'map-tick is-year' : 'map-tick', begins ? year : '');
      tick.style.insetInlineStart = `${(100 * index) / this.last}%`;
      ticks.append(tick);
    });
    return ticks;
  }

  private choose(month: number): void {
    this.player.stop();
    this.step(month);
  }

  private step(month: number): void {
    this.show(month);
    this.changed(month);
  }

  private toggle(): void {
    if (this.player.runs) {
      this.player.stop();
    } else {
      if (this.month === this.last) {
        this.step(0);
      }
      this.player.start();
    }
  }

  /** One month on; whether there is another one after it. */
  private advance(): boolean {
    this.step(this.month + 1);
    return this.month < this.last;
  }

  private showPlaying(runs: boolean): void {
    setIcon(this.button, this.layer.word(runs ? 'pause' : 'play'), runs ? PAUSE : PLAY);
    this.playing(runs);
  }

  private show(month: number): void {
    const name = this.layer.data.months[month].name;
    this.range.value = String(month);
    this.range.setAttribute('aria-valuetext', name);
    this.range.style.setProperty('--map-progress', `${(100 * month) / Math.max(1, this.last)}%`);
    setText(this.name, name);
  }

  destroy(): void {
    BUSY.forEach((event) => this.root.removeEventListener(event, this.busy));
    this.player.destroy();
  }
}
