/**
 * The server's clock. Office PCs are minutes off, and a deadline is a legal fact, so everything that
 * counts time counts from here: local clock plus the offset learnt from the last answer.
 */
let offsetMs = 0;

/** Learns the offset from a `Date` header (one-second grain): small differences are noise. */
export function learnServerTime(header: string | null, sentAt: number): void {
  if (!header) return;
  const server = Date.parse(header);
  if (Number.isNaN(server)) return;
  const seen = server + 500 - (sentAt + Date.now()) / 2;
  if (Math.abs(seen - offsetMs) > 1500) offsetMs = seen;
}

/** Now, as the server sees it, in epoch milliseconds. */
export const serverNow = (): number => Date.now() + offsetMs;
