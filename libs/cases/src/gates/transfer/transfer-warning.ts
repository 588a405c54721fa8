import { Injectable } from '@nestjs/common';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';

/** 应移未移: what the criteria say of a case, and what was said about it. */
export interface TransferWarning {
  readonly caseId: string; readonly offence: string; readonly fromAmount: string; readonly basis: string; readonly verified: boolean;
  readonly waiverId: string | null; readonly waiverState: 'ASKED' | 'APPROVED' | null; readonly waiverVersion: number | null; readonly waiverReason: string | null;
}

/**
 * 310号令 第三条, 第十一条: from the amounts of the criteria on, a case without a criminal referral is pointed out, unless 公安 has
 * already filed it in a joint investigation. `transfers_due` in the database counts by the same words.
 */
export const WARNING_OF_CASE = `
  select k.id as "caseId", c.offence, c.from_amount::text as "fromAmount", c.basis, c.verified, w.id as "waiverId", w.state as "waiverState", w.version as "waiverVersion", w.reason as "waiverReason"
    from case_record k
    join lateral (select * from transfer_criterion c where c.enabled and c.violations && k.violation_types and (c.province is null or c.province = $2) and k.amount_involved >= c.from_amount order by c.province nulls last, c.from_amount limit 1) c on true
    left join transfer_waiver w on w.case_id = k.id and w.state in ('ASKED', 'APPROVED')
   where k.id = $1 and not exists (select 1 from referral r where r.case_id = k.id and r.kind = 'CRIMINAL' and r.sent_at is not null and r.state <> 'RECALLED')
     and not exists (select 1 from joint_investigation i join outcome o on o.joint_id = i.id where i.case_id = k.id and o.kind = 'CRIMINAL' and o.state = 'STANDING')
     and not exists (select 1 from agency a where a.id = k.agency_id and a.kind in ('PUBLIC_SECURITY', 'PROCURATORATE', 'DISCIPLINE_INSPECTION'))`;

const provinceOf = (actor: Pick<Actor, 'regionCode'>): string => `${(actor.regionCode ?? '').slice(0, 2)}0000`;

@Injectable()
export class FindTransferWarning {
  constructor(private readonly db: Database) {}

  /** @returns null when nothing need be pointed out, or the case is not the acting agency's to read */
  async run(actor: Actor, caseId: string): Promise<TransferWarning | null> {
    if (!isId(caseId)) return null;
    const [row] = await this.db.read<TransferWarning>(actor, { name: 'transfer-warning', text: WARNING_OF_CASE }, [caseId, provinceOf(actor)]);
    return row ?? null;
  }
}

/** What stands against closing a case: it should have been transferred, and the head has not agreed to a reason why not. */
export async function transferRefusal(tx: Tx, caseId: string): Promise<Refusal | null> {
  const [warning] = await tx.query<TransferWarning>(WARNING_OF_CASE, [caseId, provinceOf(tx.actor)]);
  return warning && warning.waiverState !== 'APPROVED' ? refuse('TRANSFER_DUE', { offence: warning.offence, basis: warning.basis }) : null;
}

/** Enters the reason why a case is not transferred, for the head to decide. */
export async function askWaiver(tx: Tx, caseId: string, reason: string): Promise<Acted | Refusal> {
  const [owned] = await tx.query(`select 1 from case_record where id = $1 and agency_id = $2`, [caseId, tx.actor.agencyId]);
  if (!owned) return notFound();
  const [warning] = await tx.query<TransferWarning>(WARNING_OF_CASE, [caseId, provinceOf(tx.actor)]);
  if (!warning) return refuse('NO_TRANSFER_DUE');
  const id = newId();
  const [entered] = await tx.query(
    `insert into transfer_waiver (id, case_id, agency_id, state, reason, asked_by, asked_at) values ($1, $2, $3, 'ASKED', $4, $5, $6)
     on conflict (case_id) where state in ('ASKED', 'APPROVED') do nothing returning id`,
    [id, caseId, tx.actor.agencyId, reason.trim(), `${tx.actor.seatTitle} ${tx.actor.personName}`, tx.now]);
  if (!entered) return refuse('WAIVER_ASKED');
  await record(tx, 'transfer.waiver-asked', { objectKind: 'CASE', objectId: caseId, actId: id, audience: 'AGENCY' });
  return { kind: 'acted', id, actId: id, version: 1 };
}
