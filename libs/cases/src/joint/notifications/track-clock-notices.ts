import { endsSoon, type Notice } from '@portal/notifications';
import type { Tx } from '@portal/platform';
import { clockOf } from '../../referrals/notifications/referral-summary.js';
import { noticeOf } from './joint-recipes.js';
import { jointSummaryOf } from './joint-summary.js';

/** A clock of a row: whose it is is told; when it was missed, the agency that opened the matter and the office too. */
export async function trackClockNotices(tx: Tx, topic: string, trackId: string, deadlineId: string): Promise<Notice[]> {
  const summary = await jointSummaryOf(tx, trackId);
  const clock = await clockOf(tx, deadlineId);
  if (!summary || !clock) return [];
  const params = { number: summary.number, agency: summary.names[clock.agencyId] ?? '', dueOn: clock.due, label: clock.label, labelEn: clock.labelEn };
  const own = [clock.agencyId];
  if (topic === 'deadline.reminded') return noticeOf({ agencyIds: own, text: 'joint.clock.reminded', reason: 'CLOCK', urgent: endsSoon(clock.due, tx.now) }, { ...params, due: clock.due });
  if (topic !== 'deadline.missed') return noticeOf({ agencyIds: own, text: 'joint.clock.moved', reason: 'CLOCK', email: false }, params);
  return [
    ...noticeOf({ agencyIds: own, text: 'joint.clock.missed', reason: 'CLOCK', seats: ['HANDLER', 'LIAISON', 'AGENCY_HEAD'], urgent: true }, params),
    ...noticeOf({ agencyIds: [summary.ownerAgencyId].filter((id) => id !== clock.agencyId), text: 'joint.clock.missed.other', reason: 'JOINT_OWNER' }, params),
    ...noticeOf({ agencyIds: summary.offices, text: 'joint.clock.missed.other', reason: 'JOINT_OFFICE', seats: ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'], email: false }, params),
  ];
}
