import { Canvas, type Padding } from './canvas.js';
import { Card } from './card.js';
import { html, iconButton, setText } from './dom.js';
import type { Shapes } from './geometry.js';
import { Keyboard } from './keyboard.js';
import { Labels } from './labels.js';
import type { Layer, MonthData } from './layer.js';
import { Legend } from './legend.js';
import { Patterns } from './patterns.js';
import { Slider } from './slider.js';
import { Symbols } from './symbols.js';
import { Table } from './table.js';
import { Tooltip } from './tooltip.js';

export type Mode = 'full' | 'compact' | 'wall';

/** What the reader has chosen; it outlives the layer and is written into the page's address. */
export interface Choice {
  month: number;
  region: number | undefined;
}

const PLUS = 'M12 5 V19 M5 12 H19';
const MINUS = 'M5 12 H19';
const FRAME = 'M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15';

/** Below this width the legend stands under the map instead of on it; entries for fingers are taller and need more room. */
const WIDE = matchMedia('(pointer: coarse)').matches ? 1100 : 860;

/** One layer on the page: the parts around the map and what passes between them. */
export class Board {
  private readonly patterns = new Patterns();
  private readonly headline = html('p', 'map-headline');
  private readonly note = html('p', 'map-note');
  private readonly stage = html('div', 'map-stage');
  private readonly host = html('div', 'map-canvas');
  private readonly legend: Legend;
  private readonly card: Card;
  private readonly tooltip: Tooltip;
  private readonly table: Table | undefined;
  private canvas: Canvas | undefined;
  private keyboard: Keyboard | undefined;
  private labels: Labels | undefined;
  private symbols: Symbols | undefined;
  private passes: ((month: MonthData, index: number) => boolean) | null = null;
  private readonly observer = new ResizeObserver(() => this.resized());
  private readonly paper = matchMedia('print');
  private readonly resized = () => {
    this.root.classList.toggle('is-narrow', this.root.clientWidth < WIDE && this.mode !== 'compact');
    this.canvas?.resize(this.padding());
    this.symbols?.place();
    this.labels?.place();
  };
  private readonly printing = () => {
    this.root.classList.add('is-printing');
    this.resized();
  };
  private readonly printed = () => {
    this.root.classList.remove('is-printing');
    this.resized();
  };
  private readonly paperChanged = (event: MediaQueryListEvent) => (event.matches ? this.printing() : this.printed());

  constructor(
    private readonly root: HTMLElement,
    private readonly mode: Mode,
    private readonly layer: Layer,
    private readonly choice: Choice,
    private readonly chosen: (choice: Choice) => void,
  ) {
    const operable = mode !== 'wall';
    layer.data.legend.classes.forEach((each, index) =>
      root.style.setProperty(`--map-class-${index}`, `var(${each.colour})`),
    );
    this.card = new Card(layer, this.patterns, () => this.select(undefined));
    this.tooltip = new Tooltip(layer, this.stage);
    this.legend = new Legend(layer, this.patterns, operable, (passes) => {
      this.passes = passes;
      this.filter();
    });
    this.headline.setAttribute('aria-live', 'polite');
    this.host.setAttribute('aria-busy', 'true');
    this.stage.append(this.host, this.legend.element, this.card.element, this.tooltip.element);
    root.append(this.patterns.element, html('header', 'map-head', this.headline, this.note), this.stage);
    if (mode === 'full' && layer.data.months.length > 1) {
      root.append(new Slider(layer, choice.month, (month) => this.step(month)).element);
    }
    if (mode === 'full' && layer.data.months.length > 0) {
      this.table = new Table(layer, this.patterns, (index) => this.select(index));
      root.append(this.table.element);
    }
    this.show();
  }

  /** Draws the map once its shapes are there. */
  async draw(shapes: Shapes): Promise<void> {
    const canvas = await Canvas.create(this.host, this.layer, shapes, this.patterns, this.mode === 'full');
    if (!this.host.isConnected) {
      canvas.destroy();
      return;
    }
    this.canvas = canvas;
    if (this.mode !== 'wall') {
      this.keyboard = new Keyboard(canvas, (index) => this.select(index, true));
      this.listen(canvas);
    }
    const symbols = new Symbols(canvas, this.layer.data.symbols);
    this.symbols = symbols;
    this.labels = new Labels(canvas, this.layer, this.mode === 'wall' ? 1.35 : 1, () => symbols.fields());
    if (this.mode === 'full') {
      this.stage.append(this.zoomButtons(canvas));
    }
    if (this.layer.data.symbols.length > 0) {
      const switches = html('div', 'map-switches', ...symbols.switches());
      switches.inert = this.mode === 'wall';
      switches.setAttribute('role', 'group');
      switches.setAttribute('aria-label', this.layer.word('symbols'));
      this.legend.element.append(switches);
    }
    this.show();
    this.resized();
    if (this.choice.region !== undefined) {
      this.select(this.choice.region);
    }
    this.observer.observe(this.host);
    this.paper.addEventListener('change', this.paperChanged);
    window.addEventListener('beforeprint', this.printing);
    window.addEventListener('afterprint', this.printed);
    this.host.removeAttribute('aria-busy');
  }

