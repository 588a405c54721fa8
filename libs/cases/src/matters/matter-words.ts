import { type Actor, findText, type Refusal, t } from '@portal/platform';
import type { MatterOffer } from './matter.rules.js';

/** An act as the page offers it, in words. */
export interface WordedOffer { readonly action: string; readonly allowed: boolean; readonly code: string | null; readonly reason: string | null; readonly whoCan: string | null }

/** A state stands in a refusal as its code; the reader gets its name. */
export function withStateName({ locale }: Pick<Actor, 'locale'>, matter: string, refusal: Refusal): Refusal {
  const state = refusal.values?.['state'];
  return state === undefined ? refusal : { ...refusal, values: { ...refusal.values, state: t(locale, `${matter}.state.${state}`) } };
}

/** Offers in the viewer's language: what is refused says why and who could do it. */
export const wordOffers = (actor: Pick<Actor, 'locale'>, matter: string, offers: readonly MatterOffer[]): WordedOffer[] =>
  offers.map(({ action, refusal, permission }) => {
    if (refusal === null) return { action, allowed: true, code: null, reason: null, whoCan: null };
    const worded = withStateName(actor, matter, refusal);
    return { action, allowed: false, code: refusal.code, reason: t(actor.locale, `refusal.${refusal.code}`, worded.values), whoCan: findText(actor.locale, `who.${permission}`) };
  });
