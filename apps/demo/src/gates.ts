import { DecideLegalReview, RecordDiscussion, RecordOfficers, RequestLegalReview } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import type { Cast } from './cast.js';
import type { PublishedCase } from './published-cases.js';
import type { Sender } from './telling.js';

/** From here on a transfer is reviewed and discussed first (平台约定, gate_rule G01 and G02). */
const FROM_YUAN = 10_000_000;

/** 法制审核 by the post of the sender's own agency, and 集体讨论, of a large transfer. */
export async function passGates(cast: Cast, published: PublishedCase, sender: Pick<Sender, 'handler' | 'head'>, referralId: string, at: Date): Promise<void> {
  if ((published.amounts.involved_yuan ?? 0) < FROM_YUAN) return;
  const matter = { objectKind: 'REFERRAL', objectId: referralId };
  const asked = await cast.act<typeof matter, { id: string; version: number }>(sender.handler, RequestLegalReview, matter);
  await cast.act(sender.head.replace('.head', '.legal'), DecideLegalReview, { id: asked.id, expectedVersion: asked.version, result: 'PASSED' as const, opinion: '事实清楚，定性准确（演示）' });
  await cast.act(sender.handler, RecordDiscussion, {
    ...matter, heldOn: dayOf(at), chair: '局长（演示）', participants: ['局长（演示）', '副局长（演示）', '基金监管负责人（演示）'], conclusion: '同意移送（演示）', dissent: null, passed: true,
  });
}

/** Who looked into it, before a penalty (行政处罚法 42): two posts with certificates that are made up. */
export async function namesOfficers(cast: Cast, account: string, objectKind: 'CASE' | 'INVESTIGATION_TRACK', objectId: string): Promise<void> {
  await cast.act(account, RecordOfficers, { objectKind, objectId, officers: ['一', '二'].map((which, i) => ({ name: `执法人员（演示）${which}`, certificateNo: `演示执法0${i + 1}` })) });
}
