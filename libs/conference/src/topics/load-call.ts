import { isId } from '@portal/kernel';
import { notFound, type PartyRole, type Refusal, type Tx } from '@portal/platform';
import type { Loaded, MatterOf, MatterRow } from '../matters/perform.js';
import type { CallSide } from './call.table.js';

export interface CallRow extends MatterRow { readonly conferenceId: string; readonly dueAt: Date }

export const callSide = (role: PartyRole): CallSide => (role === 'OWNER' ? 'OFFICE' : 'MEMBER');

async function load(tx: Tx, id: string): Promise<Loaded<CallRow> | Refusal> {
  if (!isId(id)) return notFound();
  const [row] = await tx.query<CallRow>('select id, number, state, version, conference_id as "conferenceId", due_at as "dueAt" from topic_call where id = $1 for update', [id]);
  const [mine] = await tx.query<{ role: PartyRole }>('select role from party where object_id = $1 and agency_id = $2', [id, tx.actor.agencyId]);
  if (!row || !mine) return notFound();
  return { row, standing: { state: row.state, facts: new Set() }, viewer: { side: callSide(mine.role), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions } };
}

/** A call lies with every member until it is closed: whether anything is proposed is each member's to say. */
export const TOPIC_CALL: MatterOf<CallRow> = {
  kind: 'TOPIC_CALL', table: 'topic_call', load,
  boxOf: ({ role }, state, { dueAt }) => (role === 'OWNER' ? { box: 'STARTED' } : state === 'OPEN' ? { box: 'TODO', dueAt } : { box: 'DONE' }),
};
