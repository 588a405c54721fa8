import { DecideLegalReview, RecordDiscussion, RequestLegalReview } from '@portal/cases';
import { dayOf } from '@portal/kernel';
import type { Cast } from './cast.js';
import type { PublishedCase } from './published-cases.js';
import type { Sender } from './story.js';

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
