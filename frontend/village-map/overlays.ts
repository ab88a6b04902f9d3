import type { Canvas, Sheet } from './canvas.js';
import { followZoom, whenClose } from './detail.js';
import { loadContext, loadShapes, type Shapes } from './geometry.js';
import type { AreaData } from './layer.js';

/**
 * What helps to find one's way: rivers, roads and coast, and above them the borders of larger units. It comes after the
 * regions are on the screen; a part that cannot be had is left out, because the map says the same without it. A small map is
 * readable with borders alone.
 */
export async function drawOverlays(canvas: Canvas, shapes: Shapes, area: AreaData, detailed: boolean): Promise<void> {
  const [context, ...borders] = await Promise.allSettled([
    area.context === null || !detailed ? [] : loadContext(area.context),
    ...area.borders.map(loadShapes),
  ]);
  if (canvas.gone) {
    return;
  }
  if (context.status === 'fulfilled') {
    // A pale line below keeps rivers and roads readable on dark classes.
    for (const kind of ['casing', 'own'] as const) {
      for (const part of context.value) {
        canvas.add(part.geometry, `map-context map-context-${kind === 'own' ? part.kind : kind}`);
      }
    }
  }
  const rank = borders.length;
  borders.forEach((drawing, place) => {
    if (drawing.status === 'fulfilled') {
      const sheet: Sheet = new Map();
      for (const { code, geometry } of drawing.value.byCode.values()) {
        sheet.set(code, canvas.add(geometry, `map-border map-border-${rank - place}`));
      }
      if (drawing.value.detail) {
        followZoom(canvas, sheet, drawing.value);
      } else if (shapes.detail) {
        // A border without a closer form would run beside the regions' own edges.
        whenClose(canvas, shapes.detail.below, (close) =>
          sheet.forEach((area) => area.getElement()?.classList.toggle('is-away', close)),
        );
      }
    }
  });
  followZoom(canvas, canvas.areas, shapes);
}
