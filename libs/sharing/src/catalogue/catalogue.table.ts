import type { MatterActs } from '@portal/cases';

export const ENTRY_STATES = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'CHANGING', 'CHANGE_IN_REVIEW', 'WITHDRAWN'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];
/** 无条件共享 · 有条件共享 · 不予共享 (国务院令809号 第十四条). */
export const SHARING_CLASSES = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const;
export type SharingClass = (typeof SHARING_CLASSES)[number];
/** 一般 · 重要 · 敏感个人信息. */
export const DATA_LEVELS = ['GENERAL', 'IMPORTANT', 'SENSITIVE_PERSONAL'] as const;
export type DataLevel = (typeof DATA_LEVELS)[number];
export const DATA_FORMATS = ['TABLE', 'DOCUMENT', 'SERVICE'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
export const REFRESHES = ['REAL_TIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'IRREGULAR'] as const;
export type Refresh = (typeof REFRESHES)[number];
/** How it is handed over here: a file that is read in, or a table that is filled in. */
export const SHARING_WAYS = ['FILE', 'INLINE'] as const;
export type SharingWay = (typeof SHARING_WAYS)[number];
export const FIELD_TYPES = ['TEXT', 'NUMBER', 'MONEY', 'DAY'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];
/** 公开 · 内部 · 敏感: what is sensitive is masked unless the agency that holds it says otherwise for one request. */
export const SENSITIVITIES = ['OPEN', 'INTERNAL', 'SENSITIVE'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];
export const MASKS = ['NONE', 'NAME', 'ID_NUMBER', 'PHONE', 'ALL'] as const;
export type Mask = (typeof MASKS)[number];

/** OWNER holds the data; OFFICE looks the entry over. */
export type EntrySide = 'OWNER' | 'OFFICE';

const WRITES = { by: ['OWNER'], permission: 'catalogue.edit' } as const;
const REVIEWS = { by: ['OFFICE'], permission: 'catalogue.review', audience: 'PARTIES' } as const;

/** 编目 → 审核 → 发布; a change keeps the edition in force until the new one has been looked over. */
export const ENTRY_ACTS = {
  EDIT: { ...WRITES, action: 'editCatalogueEntry', from: ['DRAFT', 'CHANGING'], to: 'SAME', topic: 'catalogue.edited', audience: 'AGENCY' },
  SUBMIT: { ...WRITES, action: 'submitCatalogueEntry', from: ['DRAFT'], to: 'IN_REVIEW', topic: 'catalogue.submitted', audience: 'PARTIES' },
  SUBMIT_CHANGE: { ...WRITES, action: 'submitCatalogueEntry', from: ['CHANGING'], to: 'CHANGE_IN_REVIEW', topic: 'catalogue.submitted', audience: 'PARTIES' },
  REPORT_CHANGE: { ...WRITES, action: 'reportCatalogueChange', from: ['PUBLISHED'], to: 'CHANGING', topic: 'catalogue.change-reported', audience: 'PARTIES' },
  REFRESH: { ...WRITES, action: 'refreshCatalogueEntry', from: ['PUBLISHED', 'CHANGING', 'CHANGE_IN_REVIEW'], to: 'SAME', topic: 'catalogue.refreshed', audience: 'PARTIES' },
  EXTEND: { ...WRITES, action: 'extendCatalogueChange', from: ['CHANGING'], to: 'SAME', topic: 'catalogue.extended', audience: 'PARTIES' },
  WITHDRAW: { ...WRITES, action: 'withdrawCatalogueEntry', from: ['DRAFT', 'PUBLISHED', 'CHANGING'], to: 'WITHDRAWN', topic: 'catalogue.withdrawn', audience: 'PARTIES' },
  PUBLISH: { ...REVIEWS, action: 'reviewCatalogueEntry', variant: 'PUBLISH', from: ['IN_REVIEW', 'CHANGE_IN_REVIEW'], to: 'PUBLISHED', topic: 'catalogue.published' },
  RETURN: { ...REVIEWS, action: 'reviewCatalogueEntry', variant: 'RETURN', from: ['IN_REVIEW'], to: 'DRAFT', topic: 'catalogue.returned' },
  RETURN_CHANGE: { ...REVIEWS, action: 'reviewCatalogueEntry', variant: 'RETURN', from: ['CHANGE_IN_REVIEW'], to: 'CHANGING', topic: 'catalogue.returned' },
} as const satisfies MatterActs<EntryState, EntrySide, never>;

/** 第十七条: until the entry says again what is so; until it has been looked over. */
export const CHANGE_CLOCK = 'D05';
export const REVIEW_CLOCK = 'D05a';
/** 特殊情况 under the same article. */
export const CHANGE_EXTENSION = 'plus_5';
