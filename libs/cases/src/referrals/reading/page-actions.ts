import { dayOf } from '@portal/kernel';
import { type Actor, findText, type Locale, type Refusal, t } from '@portal/platform';
import type { OpenClock } from '../referral-clocks.js';
import { factsOf, viewerOf } from '../referral-standing.js';
import { tableOf } from '../referral-tables.js';
import { type ActionOffer, availableActions, type Standing } from '../referral.rules.js';
import { openerOf } from './page-parts.rules.js';
import type { ReferralPage } from './referral-page.js';

/** An act as the page offers it. */
export interface OfferedAction {
  readonly action: string; readonly allowed: boolean; readonly code: string | null; readonly reason: string | null; readonly whoCan: string | null;
}

/** The open clocks of the state a page shows. */
export function pageClocks(page: Pick<ReferralPage, 'kind' | 'state' | 'deadlines'>): Pick<OpenClock, 'rule' | 'state' | 'dueAt'>[] {
  const known = tableOf(page.kind).states[page.state]?.clocks ?? [];
  return page.deadlines.flatMap(({ rule, state, dueAt }) =>
    (known.includes(rule.code) && (state === 'RUNNING' || state === 'PAUSED' || state === 'MISSED') ? [{ rule: rule.code, state, dueAt: new Date(dueAt) }] : []));
}

export const standingOf = (page: ReferralPage, now: Date): Standing =>
  ({ state: page.state, facts: factsOf(tableOf(page.kind), page, pageClocks(page), now) });

/** A refusal in words, with the names and instants of this page. */
export function wordedRefusal(page: ReferralPage, { code, values }: Refusal, locale: Locale): string {
  const opener = openerOf(page);
  return t(locale, `refusal.${code}`, {
    state: t(locale, `referral.state.${page.state}`),
    ...(opener && { who: `${opener.agency} ${opener.person}`, when: dayOf(new Date(opener.at)) }),
    ...values, ...(values?.['state'] !== undefined && { state: t(locale, `referral.state.${values['state']}`) }),
  });
}

/**
 * What the viewer may do now, and for each act that is refused the reason and who could do it. An operation that carries
 * several acts is offered as itself and, with a colon, each of its variants: `recordMilestone`, `recordMilestone:JUDGED`.
 */
export function actionsOn(page: ReferralPage, actor: Actor, now: Date): OfferedAction[] {
  const offers = availableActions(tableOf(page.kind), standingOf(page, now), viewerOf(actor, page.viewerRole));
  const names = [...new Set(offers.map(({ action }) => action))];
  return names.flatMap((action) => {
    const variants = offers.filter((offer) => offer.action === action);
    const best = variants.find(({ refusal }) => refusal === null) ?? (variants[0] as ActionOffer);
    const whole = offered(page, action, best, actor.locale);
    return variants.length === 1 ? [whole] : [whole, ...variants.map((offer) => offered(page, `${action}:${offer.variant}`, offer, actor.locale))];
  });
}

function offered(page: ReferralPage, action: string, { refusal, rule }: ActionOffer, locale: Locale): OfferedAction {
  if (refusal === null) return { action, allowed: true, code: null, reason: null, whoCan: null };
  const agency = { SENDER: page.fromAgency, RECEIVER: page.toAgency, SUPERVISOR: page.supervisorAgency }[rule.by];
  const seat = findText(locale, `who.${rule.permission}`);
  return {
    action, allowed: false, code: refusal.code, reason: wordedRefusal(page, refusal, locale),
    whoCan: [agency?.shortName, seat].filter(Boolean).join(' · ') || null,
  };
}
