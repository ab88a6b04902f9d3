/** Tells when the page is laid out for paper and when for the screen again. */
export class Paper {
  private readonly query = matchMedia('print');
  private readonly printing = () => this.changed(true);
  private readonly printed = () => this.changed(false);
  private readonly queried = (event: MediaQueryListEvent) => this.changed(event.matches);

  constructor(private readonly changed: (paper: boolean) => void) {
    this.query.addEventListener('change', this.queried);
    window.addEventListener('beforeprint', this.printing);
    window.addEventListener('afterprint', this.printed);
  }

  destroy(): void {
    this.query.removeEventListener('change', this.queried);
    window.removeEventListener('beforeprint', this.printing);
    window.removeEventListener('afterprint', this.printed);
  }
}
