import { svg } from './dom.js';
import { LOW_SHARE, UNVERIFIED, type ClassData, type ClassKey, type Texture } from './layer.js';

let maps = 0;

/**
 * The fills of one map: plain colours by custom property, patterns where a colour alone would lie. Patterns live in an
 * invisible drawing of their own, so that regions, legend, table and card can all refer to them.
 */
export class Patterns {
  readonly element = svg('svg', { class: 'map-patterns', width: 0, height: 0, 'aria-hidden': 'true' });
  private readonly prefix = `village-map-${++maps}-`;
  private readonly known = new Set<string>();
  private readonly probe = svg('rect', {});

  constructor(private readonly classes: ClassData[]) {
    this.element.append(this.probe);
  }

  /** The value of a `fill` attribute for a class and the marks of a value. */
  fill(key: ClassKey, marks = 0): string {
    const plain = colour(key);
    const texture = typeof key === 'number' ? this.classes[key].texture : 'plain';
    if (plain !== undefined && marks === 0 && texture === 'plain') {
      return plain;
    }
    if (key === 'not-expected' || key === 'unclassed') {
      return key === 'unclassed' ? 'var(--map-blank)' : 'var(--map-not-expected)';
    }
    const id = `${this.prefix}${key}${plain === undefined ? '' : `-${marks}`}`;
    if (!this.known.has(id)) {
      this.known.add(id);
      this.element.append(plain === undefined ? nonValue(id, key) : pattern(id, 12, plain, ...texturing(texture), ...marking(marks)));
    }
    return `url(#${id})`;
  }

  /** The colour under the pattern of a class as the theme draws it; undefined where letters stand on blank ground. */
  ground(key: ClassKey): string | undefined {
    const plain = colour(key);
    if (plain === undefined) {
      return undefined;
    }
    this.probe.setAttribute('fill', plain);
    return getComputedStyle(this.probe).fill;
  }
}

/** The plain colour of what has one. */
function colour(key: ClassKey): string | undefined {
  return typeof key === 'number' ? `var(--map-class-${key})` : key === 'zero' ? 'var(--map-zero)' : undefined;
}

function pattern(id: string, size: number, ground: string, ...lines: SVGElement[]): SVGPatternElement {
  return svg(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    svg('rect', { width: size, height: size, fill: ground }),
    ...lines,
  );
}

function line(d: string, stroke: string, width: number): SVGPathElement {
  return svg('path', { d, stroke, 'stroke-width': width, fill: 'none' });
}

function nonValue(id: string, key: ClassKey): SVGPatternElement {
  switch (key) {
    case 'not-reported':
      return pattern(id, 8, 'var(--map-blank)', line('M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4', 'var(--map-ink-soft)', 1.1));
    case 'reported-empty':
      return pattern(
        id,
        8,
        'var(--map-blank)',
        svg('circle', { cx: 2, cy: 2, r: 1.1, fill: 'var(--map-ink-soft)' }),
        svg('circle', { cx: 6, cy: 6, r: 1.1, fill: 'var(--map-ink-soft)' }),
      );
    case 'only-above':
      return pattern(id, 9, 'var(--map-not-expected)', line('M0,4.5 h9', 'var(--map-line-strong)', 0.9));
    default:
      return pattern(id, 9, 'var(--map-not-expected)', line('M2,2 l5,5 M7,2 l-5,5', 'var(--map-ink-soft)', 0.9));
  }
}

/** What tells a class from its neighbours without colour, on a field of 12 × 12. */
function texturing(texture: Texture): SVGElement[] {
  const stroke = `var(--map-texture-${texture})`;
  const rising = 'M-1,7 l8,-8 M-1,13 l14,-14 M5,13 l8,-8';
  const falling = 'M-1,5 l8,8 M-1,-1 l14,14 M5,-1 l8,8';
  switch (texture) {
    case 'dots':
      return [[3, 3], [9, 9], [3, 9], [9, 3]].map(([cx, cy]) => svg('circle', { cx, cy, r: 0.9, fill: stroke }));
    case 'diagonal':
      return [line(rising, stroke, 0.8)];
    case 'cross':
      return [line(rising, stroke, 0.8), line(falling, stroke, 0.8)];
    default:
      return [];
  }
}

/** Lines over a class's colour, each drawn light and dark so that they show on every step of a ramp. */
function marking(marks: number): SVGElement[] {
  const lines: SVGElement[] = [];
  if (marks & UNVERIFIED) {
    const cross = 'M0,0 l12,12 M12,0 l-12,12';
    lines.push(line(cross, 'var(--map-mark-under)', 1.6), line(cross, 'var(--map-mark)', 0.6));
  }
  if (marks & LOW_SHARE) {
    const bars = 'M3,0 v12 M9,0 v12';
    lines.push(line(bars, 'var(--map-mark-under)', 2), line(bars, 'var(--map-mark)', 0.9));
  }
  return lines;
}

/** A small field in a class's fill, for legend, table and card. */
export function swatch(patterns: Patterns, key: ClassKey, marks: number, symbol: string): SVGSVGElement {
  const field = svg('rect', { x: 0.5, y: 0.5, width: 27, height: 17, rx: 3, fill: patterns.fill(key, marks), class: 'map-swatch-field' });
  const sign = svg('text', { x: 14, y: 13.2, 'text-anchor': 'middle', class: 'map-sign' });
  sign.textContent = symbol;
  return svg('svg', { class: 'map-swatch', width: 28, height: 18, viewBox: '0 0 28 18', 'aria-hidden': 'true' }, field, sign);
}
