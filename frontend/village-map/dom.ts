/** Small helpers that build the page without markup from text: names are untrusted. */

const SVG = 'http://www.w3.org/2000/svg';

/** An element with a class, text and children. */
export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...content);
  return element;
}

/** An SVG element with attributes and children. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number>,
  ...children: Node[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/** A button with a sign (drawn as a path on a 24 × 24 grid) and a name for assistive technology. */
export function iconButton(className: string, name: string, path: string, action: () => void): HTMLButtonElement {
  const button = html('button', className);
  button.type = 'button';
  setIcon(button, name, path);
  button.addEventListener('click', action);
  return button;
}

/** Gives a button another sign and name. */
export function setIcon(button: HTMLButtonElement, name: string, path: string): void {
  const icon = svg('svg', { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' }, svg('path', { d: path }));
  button.replaceChildren(icon);
  button.title = name;
  button.setAttribute('aria-label', name);
}

/** Sets text only where it differs, so that nothing is laid out anew for nothing. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

let numbers: { language: string; format: Intl.NumberFormat } | undefined;

/** A whole number as the page's language writes it. */
export function count(number: number): string {
  const language = document.documentElement.lang || 'id-ID';
  if (numbers?.language !== language) {
    numbers = { language, format: new Intl.NumberFormat(language) };
  }
  return numbers.format.format(number);
}
