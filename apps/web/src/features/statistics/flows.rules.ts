/** One band of the picture: so many hand-overs from one to another. */
export interface Flow { readonly from: string; readonly to: string; readonly count: number }

/** Bands that a picture can hold; the rest is one band. */
export const BANDS = 20;

/** The strongest flows, and what is left as one of 其他: the sum stays what it was. */
export function drawn(flows: readonly Flow[], rest: string, bands = BANDS): Flow[] {
  const sorted = flows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  if (sorted.length <= bands) return sorted;
  const left = sorted.slice(bands - 1).reduce((sum, { count }) => sum + count, 0);
  return [...sorted.slice(0, bands - 1), { from: rest, to: rest, count: left }];
}
