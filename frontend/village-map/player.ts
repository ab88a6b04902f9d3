/** How long a month is shown, in milliseconds. */
const STEP = 1000;

/** Steps through the months by itself. A page that nobody sees does not go on. */
export class Player {
  private timer = 0;
  private readonly hidden = () => document.hidden && this.stop();

  constructor(
    /** makes a step; whether there is another one */
    private readonly step: () => boolean,
    private readonly changed: (runs: boolean) => void,
  ) {
    document.addEventListener('visibilitychange', this.hidden);
  }

  get runs(): boolean {
    return this.timer !== 0;
  }

  start(): void {
    if (!this.runs) {
      this.timer = window.setInterval(() => this.step() || this.stop(), STEP);
      this.changed(true);
    }
  }

  stop(): void {
    if (this.runs) {
      window.clearInterval(this.timer);
      this.timer = 0;
      this.changed(false);
    }
  }

  destroy(): void {
    window.clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.hidden);
  }
}
