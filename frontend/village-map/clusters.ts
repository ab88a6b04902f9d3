/** A place on the screen, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Places that would cover each other, and where the sign for all of them stands. */
export interface Cluster<T extends Spot> extends Spot {
  members: T[];
}

/**
 * Joins places that lie closer than a distance to the first of them that is met, in a grid of that size, so that thousands
 * take no longer than their number. The order of the places decides, never the pointer: the same zoom gives the same signs.
 */
export function cluster<T extends Spot>(places: readonly T[], distance: number): Cluster<T>[] {
  const clusters: { seed: T; members: T[] }[] = [];
  const cells = new Map<string, { seed: T; members: T[] }[]>();
  for (const place of places) {
    const column = Math.floor(place.x / distance);
    const row = Math.floor(place.y / distance);
    const near = around(column, row)
      .flatMap((cell) => cells.get(cell) ?? [])
      .find(({ seed }) => Math.hypot(seed.x - place.x, seed.y - place.y) < distance);
    if (near) {
      near.members.push(place);
    } else {
      const made = { seed: place, members: [place] };
      const cell = `${column}/${row}`;
      cells.set(cell, [...(cells.get(cell) ?? []), made]);
      clusters.push(made);
    }
  }
  return clusters.map(({ members }) => ({ members, x: mean(members, 'x'), y: mean(members, 'y') }));
}

function around(column: number, row: number): string[] {
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => `${column + dx}/${row + dy}`));
}

function mean(spots: Spot[], axis: 'x' | 'y'): number {
  return spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length;
}
