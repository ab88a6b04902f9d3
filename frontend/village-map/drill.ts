import { html } from './dom.js';

/** Opens a path of the application as a click on a link would, so that the page around the map stays. */
export function open(path: string): void {
  const link = html('a', '');
  link.href = path;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
