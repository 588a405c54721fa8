/** So many requests of one source within a minute; what is over is refused until the minute is over. */
const WINDOW_MS = 60_000;
/** So many sources are remembered; beyond that the oldest are forgotten, so that no flood of sources fills the memory. */
const MOST_SOURCES = 10_000;

/** Counts what comes from each source, in this process. A secret of 256 bits is not guessed; this keeps trying from costing much. */
export class Throttle {
  private readonly seen = new Map<string, { from: number; count: number }>();

  constructor(private readonly most: number) {}

  /** @param now milliseconds */
  admits(source: string, now: number): boolean {
    const known = this.seen.get(source);
    const window = known && now - known.from < WINDOW_MS ? known : { from: now, count: 0 };
    window.count += 1;
    this.seen.delete(source);
    this.seen.set(source, window);
    const [oldest] = this.seen.size > MOST_SOURCES ? this.seen.keys() : [];
    if (oldest !== undefined) this.seen.delete(oldest);
    return window.count <= this.most;
  }
}
