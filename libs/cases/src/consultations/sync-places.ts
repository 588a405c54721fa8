import { type Party, partiesOf, putParties, type Tx, type WorkBox } from '@portal/platform';
import type { ConsultationState } from './consultation.table.js';

interface Waiting { readonly agencyId: string; readonly dueAt: Date; readonly answeredAt: Date | null }

/** Where a consultation lies for one of its parties: with who is asked until he has answered, then with who concludes. */
export function boxOf(role: Party['role'], state: ConsultationState, share: Waiting | undefined, allIn: boolean): WorkBox {
  if (role === 'OWNER') return state === 'OPEN' && allIn ? 'TODO' : 'STARTED';
  if (role !== 'PARTICIPANT') return 'COPIED';
  return state === 'OPEN' && share !== undefined && share.answeredAt === null ? 'TODO' : 'DONE';
}

/** Brings the lists of all parties up to date. */
export async function syncPlaces(tx: Tx, id: string, state: ConsultationState, round: number): Promise<void> {
  const shares = await tx.query<Waiting>(
    'select agency_id as "agencyId", due_at as "dueAt", answered_at as "answeredAt" from consultation_share where consultation_id = $1 and round = $2', [id, round]);
  const allIn = shares.every(({ answeredAt, dueAt }) => answeredAt !== null || dueAt <= tx.now);
  const parties = await partiesOf(tx, id);
  await putParties(tx, parties.map((party): Party => {
    const share = shares.find(({ agencyId }) => agencyId === party.agencyId);
    const box = boxOf(party.role, state, share, allIn);
    return { ...party, objectId: id, objectKind: 'CONSULTATION', box, dueAt: box === 'TODO' ? share?.dueAt ?? null : null };
  }));
}
