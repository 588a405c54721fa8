import type { Tx } from '@portal/platform';

export interface OpenRound { readonly id: string; readonly no: number; readonly dueOn: string; readonly dueAt: Date }
export interface ShareRow { readonly id: string; readonly agencyId: string; readonly answeredAt: Date | null }

/** The round that goes on, of minutes that are locked. */
export async function openRoundOf(tx: Tx, minutesId: string): Promise<{ round: OpenRound; shares: ShareRow[] }> {
  const [round] = await tx.query<OpenRound>(`select id, no, due_on as "dueOn", due_at as "dueAt" from minutes_round where minutes_id = $1 and state = 'OPEN'`, [minutesId]);
  if (!round) throw new Error(`minutes ${minutesId} are out for comment without a round`);
  const shares = await tx.query<ShareRow>('select id, agency_id as "agencyId", answered_at as "answeredAt" from minutes_share where round_id = $1 order by agency_id', [round.id]);
  return { round, shares };
}
