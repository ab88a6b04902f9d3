import leafletStyles from 'leaflet/dist/leaflet.css?inline';
import mapStyles from '../styles/map.css?inline';
import { Board, type Choice, type Mode } from './board.js';
import { html } from './dom.js';
import { loadShapes } from './geometry.js';
import { Layer, type LayerData } from './layer.js';

/** How long nothing is chosen before the address says what was, in milliseconds. */
const REST = 120;

/** Once per page; the bundler hands the text over as it is or in a wrapper that turns into it. */
function addStyles(): void {
  const id = 'village-map-styles';
  if (!document.getElementById(id)) {
    const style = html('style', '', String(leafletStyles), String(mapStyles));
    style.id = id;
    document.head.append(style);
  }
}

/**
 * The village map. The server calls {@link show} with everything there is to see; from then on hovering, months, filters
 * and cards stay in the browser. Attributes: `mode` (full, compact, wall); `address` (whether month and region are kept in
 * the page's address; by default in full mode); `group` (name of the maps on the page that move together); `pick` (a tap chooses
 * a place instead of a region, told by the event `place-picked`; its value is the place chosen so far, "latitude,longitude").
 */
export class VillageMap extends HTMLElement {
  private layer: Layer | undefined;
  private choice: Choice = { month: 0, region: undefined };
  private board: Board | undefined;
  /** the delayed writing of the address */
  private writing = 0;
  /** grows with each drawing, so that a late answer does not draw over a newer layer */
  private turn = 0;

  connectedCallback(): void {
    addStyles();
    if (this.layer) {
      void this.render();
    } else {
      this.replaceChildren(skeleton(''));
    }
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.writing);
    this.turn++;
    this.board?.destroy();
    this.board = undefined;
  }

  /** The period that the slider shows, as in the address. */
  get period(): string | undefined {
    return this.layer?.month(this.choice.month)?.period;
  }

  /** Shows a layer in place of what was there. */
  show(data: LayerData): void {
    this.layer = new Layer(data);
    const region = data.selectedRegion === null ? undefined : this.layer.indexOf.get(data.selectedRegion);
    this.choice = { month: data.selectedMonth, region, list: this.choice.list };
    if (this.isConnected) {
      void this.render();
    }
  }

  private async render(): Promise<void> {
    const { layer } = this;
    if (!layer) {
      return;
    }
    const turn = ++this.turn;
    this.board?.destroy();
    this.replaceChildren();
    // Asked for before the parts around the map are built: both take their time side by side.
    const loading = loadShapes(layer.data.area.url);
    const board = new Board(this, this.mode(), layer, this.choice, (choice, atOnce) => this.remember(choice, atOnce));
    this.board = board;
    const waiting = skeleton(layer.word('loading'));
    this.querySelector('.map-canvas')?.append(waiting);
    try {
      const shapes = await loading;
      if (turn === this.turn) {
        waiting.remove();
        await board.draw(shapes);
      }
    } catch (error) {
      if (turn === this.turn) {
        console.error('village map:', error);
        this.querySelector('.map-skeleton')?.remove();
        this.querySelector('.map-canvas')?.append(this.failure(layer));
      }
    }
  }

  private failure(layer: Layer): HTMLElement {
    const retry = html('button', 'map-retry', layer.word('retry'));
    retry.type = 'button';
    retry.addEventListener('click', () => void this.render());
    const panel = html('div', 'map-failure', html('p', '', layer.word('failed')), retry);
    panel.setAttribute('role', 'alert');
    return panel;
  }

  private mode(): Mode {
    const mode = this.getAttribute('mode');
    return mode === 'compact' || mode === 'wall' ? mode : 'full';
  }

  /** Writing the address takes the browser longer than recolouring the map: a running slider waits until it rests. */
  private remember(choice: Choice, atOnce: boolean): void {
    window.clearTimeout(this.writing);
    if (atOnce) {
      this.keepAddress(choice);
    } else {
      this.writing = window.setTimeout(() => this.keepAddress(choice), REST);
    }
  }

  /** Month and region in the page's address, without a step in its history. */
  private keepAddress({ month, region }: Choice): void {
    const kept = this.getAttribute('address') ?? String(this.mode() === 'full');
    const layer = this.layer;
    if (kept !== 'true' || !layer) {
      return;
    }
    const address = new URL(window.location.href);
    const period = layer.month(month)?.period;
    if (period !== undefined) {
      address.searchParams.set('periode', period);
    }
    if (region === undefined) {
      address.searchParams.delete('unit');
    } else {
      address.searchParams.set('unit', layer.data.regions.codes[region]);
    }
    window.history.replaceState(window.history.state, '', address);
  }
}

/** A quiet field of the map's size until there is something to see. */
function skeleton(text: string): HTMLElement {
  const field = html('div', 'map-skeleton', html('span', 'map-silent', text));
  field.setAttribute('role', 'status');
  return field;
}

customElements.define('pantau-village-map', VillageMap);

declare global {
  interface HTMLElementTagNameMap {
    'pantau-village-map': VillageMap;
  }
}
