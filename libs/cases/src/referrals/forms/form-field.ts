import type { DutyProblem } from '@portal/agencies';
import type { AgencyKind } from '@portal/platform';
import type { MaterialInput } from '../material-files.js';
import type { Officer } from '../packet.rules.js';

/** How a field is filled in, and what makes a value of it acceptable. */
export const FIELD_TYPES = [
  'LINE', 'TEXT', 'DAY', 'COMING_DAY', 'MONEY', 'CODE', 'YES_NO', 'AGENCY', 'OFFICERS', 'LINES', 'FILES', 'MATERIALS', 'FINDINGS', 'FINDING_REPORTS', 'FINDING_IDS', 'PARTS',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** Of a finding of an audit. 未整改 · 部分整改 · 已整改 · 不予采纳 */
export const FINDING_STATES = ['OPEN', 'PARTLY_RECTIFIED', 'RECTIFIED', 'NOT_ADOPTED'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** One finding as it is handed over. */
export interface FindingInput {
  /** The finding's own number in the document: 一、(二). */
  readonly no: string;
  readonly title: string;
  readonly facts?: string | null;
  readonly legalBasis?: string | null;
  readonly amount?: string | null;
  /** What is asked for. */
  readonly demand?: string | null;
  /** Until when; absent: the day of the whole referral. */
  readonly dueOn?: string | null;
  /** The kind of problem, where the finding is routed by the lists of responsibilities; and the region, absent: that of the sender. */
  readonly duty?: DutyProblem | null;
  readonly region?: string | null;
  /** Why it goes to another than the list names. */
  readonly routeReason?: string | null;
}

/** How a finding stands, as its receiver says. */
export interface FindingReport {
  readonly findingId: string;
  readonly state: FindingState;
  /** Rectified so far, 元; the rest is the balance. */
  readonly rectifiedAmount?: string | null;
  readonly note?: string | null;
  readonly documentNo?: string | null;
}

/** One part of a request that is passed on: to whom, and what is asked there. */
export interface PartInput { readonly toAgencyId: string; readonly text: string; readonly replyBy?: string | null }

/** Every field that a draft or an act may have. A form picks from these; a value outside its form is refused. */
export interface FormValues {
  readonly documentNo?: string | null;
  readonly documentDay?: string | null;
  readonly reasonCode?: string | null;
  readonly reason?: string | null;
  readonly text?: string | null;
  readonly date?: string | null;
  readonly amount?: string | null;
  readonly agencyId?: string | null;
  readonly officers?: readonly (Omit<Officer, 'phone'> & { readonly phone?: string | null })[] | null;
  readonly lines?: readonly string[] | null;
  readonly fileIds?: readonly string[] | null;
  readonly materials?: readonly MaterialInput[] | null;
  readonly findingReports?: readonly FindingReport[] | null;
  readonly findingIds?: readonly string[] | null;
  readonly parts?: readonly PartInput[] | null;
  readonly title?: string | null;
  readonly facts?: string | null;
  readonly legalBasis?: string | null;
  readonly advice?: string | null;
  readonly replyBy?: string | null;
  readonly secrecy?: string | null;
  readonly letterKind?: string | null;
  readonly origin?: string | null;
  readonly basis?: string | null;
  readonly need?: string | null;
  readonly careRegion?: string | null;
  readonly insuredRegion?: string | null;
  readonly hideSource?: boolean | null;
  readonly urgent?: boolean | null;
  readonly findings?: readonly FindingInput[] | null;
}
export type FieldName = keyof FormValues;

/** One field of a form. */
export interface FormField {
  readonly name: FieldName;
  readonly type: FieldType;
  readonly required?: boolean;
  /** Codes of a closed list; words: `form.option.<code>`. */
  readonly options?: readonly string[];
  /** Words: `form.<label>`; absent: `form.<name>`. */
  readonly label?: string;
  /** Kinds of agency to choose from; absent: those that may receive this kind of referral. */
  readonly agencyKinds?: readonly AgencyKind[];
}

type More = Partial<Pick<FormField, 'label' | 'options'>>;
const field = (type: FieldType, required: boolean) => (name: FieldName, more: More = {}): FormField => ({ name, type, required, ...more });

/** Short ways to write forms: `must` is required, `may` is not. */
export const must = {
  line: field('LINE', true), text: field('TEXT', true), day: field('DAY', true), comingDay: field('COMING_DAY', true), money: field('MONEY', true),
  code: (name: FieldName, options: readonly string[], label?: string): FormField => ({ name, type: 'CODE', required: true, options, ...(label && { label }) }),
  agency: field('AGENCY', true), officers: field('OFFICERS', true), lines: field('LINES', true), parts: field('PARTS', true),
  findings: field('FINDINGS', true), findingReports: field('FINDING_REPORTS', true), findingIds: field('FINDING_IDS', true),
} as const;
export const may = {
  line: field('LINE', false), text: field('TEXT', false), day: field('DAY', false), comingDay: field('COMING_DAY', false), money: field('MONEY', false),
  code: (name: FieldName, options: readonly string[], label?: string): FormField => ({ name, type: 'CODE', required: false, options, ...(label && { label }) }),
  yesNo: field('YES_NO', false), officers: field('OFFICERS', false), files: field('FILES', false), materials: field('MATERIALS', false),
} as const;
