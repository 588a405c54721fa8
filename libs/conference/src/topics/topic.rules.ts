import { LINE, LONG_TEXT, optional, required } from '@portal/cases';
import type { FieldProblem } from '@portal/platform';
import { TOPIC_CATEGORIES, type TopicCategory } from './topic.table.js';

export const LINK_KINDS = ['CASE', 'REFERRAL', 'LISTED_SUPERVISION', 'CONSULTATION', 'JOINT_INVESTIGATION'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export interface TopicLink { readonly objectKind: LinkKind; readonly objectId: string }

/** 议题申报表: what a topic says (law-facts: 申报单位、类别、背景与依据、需解决问题、建议意见、涉及单位、征求意见情况、汇报人、预计时长). */
export interface TopicForm {
  readonly title: string;
  readonly category: TopicCategory;
  /** 需研究解决的问题. */
  readonly problem: string;
  /** 依据. */
  readonly basis: string;
  /** 建议. */
  readonly proposal: string;
  /** 征求意见情况. */
  readonly consulted?: string | null;
  readonly presenter?: string | null;
  readonly minutes: number;
  /** 涉及单位. */
  readonly agencyIds: readonly string[];
  readonly links: readonly TopicLink[];
  readonly fileIds: readonly string[];
}

export const LONGEST_ITEM = 240;
const MOST_AGENCIES = 20;
const MOST_LINKS = 20;

/** What is wrong with a form, whether it is handed in or only kept. */
export function topicProblems(form: TopicForm): FieldProblem[] {
  return [
    ...required('title', form.title, LINE), ...required('problem', form.problem, LONG_TEXT), ...required('basis', form.basis, LONG_TEXT),
    ...required('proposal', form.proposal, LONG_TEXT), ...optional('consulted', form.consulted, LONG_TEXT), ...optional('presenter', form.presenter, LINE),
    ...(TOPIC_CATEGORIES.includes(form.category) ? [] : [{ field: 'category', code: 'NOT_ON_LIST' }]),
    ...minutesProblems('minutes', form.minutes),
    ...(form.agencyIds.length > MOST_AGENCIES ? [{ field: 'agencyIds', code: 'TOO_MANY', values: { max: MOST_AGENCIES } }] : []),
    ...(form.links.length > MOST_LINKS ? [{ field: 'links', code: 'TOO_MANY', values: { max: MOST_LINKS } }] : []),
  ];
}

/** How long something is to take: whole minutes from 1. */
export const minutesProblems = (field: string, minutes: number): FieldProblem[] =>
  (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_ITEM ? [] : [{ field, code: 'NOT_MINUTES', values: { max: LONGEST_ITEM } }]);
