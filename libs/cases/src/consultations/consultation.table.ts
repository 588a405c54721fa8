import type { MatterActs } from '../matters/matter.rules.js';

/** GENERAL 综合会商 · LEGAL_ADVICE 法律适用咨询 · EARLY_INVOLVEMENT 提前介入 · MEDICAL_REVIEW 医学评审. */
export const CONSULTATION_KINDS = ['GENERAL', 'LEGAL_ADVICE', 'EARLY_INVOLVEMENT', 'MEDICAL_REVIEW'] as const;
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];
export const CONSULTATION_STATES = ['OPEN', 'CONCLUDED'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];
/** CONVENER: the agency that asks and concludes. INVITED: an agency whose written opinion is asked for. */
export type ConsultationSide = 'CONVENER' | 'INVITED';
/** Facts of a consultation: my opinion of this round is given; somebody is still waited for and his time is not over. */
export type ConsultationFact = 'answered' | 'awaiting';

/** 会商 as a table: what may be done when, by which side. */
export const CONSULTATION_ACTS = {
  GIVE: {
    action: 'giveOpinion', variant: 'FIRST', from: ['OPEN'], to: 'SAME', by: ['INVITED'], permission: 'consultation.answer',
    needs: [{ fact: 'answered', is: false, code: 'OPINION_GIVEN' }], topic: 'consultation.opinion-given', audience: 'PARTIES',
  },
  SUPPLEMENT: {
    action: 'giveOpinion', variant: 'SUPPLEMENT', from: ['OPEN'], to: 'SAME', by: ['INVITED'], permission: 'consultation.answer',
    needs: [{ fact: 'answered', is: true, code: 'NOTHING_TO_SUPPLEMENT' }], topic: 'consultation.opinion-given', audience: 'PARTIES',
  },
  CONCLUDE: {
    action: 'concludeConsultation', from: ['OPEN'], to: 'CONCLUDED', by: ['CONVENER'], permission: 'consultation.hold',
    needs: [{ fact: 'awaiting', is: false, code: 'OPINIONS_AWAITED' }], topic: 'consultation.concluded', audience: 'PARTIES',
  },
  REOPEN: {
    action: 'reopenConsultation', from: ['CONCLUDED'], to: 'OPEN', by: ['CONVENER'], permission: 'consultation.hold',
    topic: 'consultation.reopened', audience: 'PARTIES',
  },
} as const satisfies MatterActs<ConsultationState, ConsultationSide, ConsultationFact>;

/** The clock of a written opinion: 约定时限. */
export const OPINION_CLOCK = 'H20';
