import type { Canvas } from './canvas.js';
import { cluster, type Cluster, type Spot } from './clusters.js';
import { count, html, setText, svg } from './dom.js';
import type { Box } from './labels.js';
import type { SymbolData } from './layer.js';

const FORMS: Record<SymbolData['shape'], string> = {
  square: 'M-7,-7 h14 v14 h-14 z M-1.5,-4.5 h3 v3 h3 v3 h-3 v3 h-3 v-3 h-3 v-3 h3 z',
  diamond: 'M0,-6.5 L6.5,0 L0,6.5 L-6.5,0 z',
  circle: 'M-3.6,0 a3.6,3.6 0 1,0 7.2,0 a3.6,3.6 0 1,0 -7.2,0 z',
};

/** The sign for several places of a kind, with room for their number. */
const JOINED: Record<SymbolData['shape'], string> = {
  square: 'M-9.5,-9.5 h19 v19 h-19 z',
  diamond: 'M0,-12.5 L12.5,0 L0,12.5 L-12.5,0 z',
  circle: 'M-9,0 a9,9 0 1,0 18,0 a9,9 0 1,0 -18,0 z',
};

/** Half the width of the signs that names keep clear of, in pixels. */
const HALF: Partial<Record<SymbolData['shape'], { single: number; joined: number }>> = {
  square: { single: 8, joined: 10.5 },
  diamond: { single: 6, joined: 12 },
};

/** How near the pointer must come to a sign, in pixels. */
const REACH = 12;
/** Places of a kind that are nearer to each other than this get one sign, in pixels. */
const CLOSE = 14;

interface Place extends Spot {
  name: string;
  note: string;
  at: [number, number];
  /** place in the kind's classes, or -1 */
  mark: number;
}

/** What stands under one sign: one facility or several of a kind. */
export interface Found {
  kind: string;
  members: { name: string; note: string }[];
}

/**
 * Facilities above the map. The signs take no pointer events, so that the regions under them can still be tapped; which
 * sign the pointer is near is found by distance.
 */
export class Symbols {
  private readonly places: Place[][];
  private readonly shown: boolean[];
  private readonly groups: SVGGElement[];
  private readonly signs: Cluster<Place>[][];

  constructor(
    private readonly canvas: Canvas,
    private readonly kinds: SymbolData[],
    /** what is to be done when kinds are shown or hidden */
    private readonly changed: () => void,
  ) {
    this.shown = kinds.map((kind) => kind.shown);
    this.places = kinds.map((kind) =>
      kind.marks.map(([name, note, latitude, longitude, mark]) => ({ name, note, at: [latitude, longitude], mark, x: 0, y: 0 })),
    );
    this.signs = kinds.map(() => []);
    this.groups = kinds.map((kind) => svg('g', { class: `map-symbols map-symbols-${kind.shape}`, 'aria-hidden': 'true' }));
    // Small, many kinds lie under the large, few ones.
    canvas.above.append(...[...this.groups].reverse());
    canvas.map.on('zoomend viewreset', () => this.place());
  }

  /** Joins and draws the signs anew for a zoom; nothing else moves them. */
  place(): void {
    this.kinds.forEach((_, kind) => this.placeKind(kind));
  }

  private placeKind(kind: number): void {
    if (!this.shown[kind]) {
      this.groups[kind].replaceChildren();
      this.signs[kind] = [];
      return;
    }
    for (const place of this.places[kind]) {
      Object.assign(place, this.canvas.map.latLngToLayerPoint(place.at));
    }
    this.signs[kind] = cluster(this.places[kind], CLOSE);
    this.groups[kind].replaceChildren(...this.signs[kind].map((sign) => this.draw(this.kinds[kind], sign)));
  }

  private draw(kind: SymbolData, { x, y, members }: Cluster<Place>): SVGElement {
    const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
    if (members.length === 1) {
      const path = form(kind, members[0].mark);
      path.setAttribute('transform', transform);
      return path;
    }
    const number = svg('text', { class: 'map-cluster-count', 'text-anchor': 'middle', y: 3.7 });
    number.textContent = count(members.length);
    const marks = new Set(members.map((member) => member.mark));
    const path = svg('path', { d: JOINED[kind.shape], class: 'is-joined' });
    colour(path, kind, marks.size === 1 ? members[0].mark : -1);
    return svg('g', { class: 'map-cluster', transform }, path, number);
  }

