/** What a chart's style sheets decide; in a file of its own there are none, so that each element carries them itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
];

const COLOURS = new Set(['fill', 'stroke']);

/** What is there for hands and screen readers, and draws nothing. */
const NOT_DRAWN = '.highcharts-tooltip, .highcharts-tracker-line, .highcharts-a11y-proxy-container, .highcharts-text-outline, desc, title, foreignObject';

const MARGIN = 16;
const TITLE = 18;
const SMALL = 12;

export const SVG = 'http://www.w3.org/2000/svg';

/** Colours as every program reads them: newer notations are known to browsers only. */
class Palette {
  private readonly known = new Map<string, string>();
  private readonly context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  plain(colour: string): string {
    if (!this.context || colour === 'none' || colour.startsWith('url(') || colour.startsWith('rgb')) {
      return colour;
    }
    const known = this.known.get(colour);
    if (known !== undefined) {
      return known;
    }
    this.context.clearRect(0, 0, 1, 1);
    this.context.fillStyle = colour;
    this.context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = this.context.getImageData(0, 0, 1, 1).data;
    const plain = `rgba(${red},${green},${blue},${(alpha ?? 255) / 255})`;
    this.known.set(colour, plain);
    return plain;
  }
}

/** Copies what is seen of `from` onto `to`, element by element; both have the same structure. */
function inline(from: Element, to: Element, palette: Palette): void {
  const style = getComputedStyle(from);
  if (style.display === 'none' || style.visibility === 'hidden' || from.matches(NOT_DRAWN)) {
    to.remove();
    return;
  }
  const parts = [...to.children];
  [...from.children].forEach((part, i) => inline(part, parts[i]!, palette));
  for (const name of STYLES) {
    const value = style.getPropertyValue(name);
    if (value) {
      to.setAttribute(name, COLOURS.has(name) ? palette.plain(value) : value);
    }
  }
  for (const name of to.getAttributeNames()) {
    if (name === 'class' || name === 'style' || name === 'role' || name === 'tabindex' || /^(aria|data|on)/.test(name)) {
      to.removeAttribute(name);
    }
  }
}

/** Breaks a sentence into lines of at most `most` letters. */
export function lines(sentence: string, most: number): string[] {
  const found: string[] = [];
  let line = '';
  for (const word of sentence.split(/\s+/).filter((w) => w)) {
    if (line && line.length + 1 + word.length > most) {
      found.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return line ? [...found, line] : found;
}

function text(content: string, top: number, size: number, weight: string, style: CSSStyleDeclaration, ink: string): Element {
  const element = document.createElementNS(SVG, 'text');
  element.textContent = content;
  Object.entries({
    x: String(MARGIN),
    y: String(top),
    fill: ink,
    'font-size': `${size}px`,
    'font-weight': weight,
    'font-family': style.fontFamily,
  }).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
}

/** The ground on which an element stands: that of the nearest ancestor that has one. */
function ground(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!/^(transparent|rgba\(.*, 0\))$/.test(colour)) {
      return colour;
    }
  }
  return 'rgb(255, 255, 255)';
}

/** What stands below a column. */
export interface Name {
  readonly text: string;
  /** middle of the column, from the left of the drawing, px */
  readonly x: number;
  /** room for it, px */
  readonly room: number;
}

/** Names below the columns, each broken to the width of its own; answers how high they are. */
function addNames(root: SVGElement, names: readonly Name[], top: number, style: CSSStyleDeclaration, ink: string): number {
  let most = 0;
  names.forEach((name) => {
    const broken = lines(name.text, Math.max(4, Math.floor(name.room / (SMALL * 0.55))));
    most = Math.max(most, broken.length);
    broken.forEach((line, i) => {
      const element = text(line, top + (i + 0.8) * SMALL * 1.3, SMALL, '400', style, ink);
      element.setAttribute('x', String(MARGIN + name.x));
      element.setAttribute('text-anchor', 'middle');
      root.append(element);
    });
  });
  return most * SMALL * 1.3;
}

export interface Picture {
  readonly xml: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The chart as a file that needs nothing else: as it is drawn on the page, with what it shows above and where it comes from below.
 *
 * @param chart the drawing inside the chart element
 * @param host stands on the page, so that its ground and font are those of the page
 * @param names of columns that are named by a table below them on the page
 */
export function picture(
  chart: SVGSVGElement,
  host: Element,
  heading: string,
  source: string,
  names: readonly Name[],
): Picture {
  const palette = new Palette();
  const copy = chart.cloneNode(true) as SVGSVGElement;
  inline(chart, copy, palette);
  const box = chart.getBoundingClientRect();
  // Of a drawing that was made smaller or larger to fit, the own size counts.
  const inner = { width: chart.width.baseVal.value || box.width, height: chart.height.baseVal.value || box.height };
  const width = Math.ceil(inner.width) + 2 * MARGIN;
  const above = lines(heading, Math.floor((width - 2 * MARGIN) / (TITLE * 0.55)));
  const below = lines(source, Math.floor((width - 2 * MARGIN) / (SMALL * 0.55)));
  const top = MARGIN + above.length * TITLE * 1.3;
  const style = getComputedStyle(host);
  const ink = palette.plain(style.color);

  const root = document.createElementNS(SVG, 'svg');
  const name = document.createElementNS(SVG, 'title');
  name.textContent = heading;
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', palette.plain(ground(host)));
  root.append(name, paper);
  above.forEach((line, i) => root.append(text(line, MARGIN + (i + 0.8) * TITLE * 1.3, TITLE, '600', style, ink)));
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(inner.width));
  copy.setAttribute('height', String(inner.height));
  root.append(copy);
  const under = top + inner.height;
  const foot = under + addNames(root, names, under, style, ink) + MARGIN / 2;
  below.forEach((line, i) => root.append(text(line, foot + (i + 0.8) * SMALL * 1.4, SMALL, '400', style, ink)));
  const height = Math.ceil(foot + below.length * SMALL * 1.4 + MARGIN);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return { xml: new XMLSerializer().serializeToString(root), width, height };
}
