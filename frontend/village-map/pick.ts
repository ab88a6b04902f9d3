import type { Canvas } from './canvas.js';

/** A place on the earth, in degrees (WGS 84). */
export interface Place {
  latitude: number;
  longitude: number;
}

/** Told with the event `place-picked` when the reader taps a place on a map with the attribute `pick`. */
export type PlacePicked = CustomEvent<Place>;

/** Lets the reader tap a place: marks it and says where it is. A drag of the map is no tap. */
export function pickPlaces(root: HTMLElement, canvas: Canvas): void {
  const [latitude, longitude] = (root.getAttribute('pick') ?? '').split(',').map(Number);
  if (latitude !== undefined && longitude !== undefined && Number.isFinite(latitude + longitude)) {
    canvas.pin({ latitude, longitude });
  }
  canvas.map.on('click', ({ latlng }) => {
    const place = { latitude: latlng.lat, longitude: latlng.lng };
    canvas.pin(place);
    root.dispatchEvent(new CustomEvent('place-picked', { detail: place }));
  });
}
