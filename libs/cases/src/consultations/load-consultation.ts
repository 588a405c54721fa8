import { isId } from '@portal/kernel';
import { notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import type { MatterStanding, MatterViewer } from '../matters/matter.rules.js';
import type { ConsultationFact, ConsultationKind, ConsultationSide, ConsultationState } from './consultation.table.js';

export interface ConsultationRow {
  readonly id: string; readonly number: string; readonly kind: ConsultationKind; readonly state: ConsultationState; readonly version: number;
  readonly round: number; readonly caseId: string; readonly agencyId: string;
}
export interface ShareRow {
  readonly id: string; readonly agencyId: string; readonly parts: string[]; readonly dueAt: Date; readonly answeredAt: Date | null;
}
export interface LoadedConsultation {
  readonly consultation: ConsultationRow;
  /** Of the present round. */
  readonly shares: readonly ShareRow[];
  readonly standing: MatterStanding<ConsultationState, ConsultationFact>;
  readonly viewer: MatterViewer<ConsultationSide>;
}

export const sideOf = (role: PartyRole): ConsultationSide | null => (role === 'OWNER' ? 'CONVENER' : role === 'PARTICIPANT' ? 'INVITED' : null);

/** What the table may ask of a round. */
export function factsOf(shares: readonly Pick<ShareRow, 'agencyId' | 'answeredAt' | 'dueAt'>[], agencyId: string | null, now: Date): ReadonlySet<ConsultationFact> {
  return new Set<ConsultationFact>([
    ...(shares.some((share) => share.agencyId === agencyId && share.answeredAt !== null) ? ['answered' as const] : []),
    ...(shares.some((share) => share.answeredAt === null && share.dueAt > now) ? ['awaiting' as const] : []),
  ]);
}

const LOCKED = `
  select id, number, kind, state, version, round, case_id as "caseId", agency_id as "agencyId" from consultation where id = $1 for update`;

/** Loads and locks a consultation the acting agency sits at. An opinion waits for the row too, and leaves its version as it is. */
export async function loadConsultation(tx: Tx, id: string): Promise<LoadedConsultation | Refusal> {
  if (!isId(id)) return notFound();
  const [consultation] = await tx.query<ConsultationRow>(LOCKED, [id]);
  const [mine] = await tx.query<{ role: PartyRole }>('select role from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!consultation || !mine) return notFound();
  const shares = await tx.query<ShareRow>(
    `select id, agency_id as "agencyId", parts, due_at as "dueAt", answered_at as "answeredAt" from consultation_share
      where consultation_id = $1 and round = $2 order by id`, [id, consultation.round]);
  return {
    consultation, shares, standing: { state: consultation.state, facts: factsOf(shares, tx.actor.agencyId, tx.now) },
    viewer: { side: sideOf(mine.role), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions },
  };
}
