import type { Canvas, Sheet } from './canvas.js';
import { loadShapes, type Shapes } from './geometry.js';

/** Calls back when the map has come so close that `below` degrees are more than a pixel, and when it has gone away again. */
export function whenClose(canvas: Canvas, below: number, changed: (close: boolean) => void): void {
  let before = false;
  const look = () => {
    const close = canvas.degreesPerPixel() < below;
    if (close !== before) {
      before = close;
      changed(close);
    }
  };
  canvas.map.on('zoomend viewreset', look);
  look();
}

/**
 * Draws the exact form of what is shown while the reader looks closely; from afar the light one, which is quick to move. Where
 * the exact one cannot be had the light one stays: it shows the same.
 */
export function followZoom(canvas: Canvas, sheet: Sheet, light: Shapes): void {
  const { detail } = light;
  if (!detail) {
    return;
  }
  let turn = 0;
  whenClose(canvas, detail.below, (close) => {
    const asked = ++turn;
    const form = close ? loadShapes(detail.url) : Promise.resolve(light);
    form.then(
      (shapes) => asked === turn && canvas.reshape(sheet, shapes),
      (error: unknown) => console.warn('village map: no closer drawing', error),
    );
  });
}
