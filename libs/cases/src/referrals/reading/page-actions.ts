import { dayOf } from '@portal/kernel';
import { type Actor, findText, type Locale, refuse, type Refusal, t } from '@portal/platform';
import type { FormField } from '../forms/form-field.js';
import { worded, type WordedField } from '../forms/form-words.js';
import type { OpenClock } from '../referral-clocks.js';
import { factsOf, viewerOf } from '../referral-standing.js';
import { clocksIn } from '../referral-table.js';
import { tableOf } from '../referral-tables.js';
import { type ActionOffer, availableActions, type Standing } from '../referral.rules.js';
import { openerOf } from './page-parts.rules.js';
import type { ReferralPage } from './referral-page.js';

/** An act as the page offers it. */
export interface OfferedAction {
  readonly action: string; readonly allowed: boolean; readonly code: string | null; readonly reason: string | null; readonly whoCan: string | null;
  /** For an act with a form: its name in the table, what its button says, and the fields to draw. */
  readonly act?: string; readonly label?: string; readonly form?: WordedField[];
}

/** The open clocks of the state a page shows. */
export function pageClocks(page: Pick<ReferralPage, 'kind' | 'state' | 'deadlines'>): Pick<OpenClock, 'rule' | 'state' | 'dueAt'>[] {
  const known = clocksIn(tableOf(page.kind), page.state);
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
 * several acts is offered as itself and, with a colon, each of its variants: `recordMilestone`, `recordMilestone:JUDGED`. An act
 * with a form is offered with the form, as `actOnReferral:<act>`.
 */
export function actionsOn(page: ReferralPage, actor: Actor, now: Date): OfferedAction[] {
  const offers = availableActions(tableOf(page.kind), standingOf(page, now), viewerOf(actor, page.viewerRole)).map((offer) => gated(page, offer, actor.locale));
  const names = [...new Set(offers.filter(({ rule }) => rule.form === undefined).map(({ action }) => action))];
  const withForms = offers.flatMap((offer) => (offer.rule.form ? [withForm(page, offer, offer.rule.form, actor.locale)] : []));
  const byName = names.flatMap((action) => {
    const variants = offers.filter((offer) => offer.action === action);
    const best = variants.find(({ refusal }) => refusal === null) ?? (variants[0] as ActionOffer);
    const whole = offered(page, action, best, actor.locale);
    return variants.length === 1 ? [whole] : [whole, ...variants.map((offer) => offered(page, `${action}:${offer.variant}`, offer, actor.locale))];
  });
  return [...byName, ...withForms];
}

/** A decision that waits for 法制审核 or 集体讨论 says so, with the rule. */
function gated({ gatesMissing: [missing] }: ReferralPage, offer: ActionOffer, locale: Locale): ActionOffer {
  return offer.act !== 'APPROVE' || offer.refusal !== null || !missing ? offer
    : { ...offer, refusal: refuse('GATE_MISSING', { gate: t(locale, `gate.${missing.gate}`), basis: missing.basis }) };
}

const withForm = (page: ReferralPage, offer: ActionOffer, form: readonly FormField[], locale: Locale): OfferedAction => ({
  ...offered(page, `${offer.action}:${offer.act}`, offer, locale),
  act: offer.act, label: t(locale, `act.${offer.act}`), form: worded(tableOf(page.kind), form, locale),
});

function offered(page: ReferralPage, action: string, { refusal, rule }: ActionOffer, locale: Locale): OfferedAction {
  if (refusal === null) return { action, allowed: true, code: null, reason: null, whoCan: null };
  const agency = { SENDER: page.fromAgency, RECEIVER: page.toAgency, SUPERVISOR: page.supervisorAgency }[rule.by];
  const seat = findText(locale, `who.${rule.permission}`);
  return {
    action, allowed: false, code: refusal.code,
    reason: [wordedRefusal(page, refusal, locale), refusal.code === 'GATE_MISSING' ? refusal.values?.['basis'] : null].filter(Boolean).join(''),
    whoCan: [agency?.shortName, refusal.code === 'GATE_MISSING' ? null : seat].filter(Boolean).join(' · ') || null,
  };
}
