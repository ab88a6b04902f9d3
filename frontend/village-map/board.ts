import { Canvas, type Padding } from './canvas.js';
import { Card } from './card.js';
import { Circles, circlesLegend, LARGE, SMALL } from './circles.js';
import { html } from './dom.js';
import { open } from './drill.js';
import type { Shapes } from './geometry.js';
import { Group } from './group.js';
import { Head } from './head.js';
import { Keyboard } from './keyboard.js';
import { Labels } from './labels.js';
import type { Layer, MonthData } from './layer.js';
import { Legend } from './legend.js';
import { drawOverlays } from './overlays.js';
import { Paper } from './paper.js';
import { Patterns } from './patterns.js';
import { pickPlaces } from './pick.js';
import { Pointer } from './pointer.js';
import { Side } from './side.js';
import { Slider } from './slider.js';
import { Symbols } from './symbols.js';
import { Table } from './table.js';
import { Tooltip } from './tooltip.js';
import { zoomButtons } from './zoom.js';

export type Mode = 'full' | 'compact' | 'wall';

/** What the reader has chosen; it outlives the layer, and month and region are written into the page's address. */
export interface Choice {
  month: number;
  region: number | undefined;
  /** whether the list stands beside the map; undefined where the reader has not said */
  list?: boolean;
}

/** Below this width the legend stands under the map instead of on it; entries for fingers are taller and need more room. */
const WIDE = matchMedia('(pointer: coarse)').matches ? 1100 : 860;

/** One layer on the page: the parts around the map and what passes between them. */
export class Board {
  private readonly patterns: Patterns;
  private readonly head: Head;
  private readonly stage = html('div', 'map-stage');
  private readonly host = html('div', 'map-canvas');
  private readonly legend: Legend;
  private readonly card: Card;
  private readonly tooltip: Tooltip;
  private readonly slider: Slider | undefined;
  private readonly table: Table | undefined;
  private readonly side: Side | undefined;
  private readonly group: Group | undefined;
  private canvas: Canvas | undefined;
  private keyboard: Keyboard | undefined;
  private pointer: Pointer | undefined;
  private labels: Labels | undefined;
  private symbols: Symbols | undefined;
  private circles: Circles | undefined;
  private passes: ((month: MonthData, index: number) => boolean) | null = null;
  /** the sizes that everything was last arranged for */
  private arranged = '';
  private readonly observer = new ResizeObserver(() => this.arranged === this.sizes() || this.resized());
  private readonly paper = new Paper((paper) => {
    this.root.classList.toggle('is-printing', paper);
    this.resized();
  });

  /** What map and list can ask for. */
  private readonly wishes = {
    hover: (index: number | undefined) => this.hover(index),
    choose: (index: number) => this.choose(index, false),
    month: () => this.choice.month,
  };

  constructor(
    private readonly root: HTMLElement,
    private readonly mode: Mode,
    private readonly layer: Layer,
    private readonly choice: Choice,
    private readonly chosen: (choice: Choice, atOnce: boolean) => void,
  ) {
    const { data } = layer;
    data.legend.classes.forEach((each, index) => root.style.setProperty(`--map-class-${index}`, `var(${each.colour})`));
    this.patterns = new Patterns(data.legend.classes);
    this.head = new Head(data.months);
    this.card = new Card(layer, this.patterns, () => this.select(undefined));
    this.tooltip = new Tooltip(layer, this.stage);
    this.legend = new Legend(layer, this.patterns, mode !== 'wall', (passes) => {
      this.passes = passes;
      this.filter();
    });
    if (data.circles) {
      this.legend.element.append(circlesLegend(data.circles, this.circleSize()));
    }
    this.host.setAttribute('aria-busy', 'true');
    this.stage.append(this.host, this.legend.element, this.card.element, this.tooltip.element);
    const body = html('div', 'map-body', this.stage);
    root.append(this.patterns.element, this.head.element, body);
    if (mode === 'full' && data.months.length > 1) {
      this.slider = new Slider(root, layer, choice.month, (month) => this.step(month), (runs) => this.head.speak(!runs));
      root.append(this.slider.element);
    }
    if (mode === 'full' && data.months.length > 0) {
      this.side = new Side(layer, this.patterns, this.wishes, choice, () => this.resized());
      this.head.element.append(this.side.button);
      body.append(this.side.list.element);
      this.table = new Table(layer, this.patterns, this.wishes.choose);
      root.append(this.table.element);
    }
    const group = root.getAttribute('group');
    this.group = group ? new Group(group, this) : undefined;
    this.show();
  }

