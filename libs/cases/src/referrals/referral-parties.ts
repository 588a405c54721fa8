import { type PartyRole, partiesOf, putParties, type Tx, type WorkBox } from '@portal/platform';
import { type OpenClock, openClocks } from './referral-clocks.js';
import type { ReferralState, ReferralTable } from './referral-table.js';

/** In which of its four boxes a referral lies for an agency: 待办 · 已办 · 我发起的 · 抄送我的. */
export function boxOf(role: PartyRole, isHolder: boolean): WorkBox {
  if (isHolder) return 'TODO';
  if (role === 'SENDER') return 'STARTED';
  return role === 'RECEIVER' ? 'DONE' : 'COPIED';
}

/** The clock an agency watches: its own that ends first, else the one that ends first at all. */
export function watchedClock(clocks: readonly OpenClock[], agencyId: string): OpenClock | null {
  const running = clocks.filter(({ state }) => state !== 'PAUSED');
  const own = running.filter((clock) => clock.agencyId === agencyId);
  return [...(own.length > 0 ? own : running)].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

/** Where a referral lies for one of its parties, and which clock that party watches. */
export function placeOf(party: { readonly agencyId: string; readonly role: PartyRole }, clocks: readonly OpenClock[], holder: string | null) {
  const clock = watchedClock(clocks, party.agencyId);
  return { box: boxOf(party.role, party.agencyId === holder), dueAt: clock?.dueAt ?? null, deadlineId: clock?.id ?? null };
}

/** Brings the lists of all parties up to date after an act. */
export async function syncParties(
  tx: Tx, { id, holder, table, state }: { readonly id: string; readonly holder: string | null; readonly table: ReferralTable; readonly state: ReferralState },
): Promise<void> {
  const [clocks, parties] = await Promise.all([openClocks(tx, id, table, state), partiesOf(tx, id)]);
  await putParties(tx, parties.map((party) => ({ ...party, objectId: id, objectKind: 'REFERRAL', ...placeOf(party, clocks, holder) })));
}
