import { copyAttachments, refuse, type Refusal, type Tx } from '@portal/platform';
import { newDraft } from '../../hand-over/new-draft.js';
import { DEFAULT_LEGAL_BASIS, DEFAULT_OFFENCE } from '../../offences.js';
import type { Particulars } from '../../perform-act.js';
import { ReferralContentEntity } from '../../referral-content.entity.js';
import type { LoadedReferral } from '../../referral-standing.js';
import { tableOf } from '../../referral-tables.js';

/** What a notice becomes, and where its papers go. */
const BECOMES = 'CRIMINAL';
const PAPERS = [['EVIDENCE', 'OTHER'], ['OTHER', 'OTHER']] as const;

/** The notice has led to a referral: its draft begins with the facts, the officers and the evidence that the notice had. */
export async function convert(tx: Tx, { referral }: LoadedReferral): Promise<Particulars | Refusal> {
  if (referral.caseId === null) return refuse('CASE_REQUIRED');
  const told = await tx.em.findOneByOrFail(ReferralContentEntity, { referralId: referral.id });
  const draft = await newDraft(tx, {
    table: tableOf(BECOMES), caseId: referral.caseId, toAgencyId: referral.toAgencyId, originId: referral.id,
    content: {
      title: told.title, amountInvolved: told.amountInvolved, offenceCode: DEFAULT_OFFENCE.code, offence: DEFAULT_OFFENCE.name,
      legalBasis: told.legalBasis || DEFAULT_LEGAL_BASIS, report: told.facts ?? '', advice: told.advice, officers: told.officers,
    },
  });
  for (const [from, to] of PAPERS) {
    await copyAttachments(tx, { objectId: referral.id, slot: `material:${from}` }, { objectKind: 'REFERRAL', objectId: draft.id, slot: `material:${to}` });
  }
  return { facts: { became: BECOMES }, data: { referrals: [draft.id] } };
}
