/** A line was on from then till then. */
export interface Turn { startedAt: string; endedAt?: string | null; skipped: boolean }

/** Seconds that a line has been on, from what is stored: the same in every browser and after a reload. */
export const elapsed = (turns: readonly Turn[], now: number): number =>
  Math.floor(turns.reduce((sum, { startedAt, endedAt }) => sum + Math.max(0, (endedAt ? Date.parse(endedAt) : now) - Date.parse(startedAt)), 0) / 1000);

/** 07:05, and over an hour 1:07:05. */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}

/** The item after, or before, the one that is on; with none on, the first that is still to come. */
export function neighbour<Item extends { line: string; stand: string }>(items: readonly Item[], on: string | null | undefined, step: 1 | -1): Item | undefined {
  const at = items.findIndex(({ line }) => line === on);
  if (at >= 0) return items[at + step];
  return step === 1 ? items.find(({ stand }) => stand === 'WAITING' || stand === 'SKIPPED') ?? undefined : undefined;
}
