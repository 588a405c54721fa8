import type { Day } from '@portal/kernel';
import type { HoldingCapacity } from '@portal/platform';

/** 任职: a person on a seat from 00:00 of one day to the end of another (Asia/Shanghai), or until further notice. */
export interface Holding {
  readonly id: string;
  readonly seatId: string;
  readonly capacity: HoldingCapacity;
  readonly fromDay: Day;
  readonly toDay: Day | null;
}

export const inForce = (holding: Pick<Holding, 'fromDay' | 'toDay'>, day: Day): boolean =>
  holding.fromDay <= day && (holding.toDay === null || day <= holding.toDay);

const RANK: Readonly<Record<HoldingCapacity, number>> = { PRINCIPAL: 0, PRESIDING: 1, DEPUTY: 2 };

/**
 * The holding a person acts from today: the one chosen if it is still in force, else one's own post before one where
 * one stands in, the older first. None when the person holds no seat today.
 */
export function actingHolding<H extends Holding>(holdings: readonly H[], day: Day, chosenSeatId: string | null): H | null {
  const current = holdings.filter((holding) => inForce(holding, day));
  const order = (a: H, b: H): number =>
    Number(b.seatId === chosenSeatId) - Number(a.seatId === chosenSeatId)
    || RANK[a.capacity] - RANK[b.capacity] || (a.fromDay < b.fromDay ? -1 : a.fromDay > b.fromDay ? 1 : 0)
    || (a.id < b.id ? -1 : 1);
  return [...current].sort(order)[0] ?? null;
}
