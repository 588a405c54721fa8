import { DecideLegalReview, RecordDiscussion, RequestLegalReview } from '@portal/cases';
import { permissionsOf } from '@portal/agencies';
import { dayOf } from '@portal/kernel';
import { isConflict, isRefusal } from '@portal/platform';
import type { Cast } from './cast.js';
import type { PublishedCase } from './published-cases.js';
import type { Sender } from './story.js';

/** From here on a transfer is reviewed and discussed first (平台约定, gate_rule G01 and G02). */
const FROM_YUAN = 10_000_000;

/**
 * 法制审核 and 集体讨论 of a large transfer. The directory has no post of a legal reviewer: his seat is made up here, and says so.
 */
export async function passGates(cast: Cast, published: PublishedCase, sender: Pick<Sender, 'handler' | 'head'>, referralId: string, at: Date): Promise<void> {
  if ((published.amounts.involved_yuan ?? 0) < FROM_YUAN) return;
  const matter = { objectKind: 'REFERRAL', objectId: referralId };
  const asked = await cast.act<typeof matter, { id: string; version: number }>(sender.handler, RequestLegalReview, matter);
  const head = await cast.actor(sender.head);
  const reviewer = {
    ...head, seatKind: 'LEGAL_REVIEWER' as const, seatTitle: '法制审核员（演示）', personName: '法制审核员（演示）',
    permissions: head.agencyKind === null ? head.permissions : permissionsOf('LEGAL_REVIEWER', 'PRINCIPAL', head.agencyKind),
  };
  const decided = await cast.room(DecideLegalReview).run(reviewer, { id: asked.id, expectedVersion: asked.version, result: 'PASSED', opinion: '事实清楚，定性准确（演示）' });
  if (isRefusal(decided) || isConflict(decided)) throw new Error(`legal review of ${referralId}: ${JSON.stringify(decided)}`);
  await cast.act(sender.handler, RecordDiscussion, {
    ...matter, heldOn: dayOf(at), chair: '局长（演示）', participants: ['局长（演示）', '副局长（演示）', '基金监管负责人（演示）'], conclusion: '同意移送（演示）', dissent: null, passed: true,
  });
}
