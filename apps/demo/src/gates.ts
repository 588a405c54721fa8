import { DecideLegalReview, RecordDiscussion, RecordOfficers, RequestLegalReview } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import type { Cast } from './cast.js';
import { transferTextOf } from './dossier.js';
import { offenceOf, type PublishedCase } from './published-cases.js';
import type { Sender } from './telling.js';

/** From here on a transfer is reviewed and discussed first (平台约定, gate_rule G01 and G02). */
const FROM_YUAN = 10_000_000;

/** 法制审核 by the post of the sender's own agency, and 集体讨论, of a large transfer. */
export async function passGates(cast: Cast, published: PublishedCase, sender: Pick<Sender, 'handler' | 'head'>, referralId: string, at: Date): Promise<void> {
  if ((published.amounts.involved_yuan ?? 0) < FROM_YUAN) return;
  const matter = { objectKind: 'REFERRAL', objectId: referralId };
  const asked = await cast.act<typeof matter, { id: string; version: number }>(sender.handler, RequestLegalReview, matter);
  await cast.act(sender.head.replace('.head', '.legal'), DecideLegalReview, { id: asked.id, expectedVersion: asked.version, result: 'PASSED' as const, opinion: opinionOn(published, sender) });
  await cast.act(sender.handler, RecordDiscussion, {
    ...matter, heldOn: dayOf(at), chair: '局长（演示）', participants: ['局长（演示）', '副局长（演示）', '基金监管负责人（演示）'], conclusion: `同意以涉嫌${offenceOf(published).name}移送（演示）`, dissent: DISSENT[published.id] ?? null, passed: true,
  });
}

/** What one who took part would have had otherwise; it stays with the record. */
const DISSENT: Readonly<Record<string, string>> = { C019: '一名副局长认为应待审计核定数额后再移送（演示）', C033: '一名副局长认为应先函询云南警方是否已在侦（演示）' };

/** 法制审核意见 of a transfer: on its own grounds. */
const opinionOn = (published: PublishedCase, { handler }: Pick<Sender, 'handler'>): string => `${transferTextOf(published, handler).grounds}执法程序合法，同意移送（演示）`;

/** The legal reviewer sends it back once; what was put right lies before him again, and its clock runs. */
export async function waitsForReview(cast: Cast, { handler, head }: Pick<Sender, 'handler' | 'head'>, referralId: string, turn: 'SENT_BACK' | 'ASKED_AGAIN'): Promise<void> {
  const asked = await cast.act<{ objectKind: string; objectId: string }, { id: string; version: number }>(handler, RequestLegalReview, { objectKind: 'REFERRAL', objectId: referralId });
  if (turn === 'SENT_BACK') {
    await cast.act(head.replace('.head', '.legal'), DecideLegalReview, { id: asked.id, expectedVersion: asked.version, result: 'CORRECTION' as const, opinion: '四家药店的金额没有分开列明，请补正后再送（演示）' });
  }
}

/** Who looked into it, before a penalty (行政处罚法 42): two posts with certificates that are made up. */
export async function namesOfficers(cast: Cast, account: string, objectKind: 'CASE' | 'INVESTIGATION_TRACK', objectId: string): Promise<void> {
  await cast.act(account, RecordOfficers, { objectKind, objectId, officers: ['一', '二'].map((which, i) => ({ name: `执法人员（演示）${which}`, certificateNo: `演示执法0${i + 1}` })) });
}
