import { addDays } from '@portal/kernel';
import type { PortalClient } from './client.js';
import { type ActAnswer, act, agencyId, registerCase, somePdf, today, tryAct } from './story.js';

export type Form = Record<string, unknown>;

const LETTER: Form = { title: '关于某医院违规收费线索的函', facts: '经查，某医院重复收费。', legalBasis: '《行政处罚法》第二十六条', amount: '12000.50', secrecy: 'ORDINARY' };
/** Far enough ahead that no run of the tests comes to it, and of a year whose work calendar is known. */
export const REPLY_BY = addDays(today(), 60);

/** What the form and the materials of each kind need beside the letter itself. */
const KINDS = {
  ADMINISTRATIVE: [['TRANSFER_LETTER', 'EVIDENCE'], { letterKind: 'TRANSFER', origin: 'FLYING_INSPECTION', replyBy: REPLY_BY }],
  EARLY_NOTICE: [['TRANSFER_LETTER'], { need: 'EARLY_INTERVENTION' }],
  REVERSE: [['OPINION_LETTER', 'DECISION'], { basis: 'NON_PROSECUTION' }],
  AUDIT: [['AUDIT_LETTER'], {
    documentNo: '粤审移〔2026〕1号', documentDay: '2026-01-05', replyBy: REPLY_BY,
    findings: [{ no: '一', title: '重复报销', amount: '1000.00' }, { no: '二', title: '制度缺失' }],
  }],
  ASSISTANCE: [['TRANSFER_LETTER'], { need: 'CROSS_REGION_CHECK', replyBy: REPLY_BY }],
  DISCIPLINE: [['TRANSFER_LETTER'], { secrecy: 'WORK_SECRET' }],
} as const satisfies Record<string, readonly [readonly string[], Form]>;
export type LetterKind = keyof typeof KINDS;

/** Whom a letter goes to: a kind of agency in a region, and for a sealed one the post. */
export interface Receiver { readonly kind: string; readonly region?: string; readonly seatId?: string }

/** A referral of a kind, written by its form and ready to be sent. */
export async function draftedLetter(from: PortalClient, kind: LetterKind, { kind: toKind, region = '440000', seatId }: Receiver, form: Form = {}): Promise<string> {
  const [materials, rest] = KINDS[kind];
  const toAgencyId = await agencyId(from, toKind, region);
  const to = { toAgencyId, ...(seatId && { toSeatId: seatId }) };
  const { id: caseId } = await registerCase(from);
  const drafted = await tryAct(from, 'draftReferral', { caseId, kind, ...to });
  if (!drafted.id) throw new Error(JSON.stringify(drafted));
  const files = await Promise.all(materials.map(async (name) => ({ kind: name, fileIds: [await from.upload(`${name}.pdf`, somePdf(name))] })));
  await act(from, 'saveReferralDraft', drafted.id, { ...to, form: { ...LETTER, ...rest, ...form }, materials: files });
  return drafted.id;
}

/** As above, and sent. */
export async function sentLetter(from: PortalClient, kind: LetterKind, to: Receiver, form: Form = {}): Promise<string> {
  const id = await draftedLetter(from, kind, to, form);
  await act(from, 'sendReferral', id);
  return id;
}

/** As above, and the receipt signed. */
export async function receivedLetter(from: PortalClient, kind: LetterKind, to: Receiver & { readonly by: PortalClient }, form: Form = {}): Promise<string> {
  const id = await sentLetter(from, kind, to, form);
  await act(to.by, 'signReceipt', id, { copies: 1, missing: [] });
  return id;
}

/** An act that a kind's own form describes. */
export const formAct = (client: PortalClient, id: string, name: string, form: Form = {}): Promise<ActAnswer> => act(client, 'actOnReferral', id, { act: name, form });
