import { LINE, optional, REASON, required } from '@portal/cases';
import { isDay } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';

/** MONEY is held in whole fen. */
export const CAMPAIGN_FIELD_TYPES = ['NUMBER', 'MONEY', 'TEXT', 'DAY'] as const;
export type CampaignFieldType = (typeof CAMPAIGN_FIELD_TYPES)[number];
/** What the portal counts itself, so that nobody types it again: 移送件次 · 公安立案 · 追回金额. */
export const PORTAL_FIGURES = ['REFERRED', 'FILED', 'RECOVERED'] as const;
export type PortalFigure = (typeof PORTAL_FIGURES)[number];

/** One field of a form. */
export interface CampaignField {
  readonly key: string;
  readonly label: string;
  readonly type: CampaignFieldType;
  /** Unit of measure: 家, 件, 人次. Of money none: it is shown in 元. */
  readonly measure?: string | null;
  readonly help?: string | null;
  readonly required: boolean;
  /** Whether it is added up over the units. */
  readonly sums: boolean;
  readonly figure?: PortalFigure | null;
  /** The units that are asked for it; null for all. */
  readonly units?: readonly string[] | null;
}
/** What is filled in, by key: a number or fen in digits, a day as YYYY-MM-DD. What is empty has no key. */
export type Answers = Readonly<Record<string, string>>;
export interface Answer { readonly key: string; readonly value: string }

const MOST_FIELDS = 40;
const KEY = /^[a-z][a-z0-9_]{0,39}$/;
const adds = (type: CampaignFieldType): boolean => type === 'NUMBER' || type === 'MONEY';
/** Amounts are money, counts are numbers. */
const FIGURE_TYPE: Readonly<Record<PortalFigure, CampaignFieldType>> = { REFERRED: 'NUMBER', FILED: 'NUMBER', RECOVERED: 'MONEY' };

/** @param units the units that take part */
export function formProblems(fields: readonly CampaignField[], units: readonly string[]): FieldProblem[] {
  if (fields.length === 0) return [{ field: 'fields', code: 'REQUIRED' }];
  if (fields.length > MOST_FIELDS) return [{ field: 'fields', code: 'TOO_MANY', values: { max: MOST_FIELDS } }];
  return fields.flatMap((field, index) => {
    const at = (name: string): string => `fields.${index}.${name}`;
    return [
      ...(KEY.test(field.key) ? [] : [{ field: at('key'), code: 'BAD_KEY' }]),
      ...(fields.findIndex(({ key }) => key === field.key) === index ? [] : [{ field: at('key'), code: 'CAMPAIGN_FIELD_TWICE' }]),
      ...required(at('label'), field.label, LINE), ...optional(at('measure'), field.measure, LINE), ...optional(at('help'), field.help, REASON),
      ...(CAMPAIGN_FIELD_TYPES.includes(field.type) ? [] : [{ field: at('type'), code: 'NOT_ON_LIST' }]),
      ...(field.sums && !adds(field.type) ? [{ field: at('sums'), code: 'NOT_ADDED_UP' }] : []),
      ...(field.figure && FIGURE_TYPE[field.figure] !== field.type ? [{ field: at('figure'), code: 'FIGURE_OF_OTHER_TYPE' }] : []),
      ...(field.units && (field.units.length === 0 || field.units.some((unit) => !units.includes(unit))) ? [{ field: at('units'), code: 'UNIT_NOT_IN_CAMPAIGN' }] : []),
    ];
  });
}

/** A form as it is kept: nothing blank, nothing that was not asked for. */
export const keptFields = (fields: readonly CampaignField[]): CampaignField[] => fields.map(({ key, label, type, measure, help, required: needed, sums, figure, units }) => ({
  key, label: label.trim(), type, measure: type === 'MONEY' ? null : measure?.trim() || null, help: help?.trim() || null, required: needed, sums, figure: figure ?? null, units: units ? [...units] : null,
}));

/** The fields that one unit is asked for. */
export const fieldsFor = (fields: readonly CampaignField[], agencyId: string): CampaignField[] => fields.filter(({ units }) => !units || units.includes(agencyId));

const NUMBER = /^\d{1,15}(\.\d{1,4})?$/;
const FEN = /^\d{1,15}$/;
const LONGEST = 2_000;
const plain = (digits: string): string => digits.replace(/^0+(?=\d)/, '').replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** What is filled in, in one form of writing, and what is wrong with it: each problem names its field. A draft may be incomplete. */
export function readAnswers(fields: readonly CampaignField[], given: readonly Answer[], whole: boolean): { readonly answers: Answers; readonly problems: readonly FieldProblem[] } {
  const answers: Record<string, string> = {};
  const problems: FieldProblem[] = [];
  for (const { key } of given) if (!fields.some((field) => field.key === key)) problems.push({ field: `answers.${key}`, code: 'FIELD_NOT_ASKED' });
  for (const { key, label, type, required: needed } of fields) {
    const value = given.find((one) => one.key === key)?.value.trim() ?? '';
    const wrong = (code: string): void => { problems.push({ field: `answers.${key}`, code, values: { label, max: LONGEST } }); };
    if (value === '') {
      if (whole && needed) wrong('ANSWER_MISSING');
    } else if (type === 'NUMBER') {
      if (NUMBER.test(value)) answers[key] = plain(value); else wrong('ANSWER_NOT_NUMBER');
    } else if (type === 'MONEY') {
      if (FEN.test(value)) answers[key] = plain(value); else wrong('ANSWER_NOT_MONEY');
    } else if (type === 'DAY') {
      if (isDay(value)) answers[key] = value; else wrong('ANSWER_NOT_DAY');
    } else if (value.length > LONGEST) wrong('ANSWER_TOO_LONG');
    else answers[key] = value;
  }
  if (new Set(given.map(({ key }) => key)).size !== given.length) problems.push({ field: 'answers', code: 'CAMPAIGN_FIELD_TWICE' });
  return { answers, problems };
}

export const listed = (answers: Answers): Answer[] => Object.entries(answers).map(([key, value]) => ({ key, value }));
