import type { Canvas } from './canvas.js';
import { svg } from './dom.js';
import type { ClassKey, Layer } from './layer.js';
import type { Patterns } from './patterns.js';

const NAME_SIZE = 11.5;
const LINE = 14;
/** Relative luminance below which white letters read better than dark ones. */
const DARK = 0.25;

interface Label {
  name: SVGTextElement;
  figure: SVGTextElement;
  width: number;
  /** what stands there, so that nothing is written twice */
  shown: [name: string, figure: string];
  onDark: boolean;
  /** what there is room for at this zoom */
  room: 'none' | 'sign' | 'name' | 'both';
}

/** A rectangle in the map's pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Signs above the map, as far as names are concerned. */
interface Signs {
  fields(): Box[];
  named(): { name: string; x: number; y: number }[];
}

/** Names and figures on the regions, each only where it fits and hides no other. */
export class Labels {
  private readonly group = svg('g', { class: 'map-labels', 'aria-hidden': 'true' });
  private readonly labels: (Label | undefined)[] = [];
  private readonly placeNames = svg('g', { class: 'map-labels', 'aria-hidden': 'true' });
  private readonly measure = document.createElement('canvas').getContext('2d');
  private month = 0;
  /** classes on which dark letters would be hard to read, as the theme draws them */
  private readonly dark = new Map<ClassKey, boolean>();

  constructor(
    private readonly canvas: Canvas,
    private readonly layer: Layer,
    private readonly patterns: Patterns,
    private readonly scale: number,
    /** what must stay visible under the names, and what has a name of its own */
    private readonly signs: Signs,
    private readonly placesNamed: boolean,
  ) {
    if (this.measure) {
      this.measure.font = `600 ${NAME_SIZE * scale}px ${getComputedStyle(canvas.map.getContainer()).fontFamily}`;
    }
    for (const drawn of canvas.drawn) {
      if (drawn) {
        const text = layer.name(drawn.index);
        const name = svg('text', { class: 'map-label-name', 'text-anchor': 'middle' });
        const figure = svg('text', { class: 'map-label-figure', 'text-anchor': 'middle' });
        this.labels[drawn.index] = { name, figure, width: this.width(text), shown: ['', ''], onDark: false, room: 'none' };
        this.group.append(name, figure);
      }
    }
    // Asked while nothing waits to be laid out: in the midst of writing each answer would cost a layout.
    layer.data.legend.classes.forEach((_, index) => this.isDark(index));
    canvas.above.append(this.group, this.placeNames);
    canvas.map.on('zoomend viewreset', () => this.place());
  }

  private width(text: string): number {
    return this.measure ? this.measure.measureText(text).width : text.length * 7 * this.scale;
  }

  /** Shows the figures of a month. */
  show(month: number): void {
    this.month = month;
    this.labels.forEach((label, index) => label && label.room !== 'none' && this.fill(label, index));
  }

  /** Finds room for each label anew: largest regions first. */
  place(): void {
    const map = this.canvas.map;
    const taken = this.signs.fields();
    const regions = this.canvas.drawn.flatMap((drawn) => {
      if (!drawn) {
        return [];
      }
      const corner = map.latLngToLayerPoint(drawn.bounds.getNorthWest());
      const other = map.latLngToLayerPoint(drawn.bounds.getSouthEast());
      const at = map.latLngToLayerPoint(drawn.inside);
      return [{ index: drawn.index, at, width: other.x - corner.x, height: other.y - corner.y }];
    });
    regions.sort((a, b) => b.width * b.height - a.width * a.height);
    for (const region of regions) {
      const label = this.labels[region.index];
      if (label) {
        this.placeOne(label, region, taken);
        this.fill(label, region.index);
      }
    }
    if (this.placesNamed) {
      this.nameSigns(taken);
    }
  }

