import { picture, type Name, type Picture } from './svg.js';

/** The little of the chart library that is asked here. */
interface Drawn {
  readonly plotLeft: number;
  readonly xAxis: readonly { readonly categories?: readonly string[]; readonly options: { labels?: { enabled?: boolean } } }[];
  readonly plotWidth: number;
}

/** Empty unless the chart leaves its columns to be named by a table. */
function unnamed(chart: Element): Name[] {
  const drawing = (chart as Element & { configuration?: Drawn }).configuration;
  const axis = drawing?.xAxis[0];
  const categories = axis?.categories;
  if (!drawing || !categories || axis.options.labels?.enabled !== false) {
    return [];
  }
  const room = drawing.plotWidth / categories.length;
  return categories.map((name, i) => ({
    text: new DOMParser().parseFromString(name, 'text/html').body.textContent ?? '',
    x: drawing.plotLeft + (i + 0.5) * room,
    room,
  }));
}

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

/** "Kumulatif terhadap target, 2026" → "-kumulatif-terhadap-target-2026", as an ending of a file's name. */
function ending(title: string): string {
  const plain = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain && `-${plain}`;
}

/** A picture goes onto paper and into reports: it is made in the light colours, whatever the page has. Nobody sees the change. */
function inLight<T>(make: () => T): T {
  const style = document.documentElement.style;
  const before = style.colorScheme;
  style.colorScheme = 'light';
  try {
    return make();
  } finally {
    style.colorScheme = before;
  }
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
 * `source`, `png-label`, `svg-label`. The title of its panel is added to name and heading.
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
    const chart = this.parentElement?.querySelector('vaadin-chart');
    const drawing = chart?.shadowRoot?.querySelector<SVGSVGElement>('svg.highcharts-root');
    if (!chart || !drawing) {
      return;
    }
    const age = document.querySelector('.data-as-of')?.textContent ?? '';
    const source = [this.text('source'), age].filter((part) => part).join(' · ');
    const title = this.closest('section')?.querySelector('h2')?.textContent ?? '';
    const heading = [this.text('heading'), title].filter((part) => part).join(': ');
    const made = inLight(() => picture(drawing, this, heading, source, unnamed(chart)));
    const content = kind === 'PNG' ? await drawn(made) : new Blob([made.xml], { type: 'image/svg+xml' });
    save(content, `${this.text('name')}${ending(title)}.${kind.toLowerCase()}`);
  }

  private text(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }
}

if (!customElements.get('chart-picture')) {
  customElements.define('chart-picture', ChartPicture);
}
