import type { Notice, NotificationRecipe, RecordedFact } from '@portal/notifications';
import { type ReferralSummary, summaryOf } from './referral-summary.js';
import { TELLINGS_OF, TOLD_TOPICS } from './tellings-by-kind.js';
import type { Telling } from './tellings.table.js';

/** The notices of one act: each side that sits at the table and must know, with the day its own clock runs out. */
export function noticesOf(tellings: readonly Telling[], fact: Pick<RecordedFact, 'detail'>, summary: ReferralSummary): Notice[] {
  return tellings.filter(({ inState }) => inState === undefined || inState === fact.detail['state']).flatMap(({ side, seats, text, reason, urgent, email }) =>
    summary.parties.filter(({ role }) => role === side).map(({ agencyId, sealSeatId }): Notice => {
      if (sealSeatId !== null) return sealedNotice(agencyId, sealSeatId, text, reason, urgent);
      const clock = summary.clocks.find((running) => running.agencyId === agencyId);
      return {
        agencyId, to: { seatKinds: seats }, urgent, email,
        titleKey: `notice.${text}.title`, bodyKey: `notice.${text}.body`, reasonKey: `notice.reason.${reason}`,
        params: { number: summary.number ?? '', from: summary.from, to: summary.to, ...(clock && { due: clock.due }) },
      };
    }));
}

/** To one seat, without a number, an agency or a day: `discreet` keeps even the link from saying what it is. */
export const sealedNotice = (agencyId: string, seatId: string, text: string, reason: string, urgent: boolean): Notice => ({
  agencyId, to: { seatId }, urgent, email: true,
  titleKey: `notice.${text}.title`, bodyKey: `notice.${text}.body`, reasonKey: `notice.reason.${reason}`, params: { discreet: 1 },
});

export const REFERRAL_RECIPES: readonly NotificationRecipe[] = TOLD_TOPICS.map((topic) => ({
  topic,
  compose: async (tx, fact) => {
    const summary = await summaryOf(tx, fact.objectId);
    return summary ? noticesOf(TELLINGS_OF[summary.kind][topic] ?? [], fact, summary) : [];
  },
}));
