/**
 * What the server sends for one map, and how its texts are put together. The counterpart is MapJson.java; all arrays run
 * in the order of the regions.
 */

import { count } from './dom.js';

/** Everything that is not a number, in the order of the legend. */
export const NON_VALUES = ['zero', 'unclassed', 'not-reported', 'reported-empty', 'not-expected', 'only-above', 'hidden'] as const;

/** A class of the legend by its place, or one of the things that are not a number. */
export type ClassKey = number | (typeof NON_VALUES)[number];

/** Bits of a value's marks. */
export const UNVERIFIED = 1;
export const LOW_SHARE = 2;

export interface LayerData {
  title: string;
  nameHeader: string;
  area: AreaData;
  /** links: pages of the regions; drills: what a tap opens instead of the card, absent where no region has it */
  regions: { codes: string[]; names: string[]; links: (string | null)[]; drills?: (string | null)[] };
  legend: {
    title: string;
    /** null: the usual rule of the words; empty: none */
    rule: string | null;
    /** what a value without a class is called */
    unclassed: string;
    /** lowest first; colour is the name of a custom property */
    classes: ClassData[];
    /** whether class 0 is the best one */
    bestFirst: boolean;
  };
  columns: { header: string; number: boolean }[];
  months: MonthData[];
  /** templates of texts, see {@link Texts} */
  texts: string[];
  /** for each shape of a value the templates of its texts */
  shapes: number[][];
  selectedMonth: number;
  selectedRegion: string | null;
  symbols: SymbolData[];
  /** how the circles are read, or null in a map without circles */
  circles: CirclesData | null;
  words: Record<string, string>;
}

export interface AreaData {
  url: string;
  /** west, south, east, north in degrees */
  bounds: [number, number, number, number];
  /** drawings whose outlines stand above the regions, coarsest last */
  borders: string[];
  /** drawing of rivers, roads and coast */
  context: string | null;
}

/** What lies over a class's colour. */
export type Texture = 'plain' | 'dots' | 'diagonal' | 'cross';

export interface ClassData {
  text: string;
  symbol: string | null;
  /** name of the custom property */
  colour: string;
  texture: Texture;
}

export interface CirclesData {
  title: string;
  /** reference circles, ascending; the last one has the full radius */
  steps: { value: number; text: string }[];
}

export interface MonthData {
  period: string;
  name: string;
  headline: string;
  note: string;
  /** texts of the classes where their limits move with the month */
  limits?: string[];
  classes: ClassKey[];
  /** bits, absent when no value has any */
  marks?: number[];
  /** people still needed, 0 for none; absent when no region has any */
  circles?: number[];
  shapes: number[];
  /** numbers of each value, joined by | */
  numbers: string[];
  /** places of the regions, best first */
  order: number[];
}

export interface SymbolData {
  name: string;
  shape: 'square' | 'diamond' | 'circle';
  shown: boolean;
  /** what the colours of the marks mean; empty for plain signs */
  classes: ClassData[];
  /** name, note, latitude, longitude, class or -1 */
  marks: [string, string, number, number, number][];
}

const SIGN = '\u00a4';
const LABEL = 0;
const FIGURE = 1;
const FIRST_CELL = 2;

/** A template cut into literal text (even places) and what is to be filled in (odd places). */
function cut(template: string): string[] {
  const parts: string[] = [];
  let literal = '';
  for (let i = 0; i < template.length; i++) {
    if (template[i] !== SIGN) {
      literal += template[i];
    } else if (template[++i] === SIGN) {
      literal += SIGN;
    } else {
      parts.push(literal, template[i]);
      literal = '';
    }
  }
  parts.push(literal);
  return parts;
}

/** The layer with its texts at hand. */
export class Layer {
  readonly count: number;
  readonly indexOf = new Map<string, number>();
  private readonly templates: string[][];
  private readonly labels: (string[] | undefined)[] = [];
  private readonly numbers: (string[][] | undefined)[] = [];

  constructor(readonly data: LayerData) {
    this.count = data.regions.codes.length;
    data.regions.codes.forEach((code, i) => this.indexOf.set(code, i));
    this.templates = data.texts.map(cut);
  }

  /** The month at a place, or undefined in a layer without figures. */
  month(index: number): MonthData | undefined {
    return this.data.months[index];
  }

  /** A word of the map, with a number in its place where it has one. */
  word(key: string, number?: number): string {
    const word = this.data.words[key] ?? key;
    return number === undefined ? word : word.replace('{0}', count(number));
  }

  name(region: number): string {
    return this.data.regions.names[region];
  }

  /** What a tap on the region opens instead of its card. */
  drill(region: number): string | null {
    return this.data.regions.drills?.[region] ?? null;
  }

  /** The whole statement for assistive technology, and that it opens a deeper map; without figures the name. */
  label(month: number, region: number): string {
    const labels = (this.labels[month] ??= []);
    return (labels[region] ??= this.statement(month, region));
  }

  private statement(month: number, region: number): string {
    const statement = this.text(month, region, LABEL) || this.name(region);
    return this.drill(region) === null ? statement : `${statement}; ${this.word('drill')}`;
  }

  /** People still needed in a region, 0 for none or unknown. */
  circle(month: number, region: number): number {
    return this.month(month)?.circles?.[region] ?? 0;
  }

  figure(month: number, region: number): string {
    return this.text(month, region, FIGURE);
  }

  cell(month: number, region: number, column: number): string {
    return this.text(month, region, FIRST_CELL + column);
  }

  /** Lines of the card: label and value. */
  lines(month: number, region: number): [string, string][] {
    const shape = this.shape(month, region);
    const lines: [string, string][] = [];
    for (let at = FIRST_CELL + this.data.columns.length; at + 1 < shape.length; at += 2) {
      lines.push([this.text(month, region, at), this.text(month, region, at + 1)]);
    }
    return lines;
  }

  /** What a legend entry for this class says in a month. */
  classText(key: ClassKey, month: number): string {
    if (typeof key === 'number') {
      return this.month(month)?.limits?.[key] ?? this.data.legend.classes[key]?.text ?? '';
    }
    return key === 'unclassed' ? this.data.legend.unclassed : this.word(key);
  }

  /** The sign that stands on regions of this class, or nothing. */
  symbol(key: ClassKey): string {
    if (key === 'zero') {
      return '0';
    }
    if (key === 'unclassed') {
      return '?';
    }
    return typeof key === 'number' ? (this.data.legend.classes[key]?.symbol ?? '') : '';
  }

  private shape(month: number, region: number): number[] {
    const shape = this.month(month)?.shapes[region];
    return shape === undefined ? [] : this.data.shapes[shape];
  }

  private text(month: number, region: number, place: number): string {
    const template = this.shape(month, region)[place];
    const data = this.month(month);
    if (template === undefined || data === undefined) {
      return '';
    }
    const parts = this.templates[template];
    if (parts.length === 1) {
      return parts[0];
    }
    const numbers = (this.numbers[month] ??= data.numbers.map((joined) => joined.split('|')))[region];
    let text = parts[0];
    for (let i = 1; i < parts.length; i += 2) {
      text += this.filling(parts[i], data.name, region, numbers) + parts[i + 1];
    }
    return text;
  }

  private filling(part: string, monthName: string, region: number, numbers: string[]): string {
    switch (part) {
      case 'N':
        return this.name(region);
      case 'M':
        return monthName.split(' ', 1)[0];
      default:
        return numbers[parseInt(part, 36)] ?? '';
    }
  }
}
