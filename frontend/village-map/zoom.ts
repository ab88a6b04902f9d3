import type { Canvas } from './canvas.js';
import { html, iconButton } from './dom.js';
import type { Layer } from './layer.js';

const PLUS = 'M12 5 V19 M5 12 H19';
const MINUS = 'M5 12 H19';
const FRAME = 'M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15';

/** Buttons for seeing more or less of the map, with those of other parts below. */
export function zoomButtons(layer: Layer, canvas: Canvas, whole: () => void, ...others: HTMLButtonElement[]): HTMLElement {
  return html(
    'div',
    'map-zoom',
    iconButton('map-button', layer.word('zoom-in'), PLUS, () => canvas.zoom(1)),
    iconButton('map-button', layer.word('zoom-out'), MINUS, () => canvas.zoom(-1)),
    iconButton('map-button', layer.word('zoom-fit'), FRAME, whole),
    ...others,
  );
}
