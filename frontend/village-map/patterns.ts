import { svg } from './dom.js';
import { LOW_SHARE, UNVERIFIED, type ClassKey } from './layer.js';

let maps = 0;

/**
 * The fills of one map: plain colours by custom property, patterns where a colour alone would lie. Patterns live in an
 * invisible drawing of their own, so that regions, legend, table and card can all refer to them.
 */
export class Patterns {
  readonly element = svg('svg', { class: 'map-patterns', width: 0, height: 0, 'aria-hidden': 'true' });
  private readonly prefix = `village-map-${++maps}-`;
  private readonly known = new Set<string>();

  /** The value of a `fill` attribute for a class and the marks of a value. */
  fill(key: ClassKey, marks = 0): string {
    const plain = typeof key === 'number' ? `var(--map-class-${key})` : key === 'zero' ? 'var(--map-zero)' : undefined;
    if (plain !== undefined && marks === 0) {
      return plain;
    }
    if (key === 'not-expected' || key === 'unclassed') {
      return key === 'unclassed' ? 'var(--map-blank)' : 'var(--map-not-expected)';
    }
    const id = `${this.prefix}${key}${plain === undefined ? '' : `-${marks}`}`;
    if (!this.known.has(id)) {
      this.known.add(id);
      this.element.append(plain === undefined ? nonValue(id, key) : marked(id, plain, marks));
    }
    return `url(#${id})`;
  }
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

/** Lines over a class's colour, each drawn light and dark so that they show on every step of a ramp. */
function marked(id: string, colour: string, marks: number): SVGPatternElement {
  const lines: SVGElement[] = [];
  if (marks & UNVERIFIED) {
    const cross = 'M0,0 l12,12 M12,0 l-12,12';
    lines.push(line(cross, 'var(--map-mark-under)', 1.6), line(cross, 'var(--map-mark)', 0.6));
  }
  if (marks & LOW_SHARE) {
    const bars = 'M3,0 v12 M9,0 v12';
    lines.push(line(bars, 'var(--map-mark-under)', 2), line(bars, 'var(--map-mark)', 0.9));
  }
  return pattern(id, 12, colour, ...lines);
}

/** A small field in a class's fill, for legend, table and card. */
export function swatch(patterns: Patterns, key: ClassKey, marks: number, symbol: string): SVGSVGElement {
  const field = svg('rect', { x: 0.5, y: 0.5, width: 27, height: 17, rx: 3, fill: patterns.fill(key, marks), class: 'map-swatch-field' });
  const sign = svg('text', { x: 14, y: 13.2, 'text-anchor': 'middle', class: 'map-sign' });
  sign.textContent = symbol;
  return svg('svg', { class: 'map-swatch', width: 28, height: 18, viewBox: '0 0 28 18', 'aria-hidden': 'true' }, field, sign);
}
