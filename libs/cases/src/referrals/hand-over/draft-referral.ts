import { Injectable } from '@nestjs/common';
import { isId, newId } from '@portal/kernel';
import { type Actor, Database, notFound, putParty, record, refuse, type Refusal, type Tx } from '@portal/platform';
import { MATERIAL_KINDS } from '../packet.rules.js';
import { passTheBall } from '../holding.js';
import { DEFAULT_LEGAL_BASIS, DEFAULT_OFFENCE } from '../offences.js';
import type { Acted } from '../perform-act.js';
import { receiverProblem } from '../referral-agencies.js';
import { ReferralContentEntity } from '../referral-content.entity.js';
import { tableOf } from '../referral-tables.js';
import { ReferralEntity } from '../referral.entity.js';
import { writeAct } from '../write-act.js';

export interface DraftReferralInput { readonly caseId: string; readonly toAgencyId: string }

/** Begins a referral of one of the agency's own cases. Nobody else learns of it until it is sent. */
@Injectable()
export class DraftReferral {
  constructor(private readonly db: Database) {}

  /** @returns the draft; or NOT_FOUND, CASE_CLOSED, RECEIVER_NOT_COMPETENT, RECEIVER_IS_SELF, SENDER_NOT_COMPETENT */
  run(actor: Actor, input: DraftReferralInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => draft(tx, input));
  }
}

interface CaseRow { number: string; title: string; amountInvolved: string | null; state: string }

async function draft(tx: Tx, { caseId, toAgencyId }: DraftReferralInput): Promise<Acted | Refusal> {
  const { agencyId, agencyKind } = tx.actor;
  if (agencyId === null || agencyKind === null || !isId(caseId)) return notFound();
  const [found] = await tx.query<CaseRow>(
    'select number, title, amount_involved as "amountInvolved", state from case_record where id = $1 and agency_id = $2', [caseId, agencyId]);
  if (!found) return notFound();
  if (found.state === 'CLOSED') return refuse('CASE_CLOSED', { number: found.number });
  const table = tableOf('CRIMINAL');
  if (!table.sides.SENDER.includes(agencyKind)) return refuse('SENDER_NOT_COMPETENT');
  const problem = await receiverProblem(tx, toAgencyId, table.sides.RECEIVER);
  if (problem) return problem;

  const id = newId();
  await putParty(tx, { objectId: id, objectKind: 'REFERRAL', agencyId, role: 'SENDER', content: true, box: 'TODO' });
  await tx.em.insert(ReferralEntity, {
    id, kind: table.kind, number: null, state: table.initial, caseId, fromAgencyId: agencyId, toAgencyId, holderAgencyId: agencyId,
    createdAt: tx.now, lastActAt: tx.now,
  });
  await tx.em.insert(ReferralContentEntity, {
    referralId: id, title: found.title, amountInvolved: found.amountInvolved, offenceCode: DEFAULT_OFFENCE.code, offence: DEFAULT_OFFENCE.name,
    legalBasis: DEFAULT_LEGAL_BASIS,
  });
  await tx.query('insert into referral_material (referral_id, kind) select $1, unnest($2::text[])', [id, MATERIAL_KINDS]);
  const actId = await writeAct(tx, id, { act: 'DRAFT', state: table.initial, rule: { audience: 'AGENCY' } }, {});
  await passTheBall(tx, id, agencyId);
  await record(tx, 'referral.drafted', { objectKind: 'REFERRAL', objectId: id, actId, audience: 'AGENCY', detail: { caseId, toAgencyId } });
  return { kind: 'acted', id, actId, version: 1 };
}
