/** Sections of 领导一页纸, in the order of the page. Each number of it is the length, or the sum, of one of these. */
export const BRIEF_SECTIONS = [
  'DECIDE', 'LATE', 'SOON', 'FILED', 'NOT_FILED', 'ANSWERED', 'OUTCOME', 'CLOSED', 'FOUND', 'RECOVERABLE', 'RECOVERED', 'PENALTY',
] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

/** 将到期: within so many days. 近期办结: since so many days. */
export const DAYS_AHEAD = 7;
export const DAYS_BACK = 7;
/** Items of each list on the page; the rest is 另 n 项, behind a link. */
export const ITEMS_SHOWN = { DECIDE: 3, LATE: 6, SOON: 5 } as const;

/** One line of a section. Amounts in 元 as decimal text. */
export interface BriefItem {
  readonly id: string;
  readonly section: BriefSection;
  readonly objectKind: string;
  readonly objectId: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly kind: string | null;
  readonly state: string | null;
  readonly fromAgency: string | null;
  readonly toAgency: string | null;
  /** 球在谁手上. */
  readonly holder: string | null;
  readonly holderIsMe: boolean;
  readonly ruleLabel: string | null;
  readonly dueAt: string | null;
  /** When it happened, of what was done; else when something last happened. */
  readonly at: string | null;
  readonly amount: string | null;
}
