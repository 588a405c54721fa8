import type { Notice, NotificationRecipe, RecordedFact } from '@portal/notifications';
import { type ReferralSummary, summaryOf } from './referral-summary.js';
import { type Telling, TELLINGS } from './tellings.table.js';

/** The notices of one act: each side that sits at the table and must know, with the day its own clock runs out. */
export function noticesOf(tellings: readonly Telling[], fact: Pick<RecordedFact, 'detail'>, summary: ReferralSummary): Notice[] {
  return tellings.filter(({ inState }) => inState === undefined || inState === fact.detail['state']).flatMap(({ side, seats, text, reason, urgent, email }) =>
    summary.parties.filter(({ role }) => role === side).map(({ agencyId }): Notice => {
      const clock = summary.clocks.find((running) => running.agencyId === agencyId);
      return {
        agencyId, to: { seatKinds: seats }, urgent, email,
        titleKey: `notice.${text}.title`, bodyKey: `notice.${text}.body`, reasonKey: `notice.reason.${reason}`,
        params: { number: summary.number ?? '', from: summary.from, to: summary.to, ...(clock && { due: clock.due }) },
      };
    }));
}

export const REFERRAL_RECIPES: readonly NotificationRecipe[] = Object.entries(TELLINGS).map(([topic, tellings]) => ({
  topic,
  compose: async (tx, fact) => {
    const summary = await summaryOf(tx, fact.objectId);
    return summary ? noticesOf(tellings, fact, summary) : [];
  },
}));
