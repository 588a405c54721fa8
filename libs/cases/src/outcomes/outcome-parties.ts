import { partiesOf, putParties, type Tx, type WorkBox } from '@portal/platform';

interface Clock { readonly id: string; readonly agencyId: string; readonly dueAt: Date }

/** Brings an outcome into the right box of everybody who has something to do with it: to do while a clock of one's own runs. */
export async function syncOutcomeParties(tx: Tx, outcomeId: string): Promise<void> {
  const clocks = await tx.query<Clock>(
    `select id, party_agency_id as "agencyId", due_at as "dueAt" from deadline where object_id = $1 and state in ('RUNNING', 'MISSED') order by due_at`, [outcomeId]);
  const parties = await partiesOf(tx, outcomeId);
  await putParties(tx, parties.map((party) => {
    const clock = clocks.find(({ agencyId }) => agencyId === party.agencyId);
    const box: WorkBox = clock ? 'TODO' : party.role === 'OFFICE' ? 'COPIED' : 'DONE';
    return { ...party, objectId: outcomeId, objectKind: 'OUTCOME', box, dueAt: clock?.dueAt ?? null, deadlineId: clock?.id ?? null };
  }));
}
