import type { Canvas } from './canvas.js';
import { html, svg } from './dom.js';
import type { Box } from './labels.js';
import type { SymbolData } from './layer.js';

const FORMS: Record<SymbolData['shape'], string> = {
  square: 'M-7,-7 h14 v14 h-14 z M-1.5,-4.5 h3 v3 h3 v3 h-3 v3 h-3 v-3 h-3 v-3 h3 z',
  diamond: 'M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 z',
  circle: 'M-3.6,0 a3.6,3.6 0 1,0 7.2,0 a3.6,3.6 0 1,0 -7.2,0 z',
};

/** How near the pointer must come to a sign, in pixels. */
const REACH = 11;

interface Sign {
  kind: number;
  name: string;
  note: string;
  at: [number, number];
  element: SVGPathElement;
  point: { x: number; y: number };
}

/**
 * Facilities above the map. The signs take no pointer events, so that the regions under them can still be tapped; which
 * sign the pointer is near is found by distance.
 */
export class Symbols {
  private readonly signs: Sign[] = [];
  private readonly shown: boolean[];
  private readonly groups: SVGGElement[];

  constructor(
    private readonly canvas: Canvas,
    private readonly kinds: SymbolData[],
  ) {
    this.shown = kinds.map((kind) => kind.shown);
    this.groups = kinds.map((kind, index) => this.draw(kind, index));
    // Small, many kinds lie under the large, few ones.
    canvas.above.append(...[...this.groups].reverse());
    canvas.map.on('zoomend viewreset', () => this.place());
  }

  private draw(kind: SymbolData, index: number): SVGGElement {
    const group = svg('g', { class: `map-symbols map-symbols-${kind.shape}`, 'aria-hidden': 'true' });
    group.style.display = kind.shown ? '' : 'none';
    for (const [name, note, latitude, longitude] of kind.marks) {
      const element = svg('path', { d: FORMS[kind.shape], 'fill-rule': 'evenodd' });
      group.append(element);
      this.signs.push({ kind: index, name, note, at: [latitude, longitude], element, point: { x: 0, y: 0 } });
    }
    return group;
  }

  place(): void {
    for (const sign of this.signs) {
      sign.point = this.canvas.map.latLngToLayerPoint(sign.at);
      sign.element.setAttribute('transform', `translate(${sign.point.x.toFixed(1)} ${sign.point.y.toFixed(1)})`);
    }
  }

  /** The shown sign nearest to a point of the map's container, if one is near. */
  near(x: number, y: number): { name: string; note: string } | undefined {
    const point = this.canvas.map.containerPointToLayerPoint([x, y]);
    let best: Sign | undefined;
    let least = REACH * REACH;
    for (const sign of this.signs) {
      const distance = (sign.point.x - point.x) ** 2 + (sign.point.y - point.y) ** 2;
      if (this.shown[sign.kind] && distance < least) {
        least = distance;
        best = sign;
      }
    }
    return best;
  }

  /** The fields of the few, large signs: names keep clear of them. */
  fields(): Box[] {
    return this.signs
      .filter((sign) => this.kinds[sign.kind].shape === 'square' && this.shown[sign.kind])
      .map(({ point: { x, y } }) => ({ left: x - 8, top: y - 8, right: x + 8, bottom: y + 8 }));
  }

  /** One switch per kind. */
  switches(): HTMLElement[] {
    return this.kinds.map((kind, index) => {
      const box = html('input', '');
      box.type = 'checkbox';
      box.checked = this.shown[index];
      box.addEventListener('change', () => {
        this.shown[index] = box.checked;
        this.groups[index].style.display = box.checked ? '' : 'none';
      });
      return html('label', 'map-switch', box, symbolIcon(kind), html('span', 'map-switch-name', kind.name), html('span', 'map-count', String(kind.marks.length)));
    });
  }
}

function symbolIcon(kind: SymbolData): SVGSVGElement {
  const form = svg('path', { d: FORMS[kind.shape], 'fill-rule': 'evenodd' });
  return svg('svg', { viewBox: '-9 -9 18 18', width: 18, height: 18, 'aria-hidden': 'true', class: `map-symbols map-symbols-${kind.shape}` }, form);
}
