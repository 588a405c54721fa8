import { endsSoon, type Notice, type NotificationRecipe } from '@portal/notifications';
import type { SeatKind } from '@portal/platform';
import { outcomeClockNotices } from '../../outcomes/notifications/index.js';
import { trackClockNotices } from '../../joint/notifications/track-clock-notices.js';
import { leadClockNotices } from '../../leads/lead-recipes.js';
import { matterClockNotices } from '../../matters/matter-clock-notices.js';
import { type ClockSummary, clockOf, type ReferralSummary, summaryOf } from './referral-summary.js';
import { sealedNotice } from './referral-recipes.js';
import { WORKERS } from './tellings.table.js';

const WITH_HEAD: readonly SeatKind[] = [...WORKERS, 'AGENCY_HEAD'];
const OFFICE_SEATS: readonly SeatKind[] = ['OFFICE_DIRECTOR', 'OFFICE_SECRETARY'];
/** Clocks of the head's own decision: he is reminded of them himself. */
const HEADS_CLOCKS: ReadonlySet<string> = new Set(['X02']);
/** Clocks that run before the hand-over: no matter of the other side, even when they are stated later. */
const INTERNAL_CLOCKS: ReadonlySet<string> = new Set(['X02', 'X03', 'X30', 'X31']);

export type ClockTopic = 'deadline.reminded' | 'deadline.missed' | 'deadline.resumed' | 'deadline.recomputed';

/** Of a sealed matter no day is said that would weigh: whatever its clock has to say weighs. */
const URGENT_WHEN_SEALED: ReadonlySet<ClockTopic> = new Set<ClockTopic>(['deadline.reminded', 'deadline.missed']);
const BY_EMAIL: ReadonlySet<ClockTopic> = new Set<ClockTopic>(['deadline.reminded', 'deadline.missed', 'deadline.resumed']);

/**
 * Who is told of a clock, as of `now`: whose it is; when it was missed, its head too, the other sides (a missed day opens ways for
 * them), and the conference office. Of a sealed matter, the one seat and nobody else.
 */
export function clockNotices(topic: ClockTopic, clock: ClockSummary, summary: ReferralSummary, now: Date): Notice[] {
  const missed = topic === 'deadline.missed';
  const seal = summary.parties.find(({ agencyId }) => agencyId === clock.agencyId)?.sealSeatId ?? null;
  if (seal !== null) return [sealedNotice(clock.agencyId, seal, 'sealed', 'SEALED', URGENT_WHEN_SEALED.has(topic))];
  const urgent = missed || (topic === 'deadline.reminded' && endsSoon(clock.due, now));
  const notice = (agencyId: string, seatKinds: readonly SeatKind[], text: string, reason: string, email: boolean): Notice => ({
    agencyId, to: { seatKinds }, urgent, email, titleKey: `notice.${text}.title`, bodyKey: `notice.${text}.body`, reasonKey: `notice.reason.${reason}`,
    params: {
      number: summary.number ?? '', from: summary.from, to: summary.to, dueOn: clock.due, label: clock.label, labelEn: clock.labelEn,
      ...(!missed && { due: clock.due }),
    },
  });
  const ownSeats = missed || HEADS_CLOCKS.has(clock.ruleCode) ? WITH_HEAD : WORKERS;
  const own = notice(clock.agencyId, ownSeats, summary.number === null ? `${topic}.internal` : topic, 'CLOCK', BY_EMAIL.has(topic));
  if (!missed || INTERNAL_CLOCKS.has(clock.ruleCode)) return [own];
  const others = summary.parties.filter(({ agencyId }) => agencyId !== clock.agencyId).map(({ agencyId, role }) =>
    role === 'OFFICE'
      ? notice(agencyId, OFFICE_SEATS, 'deadline.missed.other', 'OFFICE', false)
      : notice(agencyId, WORKERS, 'deadline.missed.other', role, true));
  return [own, ...others];
}

const clockRecipe = (topic: ClockTopic): NotificationRecipe => ({
  topic,
  compose: async (tx, fact) => {
    if (fact.objectKind === 'INVESTIGATION_TRACK') return trackClockNotices(tx, topic, fact.objectId, String(fact.detail['deadlineId']));
    if (fact.objectKind === 'OUTCOME') return outcomeClockNotices(tx, topic, fact.objectId, String(fact.detail['deadlineId']));
    const clock = typeof fact.detail['deadlineId'] === 'string' ? await clockOf(tx, fact.detail['deadlineId']) : null;
    if (!clock) return [];
    if (fact.objectKind === 'LEAD') return leadClockNotices(tx, fact, topic, clock);
    if (fact.objectKind !== 'REFERRAL') return matterClockNotices(tx, topic, clock, fact);
    const summary = await summaryOf(tx, fact.objectId);
    return summary ? clockNotices(topic, clock, summary, tx.now) : [];
  },
});

export const CLOCK_RECIPES: readonly NotificationRecipe[] =
  (['deadline.reminded', 'deadline.missed', 'deadline.resumed', 'deadline.recomputed'] as const).map(clockRecipe);