  /** What stands under the shown sign nearest to a point of the map's container, if one is near. */
  near(x: number, y: number): Found | undefined {
    const point = this.canvas.map.containerPointToLayerPoint([x, y]);
    let best: Found | undefined;
    let least = REACH;
    this.signs.forEach((signs, kind) => {
      for (const sign of signs) {
        const distance = Math.hypot(sign.x - point.x, sign.y - point.y);
        if (distance < least) {
          least = distance;
          best = { kind: this.kinds[kind].name, members: sign.members };
        }
      }
    });
    return best;
  }

  /** Single signs of the few, large kinds, which have names where there is room. */
  named(): { name: string; x: number; y: number }[] {
    return this.large().flatMap(({ members, x, y }) => (members.length === 1 ? [{ name: members[0].name, x, y }] : []));
  }

  /** The fields of all signs but the small dots, of which there may be hundreds: names keep clear of them. */
  fields(): Box[] {
    return this.signs.flatMap((signs, kind) => {
      const half = HALF[this.kinds[kind].shape];
      return half ? signs.map(({ x, y, members }) => around(x, y, members.length === 1 ? half.single : half.joined)) : [];
    });
  }

  private large(): Cluster<Place>[] {
    return this.signs.flatMap((signs, kind) => (this.kinds[kind].shape === 'square' ? signs : []));
  }

  /** One switch per kind; below them, once for all kinds, what their colours mean. */
  switches(): HTMLElement[] {
    const stages = new Stages(this.kinds, this.shown);
    const switches = this.kinds.map((kind, index) => {
      const box = html('input', '');
      box.type = 'checkbox';
      box.checked = this.shown[index];
      box.addEventListener('change', () => {
        this.shown[index] = box.checked;
        stages.show();
        this.placeKind(index);
        this.changed();
      });
      const number = html('span', 'map-count', count(kind.marks.length));
      return html('label', 'map-switch', box, icon(kind, -1), html('span', 'map-switch-name', kind.name), number);
    });
    return [...switches, stages.element];
  }
}

/** The classes of the signs, the same for all kinds, with how many of the shown kinds are in each. */
class Stages {
  readonly element = html('ul', 'map-stages');
  private readonly counters: HTMLElement[];

  constructor(
    private readonly kinds: SymbolData[],
    private readonly shown: boolean[],
  ) {
    // A plain form shows its colour better than the cross of a Puskesmas.
    const all = kinds.filter((kind) => kind.classes.length > 0);
    const classed = all.find((kind) => kind.shape !== 'square') ?? all[0];
    this.counters = (classed?.classes ?? []).map(() => html('span', 'map-count'));
    classed?.classes.forEach((stage, index) =>
      this.element.append(
        html('li', 'map-stage-entry', icon(classed, index), html('span', 'map-switch-name', stage.text), this.counters[index]),
      ),
    );
    this.show();
  }

  show(): void {
    const marks = this.kinds.flatMap((kind, index) => (this.shown[index] ? kind.marks : []));
    this.counters.forEach((counter, stage) => setText(counter, count(marks.filter((mark) => mark[4] === stage).length)));
    this.element.hidden = this.counters.length === 0 || !this.shown.includes(true);
  }
}

function form(kind: SymbolData, mark: number): SVGPathElement {
  const path = svg('path', { d: FORMS[kind.shape], 'fill-rule': 'evenodd' });
  colour(path, kind, mark);
  return path;
}

/** The sign keeps its dark edge: a colour inside never carries the form alone. */
function colour(path: SVGPathElement, kind: SymbolData, mark: number): void {
  const stage = kind.classes[mark];
  if (stage) {
    path.classList.add('is-classed');
    path.style.fill = `var(${stage.colour})`;
  }
}

function icon(kind: SymbolData, mark: number): SVGSVGElement {
  return svg(
    'svg',
    { viewBox: '-9 -9 18 18', width: 18, height: 18, 'aria-hidden': 'true', class: `map-symbols map-symbols-${kind.shape}` },
    form(kind, mark),
  );
}

function around(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