  /** Draws the map once its shapes are there. */
  async draw(shapes: Shapes): Promise<void> {
    const { layer } = this;
    this.divide();
    const canvas = await Canvas.create(this.host, layer, shapes, this.patterns, this.padding(), this.mode === 'full');
    if (!this.host.isConnected) {
      canvas.destroy();
      return;
    }
    this.canvas = canvas;
    const symbols = new Symbols(canvas, layer.data.symbols, () => this.labels?.place());
    this.symbols = symbols;
    this.labels = new Labels(canvas, layer, this.patterns, this.mode === 'wall' ? 1.35 : 1, symbols, this.mode !== 'compact');
    this.circles = layer.data.circles ? new Circles(canvas, layer.data.circles, this.circleSize()) : undefined;
    if (this.mode !== 'wall') {
      this.operate(canvas, symbols);
    }
    if (layer.data.symbols.length > 0) {
      this.legend.addSwitches(symbols.switches(), this.mode !== 'wall');
    }
    this.show();
    this.resized();
    if (this.choice.region !== undefined) {
      this.select(this.choice.region);
    }
    this.observer.observe(this.host);
    this.host.removeAttribute('aria-busy');
    requestAnimationFrame(() => setTimeout(() => void drawOverlays(canvas, shapes, layer.data.area, this.mode !== 'compact')));
  }

  private circleSize(): number {
    return this.mode === 'compact' ? SMALL : LARGE;
  }

  private operate(canvas: Canvas, symbols: Symbols): void {
    const { layer } = this;
    const pointer = new Pointer(canvas, this.stage, symbols, this.tooltip, this.wishes, layer.word('lens'));
    this.pointer = pointer;
    this.keyboard = new Keyboard(canvas, (index) => this.choose(index, true), (index) => pointer.focused(index));
    this.stage.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && pointer.usesLens) {
        pointer.useLens(false);
      } else if (event.key === 'Escape') {
        this.select(undefined);
      }
    });
    if (this.root.hasAttribute('pick')) {
      pickPlaces(this.root, canvas);
    }
    canvas.map.on('move', () => canvas.fitting || this.group?.moved(canvas.view()));
    if (this.mode === 'full') {
      const whole = () =>
        canvas.turns.take(() => {
          canvas.fit(this.padding());
          this.group?.moved(canvas.view());
        });
      this.stage.append(zoomButtons(layer, canvas, whole, pointer.button));
    }
  }

  private resized(): void {
    this.divide();
    this.side?.list.look();
    this.canvas?.resize(this.padding());
    this.symbols?.place();
    this.labels?.place();
    this.arranged = this.sizes();
  }

  /** Gives each part of the page its place. */
  private divide(): void {
    const width = this.root.clientWidth;
    const narrow = width < WIDE && this.mode !== 'compact';
    this.root.classList.toggle('is-narrow', narrow);
    this.root.classList.toggle('has-list', this.side?.fits(width, narrow) ?? false);
  }

  private sizes(): string {
    return [this.root, this.host].map((each) => `${each.clientWidth} ${each.clientHeight}`).join();
  }

  /** Another month: recolours, rewrites, asks nobody. */
  private step(month: number): void {
    this.choice.month = month;
    this.show();
    this.chosen(this.choice, false);
  }

  private show(): void {
    const index = this.choice.month;
    const month = this.layer.month(index);
    if (!month) {
      return;
    }
    this.canvas?.paint(index, month);
    this.head.show(month);
    this.circles?.show(month);
    for (const part of [this.labels, this.card, this.table, this.side?.list]) {
      part?.show(index);
    }
    this.legend.show(index, month);
    if (this.passes) {
      this.filter();
    }
  }

  private filter(): void {
    const month = this.layer.month(this.choice.month);
    const { passes } = this;
    const regions = month && passes ? (index: number) => passes(month, index) : null;
    for (const part of [this.canvas, this.circles, this.table, this.side?.list]) {
      part?.filter(regions);
    }
  }

  private hover(index: number | undefined): void {
    this.canvas?.highlight('hover', index);
    this.side?.list.hover(index);
    this.group?.pointed(index === undefined ? undefined : this.layer.data.regions.codes[index]);
  }

  /** For the group: takes over what another map shows. */
  readonly follow: Canvas['follow'] = (view) => this.canvas?.follow(view);

  /** For the group: marks the region that the pointer is on in another map. */
  mark(code: string | undefined): void {
    this.hover(code === undefined ? undefined : this.layer.indexOf.get(code));
  }

  /** Opens the deeper map of a region, or its card; nothing where places are picked. */
  private choose(index: number, focus: boolean): void {
    if (this.root.hasAttribute('pick')) {
      return;
    }
    const path = this.layer.drill(index);
    if (path === null) {
      this.select(index, focus);
    } else {
      open(path);
    }
  }

  /** Opens the card of a region, or closes it; the focus goes to the card only for those who came by keyboard. */
  private select(index: number | undefined, focus = false): void {
    const before = this.choice.region;
    const focused = this.card.hasFocus();
    this.choice.region = index;
    this.canvas?.highlight('selected', index);
    this.table?.select(index);
    this.side?.list.select(index);
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
      this.chosen(this.choice, true);
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
    this.paper.destroy();
    this.slider?.destroy();
    this.group?.leave();
    this.canvas?.destroy();
    this.root.replaceChildren();
  }
}
