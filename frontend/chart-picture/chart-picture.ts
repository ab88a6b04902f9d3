import { picture, type Picture } from './svg.js';

/** Twice as fine as the page, for print. */
const SCALE = 2;

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** From a data address: nothing is asked of any server. */
async function drawn(from: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(from.xml)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = from.width * SCALE;
  canvas.height = from.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) {
    throw new Error('no canvas');
  }
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture'))), 'image/png'),
  );
}

/**
 * Takes the chart beside it away as a picture, made in the browser. Attributes: `name` (of the file, without ending), `heading`,
 * `source`, `png-label`, `svg-label`.
 */
export class ChartPicture extends HTMLElement {
  connectedCallback(): void {
    this.replaceChildren(this.button('PNG'), this.button('SVG'));
  }

  private button(kind: 'PNG' | 'SVG'): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = kind;
    const label = this.text(`${kind.toLowerCase()}-label`);
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => void this.take(kind));
    return button;
  }

  private async take(kind: 'PNG' | 'SVG'): Promise<void> {
    const chart = this.parentElement
      ?.querySelector('vaadin-chart')
      ?.shadowRoot?.querySelector<SVGSVGElement>('svg.highcharts-root');
    if (!chart) {
      return;
    }
    const age = document.querySelector('.data-as-of')?.textContent ?? '';
    const source = [this.text('source'), age].filter((part) => part).join(' · ');
    const made = picture(chart, this, this.text('heading'), source);
    const content = kind === 'PNG' ? await drawn(made) : new Blob([made.xml], { type: 'image/svg+xml' });
    save(content, `${this.text('name')}.${kind.toLowerCase()}`);
  }

  private text(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }
}

if (!customElements.get('chart-picture')) {
  customElements.define('chart-picture', ChartPicture);
}
