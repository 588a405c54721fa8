import { writeMatterAct } from '@portal/cases';
import { isId } from '@portal/kernel';
import { type Actor, notFound, type Refusal, type Tx } from '@portal/platform';
import type { Loaded, MatterOf, MatterRow } from '../../../matters/perform.js';
import type { SealSide } from './seal.table.js';

export interface SealRow extends MatterRow {
  readonly agencyId: string; readonly leadId: string; readonly minutesId: string; readonly title: string; readonly hash: string; readonly copies: number; readonly decidedBy: string | null;
}

export const sealSide = ({ agencyId }: Pick<Actor, 'agencyId'>, row: Pick<SealRow, 'agencyId' | 'leadId'>): SealSide | null =>
  (agencyId === row.leadId ? 'LEAD' : agencyId === row.agencyId ? 'OFFICE' : null);

async function load(tx: Tx, id: string): Promise<Loaded<SealRow> | Refusal> {
  if (!isId(id)) return notFound();
  const [row] = await tx.query<SealRow>(
    `select id, number, state, version, agency_id as "agencyId", lead_id as "leadId", minutes_id as "minutesId", title, hash, copies, decided_by as "decidedBy" from seal_request where id = $1 for update`, [id]);
  if (!row) return notFound();
  return { row, standing: { state: row.state, facts: new Set() }, viewer: { side: sealSide(tx.actor, row), seatKind: tx.actor.seatKind, permissions: tx.actor.permissions } };
}

export const SEAL_REQUEST: MatterOf<SealRow> = {
  kind: 'SEAL_REQUEST', table: 'seal_request', load,
  boxOf: ({ agencyId }, state, row) => {
    if (agencyId === row.leadId) return { box: state === 'ASKED' ? 'TODO' : 'DONE' };
    return { box: state === 'ASKED' ? 'STARTED' : 'DONE' };
  },
};

/** A seal that was asked for, or granted, and will not be used: what was to be sealed has been taken back. */
export async function lapseSeal(tx: Tx, minutesId: string): Promise<void> {
  const lapsed = await tx.query<{ id: string; leadId: string }>(
    `with gone as (update seal_request set state = 'LAPSED', version = version + 1, last_act_at = $2 where minutes_id = $1 and state in ('ASKED', 'APPROVED') returning id, lead_id)
     select id, lead_id as "leadId" from gone`, [minutesId, tx.now]);
  for (const { id } of lapsed) await endRequest(tx, id, 'LAPSE', 'LAPSED');
}

/** Writes down that a request has come to its end, and takes it off the desks. */
export async function endRequest(tx: Tx, id: string, act: 'LAPSE' | 'USE', state: 'LAPSED' | 'USED'): Promise<void> {
  await writeMatterAct(tx, { objectKind: 'SEAL_REQUEST', objectId: id, act, state, audience: 'PARTIES' });
  await tx.query(`select party_put(l.id, 'SEAL_REQUEST', l.agency_id, l.role, l.content, 'DONE', null, null, $2) from (select $1::uuid as id, p.* from party_list($1) p) l`, [id, tx.now]);
}
