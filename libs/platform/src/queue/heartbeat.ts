/** One round of work. Returns true when it was cut short by its batch size and more is waiting. */
export type Round = () => Promise<boolean>;

/**
 * Repeats a round: every so often, at once while there is more, at once when woken. Never two rounds at a time in one
 * process. A fault is said once when it begins and once when it is over; the rounds go on.
 */
export class Heartbeat {
  private timer: NodeJS.Timeout | undefined;
  private busy = false;
  private running: Promise<void> = Promise.resolve();
  private wokenMeanwhile = false;
  private stopped = true;
  private fault: string | null = null;

  constructor(
    private readonly name: string,
    private readonly intervalMs: number,
    private readonly round: Round,
    private readonly log: (text: string) => void,
  ) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  /** Does a round now, or right after the one that runs. */
  wake(): void {
    if (this.stopped) return;
    if (this.busy) {
      this.wokenMeanwhile = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.beat();
  }

  /** Takes no new round and waits for the one that runs. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async beat(): Promise<void> {
    this.busy = true;
    this.wokenMeanwhile = false;
    let more = false;
    try {
      more = await this.round();
      if (this.fault !== null) this.log(`${this.name}: works again`);
      this.fault = null;
    } catch (fault) {
      const text = fault instanceof Error ? fault.message : String(fault);
      if (text !== this.fault) this.log(`${this.name}: ${text}`);
      this.fault = text;
      this.wokenMeanwhile = false;
    }
    this.busy = false;
    if (this.stopped) return;
    if (more || this.wokenMeanwhile) this.wake();
    else this.timer = setTimeout(() => this.wake(), this.intervalMs);
  }
}
