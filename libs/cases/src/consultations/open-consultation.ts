import { Injectable } from '@nestjs/common';
import { dayOf, isId, newId, yearOf } from '@portal/kernel';
import { type Actor, Database, filesRefusal, nextNumber, notFound, putParties, record, refuse, type Refusal, type Tx } from '@portal/platform';
import type { Acted } from '../matters/acted.js';
import { writeMatterAct } from '../matters/write-matter-act.js';
import { agencyMark, documentNumber } from '../numbering.rules.js';
import { invalid } from '../referrals/act-input.rules.js';
import { conferenceOffice } from '../referrals/referral-agencies.js';
import { type ConsultationQuestion, questionProblems } from './consultation.rules.js';
import { inviteToRound } from './share-case.js';
import { syncPlaces } from './sync-places.js';

export interface OpenConsultationInput extends ConsultationQuestion {
  readonly caseId: string;
  /** The 一案多查 over the same case, if there is one. */
  readonly jointId?: string | null;
}

/** 发起会商: puts a question about one of the agency's own cases to others, and says what of the case each may read for it. */
@Injectable()
export class OpenConsultation {
  constructor(private readonly db: Database) {}

  /** @returns the consultation; or NOT_FOUND, INVALID_INPUT, CASE_CLOSED, INVITED_SELF, AGENCY_UNKNOWN, FILE_NOT_FOUND */
  run(actor: Actor, input: OpenConsultationInput): Promise<Acted | Refusal> {
    return this.db.tx(actor, (tx) => open(tx, input));
  }
}

async function open(tx: Tx, input: OpenConsultationInput): Promise<Acted | Refusal> {
  const { agencyId } = tx.actor;
  if (agencyId === null || !isId(input.caseId)) return notFound();
  const [found] = await tx.query<{ state: string; number: string }>('select state, number from case_record where id = $1 and agency_id = $2', [input.caseId, agencyId]);
  if (!found) return notFound();
  if (found.state === 'CLOSED') return refuse('CASE_CLOSED', { number: found.number });
  const refusal = invalid(questionProblems(input)) ?? await invitedRefusal(tx, input) ?? await filesRefusal(tx, input.invitations.flatMap(({ fileIds }) => fileIds));
  if (refusal) return refusal;

  const id = newId();
  const officeId = await conferenceOffice(tx);
  const place = { objectId: id, objectKind: 'CONSULTATION' } as const;
  await putParties(tx, [{ ...place, agencyId, role: 'OWNER', content: true, box: 'STARTED' }]);
  await putParties(tx, [
    ...input.invitations.map((one) => ({ ...place, agencyId: one.agencyId, role: 'PARTICIPANT' as const, content: true, box: 'TODO' as const })),
    ...(officeId !== null && officeId !== agencyId && !input.invitations.some((one) => one.agencyId === officeId)
      ? [{ ...place, agencyId: officeId, role: 'OFFICE' as const, content: false, box: 'COPIED' as const }] : []),
  ]);
  await tx.query(
    `insert into consultation (id, number, kind, state, case_id, joint_id, agency_id, opened_at, last_act_at) values ($1, $2, $3, 'OPEN', $4, $5, $6, $7, $7)`,
    [id, await takeNumber(tx), input.kind, input.caseId, isId(input.jointId ?? '') ? input.jointId : null, agencyId, tx.now]);
  await tx.query('insert into consultation_content (consultation_id, title, question) values ($1, $2, $3)', [id, input.title.trim(), input.question.trim()]);
  await inviteToRound(tx, { consultationId: id, round: 1, officeId, ...input });
  const actId = await writeMatterAct(tx, { objectKind: 'CONSULTATION', objectId: id, act: 'OPEN', state: 'OPEN', audience: 'PARTIES', text: input.question, facts: { invited: input.invitations.length, round: 1 } });
  await syncPlaces(tx, id, 'OPEN', 1);
  await record(tx, 'consultation.opened', { objectKind: 'CONSULTATION', objectId: id, actId, detail: { caseId: input.caseId, invited: input.invitations.map((one) => one.agencyId), round: 1 } });
  return { kind: 'acted', id, actId, version: 1 };
}

/** Whether every invited agency exists and is another one. */
async function invitedRefusal(tx: Tx, { invitations }: OpenConsultationInput): Promise<Refusal | null> {
  const ids = invitations.map(({ agencyId }) => agencyId);
  if (ids.some((id) => id === tx.actor.agencyId)) return refuse('INVITED_SELF');
  if (!ids.every(isId)) return refuse('AGENCY_UNKNOWN');
  const [known] = await tx.query<{ n: number }>('select count(*)::int as n from agency where id = any($1)', [ids]);
  return known?.n === ids.length ? null : refuse('AGENCY_UNKNOWN');
}

/** 粤医保会商〔2026〕3号 */
async function takeNumber(tx: Tx): Promise<string> {
  const { agencyKind, regionCode } = tx.actor;
  if (agencyKind === null || regionCode === null) throw new Error('an agency without kind or region has no numbers');
  const [region] = await tx.query<{ name: string }>('select name from region where code = $1', [regionCode]);
  const year = yearOf(dayOf(tx.now));
  return documentNumber(agencyMark(agencyKind, regionCode, region?.name ?? ''), '会商', year, await nextNumber(tx, 'CONSULTATION', year));
}