  private zoomButtons(canvas: Canvas): HTMLElement {
    const { layer } = this;
    return html(
      'div',
      'map-zoom',
      iconButton('map-button', layer.word('zoom-in'), PLUS, () => canvas.zoom(1)),
      iconButton('map-button', layer.word('zoom-out'), MINUS, () => canvas.zoom(-1)),
      iconButton('map-button', layer.word('zoom-fit'), FRAME, () => canvas.fit(this.padding())),
    );
  }

  private listen(canvas: Canvas): void {
    this.host.addEventListener('click', (event) => {
      const index = canvas.regionOf(event.target);
      if (index !== undefined) {
        this.select(index);
      }
    });
    this.host.addEventListener('pointermove', (event) => this.pointed(canvas, event));
    this.host.addEventListener('pointerleave', () => this.left(canvas));
    canvas.map.on('zoomstart dragstart', () => this.left(canvas));
    this.stage.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        this.select(undefined);
      }
    });
  }

  private pointed(canvas: Canvas, event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      return;
    }
    const frame = this.stage.getBoundingClientRect();
    const x = event.clientX - frame.left;
    const y = event.clientY - frame.top;
    const sign = this.symbols?.near(x, y);
    const index = canvas.regionOf(event.target);
    canvas.highlight('hover', index);
    if (sign) {
      this.tooltip.facility(sign.name, sign.note, x, y);
    } else if (index === undefined) {
      this.tooltip.hide();
    } else {
      this.tooltip.region(index, this.choice.month, x, y);
    }
  }

  private left(canvas: Canvas): void {
    canvas.highlight('hover', undefined);
    this.tooltip.hide();
  }

  /** Another month: recolours, rewrites, asks nobody. */
  private step(month: number): void {
    this.choice.month = month;
    this.show();
    this.chosen(this.choice);
  }

  private show(): void {
    const month = this.layer.month(this.choice.month);
    if (!month) {
      return;
    }
    this.canvas?.paint(this.choice.month, month);
    setText(this.headline, month.headline);
    setText(this.note, month.note);
    this.legend.show(this.choice.month, month);
    this.labels?.show(this.choice.month);
    this.card.show(this.choice.month);
    this.table?.show(this.choice.month);
    if (this.passes) {
      this.filter();
    }
  }

  private filter(): void {
    const month = this.layer.month(this.choice.month);
    const { passes } = this;
    const regions = month && passes ? (index: number) => passes(month, index) : null;
    this.canvas?.filter(regions);
    this.table?.filter(regions);
  }

  /** Opens the card of a region, or closes it; the focus goes to the card only for those who came by keyboard. */
  private select(index: number | undefined, focus = false): void {
    const before = this.choice.region;
    const focused = this.card.hasFocus();
    this.choice.region = index;
    this.canvas?.highlight('selected', index);
    this.table?.select(index);
    this.tooltip.hide();
    if (index === undefined) {
      this.card.hide();
      if (focused && before !== undefined) {
        this.keyboard?.focus(before);
      }
    } else {
      this.card.open(index, this.choice.month);
      this.keyboard?.stopAt(index);
      this.canvas?.reveal(index, this.card.covers(this.stage));
      if (focus) {
        this.card.focus();
      }
    }
    if (before !== index) {
      this.chosen(this.choice);
    }
  }

  /** The legend lies on the map's lower left corner: the area keeps clear of it where that leaves it larger. */
  private padding(): Padding {
    const edge = this.mode === 'compact' ? 8 : 16;
    const { clientWidth: width, clientHeight: height } = this.stage;
    const legend = this.legend.element;
    const over = getComputedStyle(legend).position === 'absolute';
    const aside = over && width > height ? legend.offsetWidth + edge : 0;
    return { left: edge + aside, top: edge, right: edge + (aside > 0 ? 44 : 0), bottom: edge };
  }

  destroy(): void {
    this.observer.disconnect();
    this.paper.removeEventListener('change', this.paperChanged);
    window.removeEventListener('beforeprint', this.printing);
    window.removeEventListener('afterprint', this.printed);
    this.table?.destroy();
    this.canvas?.destroy();
    this.root.replaceChildren();
  }
}
