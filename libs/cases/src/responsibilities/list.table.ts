import type { MatterActs } from '../matters/matter.rules.js';

export const LIST_STATES = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'DISCARDED'] as const;
export type ListState = (typeof LIST_STATES)[number];

/** OWNER answers for what the list says; OFFICE looks it over. */
export type ListSide = 'OWNER' | 'OFFICE';

const WRITES = { by: ['OWNER'], permission: 'responsibility.edit', from: ['DRAFT'], audience: 'AGENCY' } as const;
const REVIEWS = { by: ['OFFICE'], permission: 'responsibility.review', from: ['IN_REVIEW'], audience: 'PARTIES' } as const;

/** 编制 → 报送 → 审核 → 施行 (粤医保发〔2020〕26号 四(二)). A published version is never changed: the next one takes its place. */
export const LIST_ACTS = {
  EDIT: { ...WRITES, action: 'editResponsibilityList', to: 'SAME', topic: 'responsibility.edited' },
  SUBMIT: { ...WRITES, permission: 'responsibility.submit', action: 'submitResponsibilityList', to: 'IN_REVIEW', topic: 'responsibility.submitted', audience: 'PARTIES' },
  DISCARD: { ...WRITES, action: 'discardResponsibilityList', to: 'DISCARDED', topic: 'responsibility.discarded' },
  PUBLISH: { ...REVIEWS, action: 'reviewResponsibilityList', variant: 'PUBLISH', to: 'PUBLISHED', topic: 'responsibility.published' },
  RETURN: { ...REVIEWS, action: 'reviewResponsibilityList', variant: 'RETURN', to: 'DRAFT', topic: 'responsibility.returned' },
} as const satisfies MatterActs<ListState, ListSide, never>;
