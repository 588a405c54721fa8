import { Injectable } from '@nestjs/common';
import { dayOf, isId, newId, yearOf } from '@portal/kernel';
import { type Actor, Database, nextNumber, notFound, putParties, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { Acted } from '../../matters/acted.js';
import { writeMatterAct } from '../../matters/write-matter-act.js';
import { agencyMark, documentNumber } from '../../numbering.rules.js';
import { invalid } from '../../referrals/act-input.rules.js';
import { conferenceOffice } from '../../referrals/referral-agencies.js';
import { nominationProblems } from './listed.rules.js';
import type { SupervisionLevel } from './listed.table.js';

export interface NominateListingInput {
  /** One of the own cases; the office nominates without one. */
  readonly caseId?: string | null;
  readonly level: SupervisionLevel;
  readonly title: string;
  readonly reason: string;
  /** Lets the liaison office read the content; without it the office sees the process only. */
  readonly shareWithOffice: boolean;
}

/** 提名挂牌督办: a member names a case of its own, or the office a matter; the convener decides. */
@Injectable()
export class NominateListing {
  constructor(private readonly db: Database) {}

  /** @returns the nomination; or NOT_FOUND, INVALID_INPUT, CASE_NEEDED, NO_CONFERENCE */
  run(actor: Actor, input: NominateListingInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => nominate(tx, input));
  }
}

/** What of the case the convener reads: whom, what, how much. */
const PACKET = `
  select jsonb_build_object('number', k.number, 'title', k.title, 'subject', s.name, 'facts', k.facts, 'amountInvolved', k.amount_involved::text,
           'violationTypes', to_jsonb(k.violation_types)) as packet
    from case_record k join subject s on s.id = k.subject_id where k.id = $1 and k.agency_id = $2`;

async function nominate(tx: Tx, input: NominateListingInput): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  if (agencyId === null) return notFound();
  const problem = invalid(nominationProblems(input));
  if (problem) return problem;
  const officeId = await conferenceOffice(tx);
  const leadId = await leadAgency(tx);
  if (leadId === null) return refuse('NO_CONFERENCE');
  if (!input.caseId && agencyId !== officeId) return refuse('CASE_NEEDED', undefined, [{ field: 'caseId', code: 'REQUIRED' }]);
  if (input.caseId && !isId(input.caseId)) return notFound();
  const [found] = input.caseId ? await tx.query<{ packet: Record<string, unknown> }>(PACKET, [input.caseId, agencyId]) : [{ packet: {} }];
  if (!found) return notFound();

  const id = newId();
  const place = { objectId: id, objectKind: 'LISTED_SUPERVISION' } as const;
  await putParties(tx, [{ ...place, agencyId, role: 'OWNER', content: true, box: agencyId === leadId ? 'TODO' : 'STARTED' }]);
  await putParties(tx, [
    ...(leadId === agencyId ? [] : [{ ...place, agencyId: leadId, role: 'SUPERVISOR' as const, content: true, box: 'TODO' as const }]),
    ...(officeId === null || officeId === agencyId ? [] : [{ ...place, agencyId: officeId, role: 'OFFICE' as const, content: input.shareWithOffice, box: 'COPIED' as const }]),
  ]);
  await tx.query(
    `insert into listed_supervision (id, number, state, level, case_id, agency_id, lead_agency_id, nominated_at, last_act_at) values ($1, $2, 'NOMINATED', $3, $4, $5, $6, $7, $7)`,
    [id, await takeNumber(tx), input.level, input.caseId ?? null, agencyId, leadId, tx.now]);
  await tx.query('insert into listed_supervision_content (supervision_id, title, reason, packet) values ($1, $2, $3, $4)',
    [id, input.title.trim(), input.reason.trim(), JSON.stringify(found.packet)]);
  const actId = await writeMatterAct(tx, { ...place, act: 'NOMINATE', state: 'NOMINATED', audience: 'PARTIES', text: input.reason });
  await record(tx, 'supervision.nominated', { ...place, actId, detail: { state: 'NOMINATED' } });
  return { kind: 'acted', id, actId, version: 1 };
}

/** The lead agency of the conference of the acting agency's province; its convener decides. */
async function leadAgency(tx: Tx): Promise<string | null> {
  const [lead] = await tx.query<{ id: string }>(
    `select m.agency_id as id from joint_conference c join conference_membership m on m.conference_id = c.id
      where c.region_code = $1 and m.role = 'LEAD' and m.from_day <= $2 and (m.to_day is null or m.to_day >= $2)`,
    [`${(tx.actor.regionCode ?? '').slice(0, 2)}0000`, dayOf(tx.now)]);
  return lead?.id ?? null;
}

/** 粤医保督办〔2026〕3号 */
async function takeNumber(tx: Tx): Promise<string> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) throw new Error('an agency without kind or region has no numbers');
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  return documentNumber(agencyMark(agencyKind, regionCode, region?.name ?? ''), '督办', year, await nextNumber(tx, 'LISTED_SUPERVISION', year));
}
