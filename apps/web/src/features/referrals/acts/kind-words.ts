import type { ReferralKind } from '../../../generated/graphql';
import type { MessageKey } from '../../../shared/messages';
import type { ActSpec } from './act-spec';

type Words = Pick<ActSpec, 'title' | 'intro'>;

/** The words of 行刑移送 name its ordinance; every other letter is handed over and received by these. */
const LETTER: Readonly<Record<string, Words>> = {
  sendReferral: { title: 'letter.act.sendReferral', intro: 'letter.intro.sendReferral' },
  signReceipt: { title: 'referrals.act.signReceipt', intro: 'letter.intro.signReceipt' },
};

export const wordsOf = (spec: ActSpec, kind: ReferralKind): { title: MessageKey; intro: MessageKey } =>
  (kind === 'CRIMINAL' ? undefined : LETTER[spec.action]) ?? { title: spec.title, intro: spec.intro };