  /** Names of places beside, below or above their signs, where the names of regions leave room. */
  private nameSigns(taken: Box[]): void {
    const names: SVGTextElement[] = [];
    for (const { name, x, y } of this.signs.named()) {
      const width = this.width(name) + 4;
      const half = (LINE * this.scale) / 2;
      const beside = [x + 11, x - 11 - width].map((left) => ({ left, top: y - half, right: left + width, bottom: y + half }));
      const over = [y + 10, y - 10 - 2 * half].map((top) => ({ left: x - width / 2, top, right: x + width / 2, bottom: top + 2 * half }));
      const box = [...beside, ...over].find((each) => !taken.some((other) => overlap(each, other)));
      if (box) {
        taken.push(box);
        const text = svg('text', { class: 'map-label-place' });
        text.textContent = name;
        position(text, box.left + 2, box.bottom - half + 4 * this.scale);
        names.push(text);
      }
    }
    this.placeNames.replaceChildren(...names);
  }

  private placeOne(
    label: Label,
    region: { at: { x: number; y: number }; width: number; height: number },
    taken: Box[],
  ): void {
    const line = LINE * this.scale;
    const { x, y: middle } = region.at;
    const both = region.height > line * 2.6 && region.width > label.width * 1.1;
    const half = label.width / 2 + 3;
    const tall = both ? line : line / 2 + 1;
    const large = region.width > label.width * 0.98 && region.height > line * 1.2;
    // Up and down within the middle of the region, nearest to its inner point first.
    const steps = Math.floor((region.height * 0.25) / (line * 0.7));
    const shifts = Array.from({ length: 2 * steps + 1 }, (_, i) => (i % 2 ? 1 : -1) * Math.ceil(i / 2) * line * 0.7);
    const boxes = shifts.map((shift) => ({
      left: x - half,
      top: middle + shift - tall,
      right: x + half,
      bottom: middle + shift + tall,
    }));
    const place = large ? boxes.findIndex((box) => !taken.some((other) => overlap(box, other))) : -1;
    const fits = place >= 0;
    const y = middle + (fits ? shifts[place] : 0);
    if (fits) {
      taken.push(boxes[place]);
    }
    label.room = fits ? (both ? 'both' : 'name') : region.width > 12 && region.height > 12 ? 'sign' : 'none';
    position(label.name, x, both ? y - 1.5 : y + line * 0.3);
    position(label.figure, x, fits ? y + line - 2 : y + line * 0.32);
  }

  /** A region with room for one line only shows its sign ("0", "▲") rather than nothing. */
  private fill(label: Label, index: number): void {
    const key = this.layer.month(this.month)?.classes[index];
    const sign = key === undefined ? '' : this.layer.symbol(key);
    const value = label.room === 'both' && typeof key === 'number' ? this.layer.figure(this.month, index) : '';
    const text = label.room === 'both' ? [sign, value].filter(Boolean).join(' ') : label.room === 'sign' ? sign : '';
    const named = label.room === 'name' || label.room === 'both';
    const name = label.room === 'name' && sign ? `${this.layer.name(index)} ${sign}` : this.layer.name(index);
    write(label, named ? name : '', text);
    if (!named && text === '') {
      return;
    }
    const onDark = key !== undefined && this.isDark(key);
    if (label.onDark !== onDark) {
      label.onDark = onDark;
      label.name.classList.toggle('is-on-dark', onDark);
      label.figure.classList.toggle('is-on-dark', onDark);
    }
  }

  private isDark(key: ClassKey): boolean {
    let dark = this.dark.get(key);
    if (dark === undefined) {
      dark = luminance(this.patterns.ground(key) ?? '') < DARK;
      this.dark.set(key, dark);
    }
    return dark;
  }
}

/** Relative luminance of an opaque colour as the browser computes it; 1 for anything else. */
function luminance(colour: string): number {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  if (!parts) {
    return 1;
  }
  const [red, green, blue] = parts.slice(1).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function write(label: Label, name: string, figure: string): void {
  if (label.shown[0] !== name) {
    label.name.textContent = name;
  }
  if (label.shown[1] !== figure) {
    label.figure.textContent = figure;
  }
  label.shown = [name, figure];
}

function position(text: SVGTextElement, x: number, y: number): void {
  text.setAttribute('x', x.toFixed(1));
  text.setAttribute('y', y.toFixed(1));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
