import type { MaterialKind } from '../packet.rules.js';
import type { ReferralTable } from '../referral-table.js';
import type { ActRow, ReferralPage } from './referral-page.js';

/*
 * What a page says in one place, read out of the acts: receipt, supplements, decision, hand-over of items, milestones,
 * recall. Pure: acts in, parts out.
 */

type Acts = Pick<ReferralPage, 'acts'>;

const by = (act: ActRow): string => `${act.seat} ${act.person}`.trim();
const actsOf = (table: ReferralTable, { acts }: Acts, action: string): ActRow[] => acts.filter(({ act }) => table.acts[act]?.action === action);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []);
const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The receipt of the present receiver; one that was forwarded signed for itself. */
export function receiptOf(table: ReferralTable, page: Acts & Pick<ReferralPage, 'receiptNo' | 'packetHash'>) {
  const act = actsOf(table, page, 'signReceipt').findLast(({ documentNo }) => documentNo !== null && documentNo === page.receiptNo);
  return act ? {
    number: act.documentNo as string, signedAt: act.at, signer: by(act), copies: Number(act.facts['copies'] ?? 0),
    missing: strings(act.facts['missing']) as MaterialKind[], manifestHash: page.packetHash ?? '',
  } : null;
}

/** Each 补正通知 with its answer. */
export function supplementsOf(table: ReferralTable, page: Acts) {
  const answers = actsOf(table, page, 'provideSupplement');
  return actsOf(table, page, 'requestSupplement').map((asked, index, all) => {
    const next = all[index + 1]?.at;
    const answer = answers.find(({ at }) => at >= asked.at && (next === undefined || at <= next));
    return { requestedAt: asked.at, items: strings(asked.data['items']), reason: asked.text ?? '', providedAt: answer?.at ?? null, reply: answer?.text ?? null };
  });
}

/** The decision that stands: 立案 or 不予立案, with number and day for all, with reasons for those who may read them. */
export function decisionOf(table: ReferralTable, { acts }: Acts) {
  const act = acts.findLast(({ act: name }) => table.acts[name]?.decides !== undefined);
  return act ? {
    outcome: table.acts[act.act]?.decides as string, number: act.documentNo ?? '', decidedOn: act.documentDay as string, unit: string(act.facts['unit']),
    offence: string(act.data['offence']), reasonCode: act.reasonCode, reason: act.text, returnedFiles: strings(act.data['returnedFiles']),
  } : null;
}

/** The hand-over of items; complete when it bears both signatures. */
export function handoverOf(table: ReferralTable, page: Acts & Pick<ReferralPage, 'handedItems'>) {
  const [given] = actsOf(table, page, 'handOverItems');
  const [taken] = actsOf(table, page, 'acknowledgeItems');
  return given ? {
    items: page.handedItems, place: string(given.data['place']), senderSignedAt: given.at, senderSigner: by(given),
    receiverSignedAt: taken?.at ?? null, receiverSigner: taken ? by(taken) : null, note: given.text,
  } : null;
}

export function milestonesOf(table: ReferralTable, page: Acts) {
  return actsOf(table, page, 'recordMilestone').map((act) => ({
    kind: table.acts[act.act]?.variant as string, on: act.documentDay as string, documentNo: act.documentNo, note: act.text, recordedAt: act.at,
  }));
}

/** When it was taken back, and the hash of the certificate that nobody had read it. */
export function recallOf(table: ReferralTable, page: Acts) {
  const act = actsOf(table, page, 'recallReferral').at(-1);
  return act ? { recalledAt: act.at, hash: string(act.data['hash']) ?? '' } : null;
}

/** Who opened it for the present receiver: the first act under which it counts as opened. */
export function openerOf({ acts, openedAt }: Acts & Pick<ReferralPage, 'openedAt'>): ActRow | null {
  return openedAt === null ? null : acts.find(({ at }) => at === openedAt) ?? null;
}

