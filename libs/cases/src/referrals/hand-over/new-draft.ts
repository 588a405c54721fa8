import { newId } from '@portal/kernel';
import { putParty, record, sealParty, type Tx } from '@portal/platform';
import { passTheBall } from '../holding.js';
import type { Acted } from '../perform-act.js';
import { ReferralContentEntity } from '../referral-content.entity.js';
import type { ReferralTable } from '../referral-table.js';
import { ReferralEntity } from '../referral.entity.js';
import { writeAct } from '../write-act.js';

/** A draft that has been looked at and may begin. */
export interface NewDraft {
  readonly table: ReferralTable;
  readonly caseId: string | null;
  readonly toAgencyId: string;
  readonly toSeatId?: string | null;
  readonly batchId?: string | null;
  readonly originId?: string | null;
  readonly replyBy?: string | null;
  readonly content: Partial<ReferralContentEntity> & Pick<ReferralContentEntity, 'title'>;
}

/** Begins a draft of the acting agency. A sealed one is the drafting seat's from its first moment on. */
export async function newDraft(tx: Tx, { table, caseId, toAgencyId, toSeatId, batchId, originId, replyBy, content }: NewDraft): Promise<Acted> {
  const { agencyId, seatId } = tx.actor;
  if (agencyId === null) throw new Error('a referral is drafted by an agency');
  const id = newId();
  await putParty(tx, { objectId: id, objectKind: 'REFERRAL', agencyId, role: 'SENDER', content: true, box: 'TODO' });
  if (table.sealed) {
    if (seatId === null) throw new Error('a sealed referral is drafted from a seat');
    await sealParty(tx, { objectId: id, agencyId, seatId, right: true });
  }
  await tx.em.insert(ReferralEntity, {
    id, kind: table.kind, number: null, state: table.initial, caseId, fromAgencyId: agencyId, toAgencyId, toSeatId: toSeatId ?? null, sealed: table.sealed,
    batchId: batchId ?? null, originId: originId ?? null, replyBy: replyBy ?? null, holderAgencyId: agencyId, createdAt: tx.now, lastActAt: tx.now,
  });
  await tx.em.insert(ReferralContentEntity, { referralId: id, ...content } as never);
  await tx.query('insert into referral_material (referral_id, kind) select $1, unnest($2::text[])', [id, table.materials.map(({ kind }) => kind)]);
  const actId = await writeAct(tx, id, { act: 'DRAFT', state: table.initial, rule: { audience: 'AGENCY' } }, {});
  await passTheBall(tx, id, agencyId);
  await record(tx, 'referral.drafted', { objectKind: 'REFERRAL', objectId: id, actId, audience: 'AGENCY', detail: { ...(caseId !== null && { caseId }), toAgencyId } });
  return { kind: 'acted', id, actId, version: 1 };
}
