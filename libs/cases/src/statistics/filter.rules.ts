import { addDays, type Day, daysBetween, isDay, isId, startOfDay } from '@portal/kernel';
import { refuse, type Refusal } from '@portal/platform';
import { REFERRAL_KINDS, type ReferralKind } from '../referrals/referral-table.js';

/** What a statistic is asked for: clocks that began on these days, both counted in. */
export interface StatisticFilter {
  readonly from: Day;
  readonly to: Day;
  readonly kind?: string | null;
  readonly fromAgencyId?: string | null;
  readonly toAgencyId?: string | null;
}

/** A filter that was checked: it can be asked for, and frozen. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
  readonly kind: ReferralKind | null;
  readonly fromAgencyId: string | null;
  readonly toAgencyId: string | null;
}

/** Before this there was nothing to count. */
const EARLIEST: Day = '2000-01-01';
/** Longest period of one statistic, in days: five years. */
export const LONGEST_PERIOD = 1_830;

/** @returns INVALID_INPUT with the field that is wrong */
export function periodOf({ from, to, kind = null, fromAgencyId = null, toAgencyId = null }: StatisticFilter): Period | Refusal {
  const wrong = (field: string, code: string, values?: Record<string, number>): Refusal => refuse('INVALID_INPUT', undefined, [{ field, code, ...(values && { values }) }]);
  if (!isDay(from) || from < EARLIEST) return wrong('from', 'NOT_A_DAY');
  if (!isDay(to) || to < from) return wrong('to', 'NOT_A_DAY');
  if (daysBetween(from, to) > LONGEST_PERIOD) return wrong('to', 'TOO_LONG', { max: LONGEST_PERIOD });
  const known = REFERRAL_KINDS.find((each) => each === kind) ?? null;
  if (kind !== null && known === null) return wrong('kind', 'NOT_ON_LIST');
  if (fromAgencyId !== null && !isId(fromAgencyId)) return wrong('fromAgencyId', 'NOT_ON_LIST');
  if (toAgencyId !== null && !isId(toAgencyId)) return wrong('toAgencyId', 'NOT_ON_LIST');
  return { from, to, kind: known, fromAgencyId, toAgencyId };
}

/** Values of the facts' statements behind the agency and the instant or the statistic: $3 to $7. */
export const valuesOf = ({ from, to, kind, fromAgencyId, toAgencyId }: Period): readonly unknown[] =>
  [startOfDay(from), startOfDay(addDays(to, 1)), kind, fromAgencyId, toAgencyId];
