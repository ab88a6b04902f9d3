import { html, iconButton } from './dom.js';
import type { Layer } from './layer.js';
import { swatch, type Patterns } from './patterns.js';

const CROSS = 'M6 6 L18 18 M18 6 L6 18';

/** What is known of one region in the shown month, with the way to its page. */
export class Card {
  readonly element = html('aside', 'map-card');
  private readonly content = html('div', 'map-card-content');
  private readonly closer: HTMLButtonElement;
  private region: number | undefined;

  constructor(
    private readonly layer: Layer,
    private readonly patterns: Patterns,
    close: () => void,
  ) {
    this.closer = iconButton('map-button map-card-close', layer.word('close'), CROSS, close);
    this.element.hidden = true;
    this.element.setAttribute('role', 'dialog');
    this.element.append(this.closer, this.content);
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        close();
      }
    });
  }

  focus(): void {
    this.closer.focus({ preventScroll: true });
  }

  /** Whether the focus is in the card. */
  hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  /** How much of the upper right of the stage lies under the card, in pixels. */
  covers(stage: HTMLElement): { width: number; height: number } {
    const { offsetLeft, offsetTop, offsetHeight } = this.element;
    return { width: stage.clientWidth - offsetLeft, height: offsetTop + offsetHeight };
  }

  hide(): void {
    this.region = undefined;
    this.element.hidden = true;
  }

  open(region: number, month: number): void {
    this.region = region;
    this.show(month);
    this.element.hidden = false;
  }

  /** Follows the slider. */
  show(monthIndex: number): void {
    if (this.region === undefined) {
      return;
    }
    const { layer, region } = this;
    const month = layer.month(monthIndex);
    const name = layer.name(region);
    this.element.setAttribute('aria-label', name);
    this.content.replaceChildren(html('h3', 'map-card-name', name));
    if (month) {
      const key = month.classes[region];
      this.content.append(
        html('p', 'map-card-month', month.name),
        html('p', 'map-card-figure', layer.figure(monthIndex, region)),
        html('p', 'map-card-class', swatch(this.patterns, key, month.marks?.[region] ?? 0, layer.symbol(key)), html('span', '', layer.classText(key, monthIndex))),
        lines(layer.lines(monthIndex, region)),
      );
    }
    const link = layer.data.regions.links[region];
    if (link) {
      const anchor = html('a', 'map-card-link', `${layer.word('open-page')} ${name}`);
      anchor.href = link;
      this.content.append(anchor);
    }
  }
}

/** Label and value, one under the other. */
export function lines(entries: [string, string][]): HTMLDListElement {
  const list = html('dl', 'map-lines');
  for (const [label, value] of entries) {
    list.append(html('div', '', html('dt', '', label), html('dd', '', value)));
  }
  return list;
}
