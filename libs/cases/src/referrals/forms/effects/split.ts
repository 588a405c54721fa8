import { copyAttachments, isRefusal, refuse, type Refusal, type Tx } from '@portal/platform';
import { newDraft } from '../../hand-over/new-draft.js';
import { sendReferral } from '../../hand-over/send-referral.js';
import type { Packet } from '../../packet.rules.js';
import type { Particulars } from '../../perform-act.js';
import { receiverProblem } from '../../referral-agencies.js';
import { ReferralContentEntity } from '../../referral-content.entity.js';
import type { LoadedReferral } from '../../referral-standing.js';
import { groundOf, termOf } from '../../referral-terms.js';
import type { FormValues, PartInput } from '../form-field.js';

/**
 * Passes parts of a request on to others, each a referral of its own from the agency that splits; the request itself stays with
 * it, and it answers for the whole.
 */
export async function split(tx: Tx, loaded: LoadedReferral, { parts }: FormValues): Promise<Particulars | Refusal> {
  const { referral } = loaded;
  const list = parts ?? [];
  for (const [index, part] of list.entries()) {
    const problem = await partProblem(tx, loaded, part);
    if (problem) return { ...problem, fields: [{ field: `parts.${index}.toAgencyId`, code: 'NOT_AN_OPTION' }] };
  }
  const content = await tx.em.findOneByOrFail(ReferralContentEntity, { referralId: referral.id });
  const sent: string[] = [];
  for (const part of list) sent.push(await sendPart(tx, loaded, content, part));
  return { facts: { parts: list.map(({ toAgencyId }) => toAgencyId) }, data: { referrals: sent, parts: list } };
}

async function partProblem(tx: Tx, { referral, table }: LoadedReferral, { toAgencyId, replyBy }: PartInput): Promise<Refusal | null> {
  const refusal = await receiverProblem(tx, toAgencyId, table.sides.RECEIVER, referral.fromAgencyId);
  if (refusal) return refusal;
  const ground = await groundOf(tx, { id: referral.id, fromAgencyId: referral.toAgencyId, toAgencyId, replyBy: replyBy ?? referral.replyBy });
  return termOf(table, 'REPLY', ground) === null ? refuse('REPLY_DATE_REQUIRED') : null;
}

async function sendPart(tx: Tx, { referral, table }: LoadedReferral, whole: ReferralContentEntity, part: PartInput): Promise<string> {
  const packet = whole.packet as Packet;
  const draft = await newDraft(tx, {
    table, caseId: null, originId: referral.id, toAgencyId: part.toAgencyId, replyBy: part.replyBy ?? referral.replyBy,
    content: {
      title: whole.title, facts: whole.facts, legalBasis: whole.legalBasis, amountInvolved: whole.amountInvolved, advice: part.text.trim(), officers: whole.officers,
      fields: { ...whole.fields, subject: packet['subject'] },
    },
  });
  for (const { kind } of table.materials) {
    const slot = `material:${kind}`;
    await copyAttachments(tx, { objectId: referral.id, slot }, { objectKind: 'REFERRAL', objectId: draft.id, slot });
  }
  const result = await sendReferral(tx, { id: draft.id, expectedVersion: draft.version });
  if (isRefusal(result) || result.kind !== 'acted') throw new Error(`a part could not be sent: ${JSON.stringify(result)}`);
  return draft.id;
}
