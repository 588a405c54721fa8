import { LINE, optional, required } from '@portal/cases';
import { type Day, isDay } from '@portal/kernel';
import type { Actor, FieldProblem, WorkBox } from '@portal/platform';
import {
  DATA_FORMATS, DATA_LEVELS, type DataFormat, type DataLevel, type EntrySide, type EntryState, FIELD_TYPES, type FieldType, type Mask, MASKS, type Refresh, REFRESHES,
  SENSITIVITIES, type Sensitivity, SHARING_CLASSES, SHARING_WAYS, type SharingClass, type SharingWay,
} from './catalogue.table.js';

/** 信息项: one column of what is shared. */
export interface EntryField {
  /** The name under which it is asked for and handed over; stays through all editions. */
  readonly key: string;
  readonly title: string;
  readonly type: FieldType;
  readonly sensitivity: Sensitivity;
  readonly mask: Mask;
  readonly note?: string | null;
}

/** What art. 13 asks an entry to say. */
export interface EntryForm {
  readonly name: string;
  readonly summary: string;
  readonly sharingClass: SharingClass;
  /** 不予共享: the law, the regulation or the decision of the State Council. */
  readonly classBasis?: string | null;
  /** 有条件共享: the conditions, none but these. */
  readonly conditions?: string | null;
  readonly dataLevel: DataLevel;
  readonly format: DataFormat;
  readonly refresh: Refresh;
  readonly way: SharingWay;
  /** The day up to which the data go. */
  readonly refreshedOn?: Day | null;
  /** 保密审查 and 个人信息保护影响评估 come before an entry (第十三条). */
  readonly secrecyChecked: boolean;
  readonly impactAssessed: boolean;
  readonly fields: readonly EntryField[];
}

/** Fields of one entry: what fits a sheet. */
export const MOST_FIELDS = 40;
const KEY = /^[a-z][a-z0-9_]{0,39}$/;
/** 第十四条: what is not shared must rest on one of these, and say which. */
const NAMED_LAW = /《[^》]+》|国务院|法第|条例第/u;

export function entryProblems(form: EntryForm, today: Day): FieldProblem[] {
  const { sharingClass, classBasis, conditions, fields, refreshedOn } = form;
  return [
    ...required('name', form.name, LINE), ...required('summary', form.summary), ...oneOf('sharingClass', sharingClass, SHARING_CLASSES), ...oneOf('dataLevel', form.dataLevel, DATA_LEVELS),
    ...oneOf('format', form.format, DATA_FORMATS), ...oneOf('refresh', form.refresh, REFRESHES), ...oneOf('way', form.way, SHARING_WAYS),
    ...(sharingClass === 'NOT_SHARED' ? [...required('classBasis', classBasis ?? ''), ...(classBasis?.trim() && !NAMED_LAW.test(classBasis) ? [{ field: 'classBasis', code: 'LAW_NOT_NAMED' }] : [])] : optional('classBasis', classBasis)),
    ...(sharingClass === 'CONDITIONAL' ? required('conditions', conditions ?? '') : conditions?.trim() ? [{ field: 'conditions', code: 'NO_FURTHER_CONDITIONS' }] : []),
    ...(refreshedOn ? (isDay(refreshedOn) ? (refreshedOn > today ? [{ field: 'refreshedOn', code: 'IN_FUTURE' }] : []) : [{ field: 'refreshedOn', code: 'NOT_A_DAY' }]) : []),
    ...(form.secrecyChecked ? [] : [{ field: 'secrecyChecked', code: 'SECRECY_UNCHECKED' }]),
    ...(needsAssessment(form) && !form.impactAssessed ? [{ field: 'impactAssessed', code: 'IMPACT_UNASSESSED' }] : []),
    ...fieldProblems(fields),
  ];
}

/** 个人信息保护法 第五十五条: sensitive personal data are assessed first. */
export const needsAssessment = ({ dataLevel, fields }: Pick<EntryForm, 'dataLevel' | 'fields'>): boolean =>
  dataLevel === 'SENSITIVE_PERSONAL' || fields.some(({ mask }) => mask === 'NAME' || mask === 'ID_NUMBER' || mask === 'PHONE');

function fieldProblems(fields: readonly EntryField[]): FieldProblem[] {
  if (fields.length === 0) return [{ field: 'fields', code: 'REQUIRED' }];
  if (fields.length > MOST_FIELDS) return [{ field: 'fields', code: 'TOO_MANY', values: { max: MOST_FIELDS } }];
  return [
    ...(new Set(fields.map(({ key }) => key)).size === fields.length && new Set(fields.map(({ title }) => title.trim())).size === fields.length ? [] : [{ field: 'fields', code: 'FIELDS_TWICE' }]),
    ...fields.flatMap((field, index) => [
      ...(KEY.test(field.key) ? [] : [{ field: `fields.${index}.key`, code: 'BAD_KEY' }]), ...required(`fields.${index}.title`, field.title, LINE), ...optional(`fields.${index}.note`, field.note),
      ...oneOf(`fields.${index}.type`, field.type, FIELD_TYPES), ...oneOf(`fields.${index}.sensitivity`, field.sensitivity, SENSITIVITIES), ...oneOf(`fields.${index}.mask`, field.mask, MASKS),
      ...(field.sensitivity === 'SENSITIVE' && field.mask === 'NONE' ? [{ field: `fields.${index}.mask`, code: 'SENSITIVE_UNMASKED' }] : []),
    ]),
  ];
}

const oneOf = (field: string, value: string, known: readonly string[]): FieldProblem[] => (known.includes(value) ? [] : [{ field, code: 'NOT_ON_LIST' }]);

/** Days after which data of this pace are no longer fresh; null: nobody promised a pace. */
const FRESH_DAYS: Readonly<Record<Refresh, number | null>> = { REAL_TIME: 1, DAILY: 2, WEEKLY: 8, MONTHLY: 32, QUARTERLY: 94, YEARLY: 367, IRREGULAR: null };
export type Freshness = 'FRESH' | 'STALE' | 'UNKNOWN';

/** Whether the data are as fresh as their entry promises. */
export function freshnessOf(refresh: Refresh, refreshedOn: Day | null, today: Day): Freshness {
  const days = FRESH_DAYS[refresh];
  if (days === null || refreshedOn === null) return 'UNKNOWN';
  return (Date.parse(today) - Date.parse(refreshedOn)) / 86_400_000 <= days ? 'FRESH' : 'STALE';
}

export interface EntryPlaces { readonly ownerId: string; readonly officeId: string | null }

export const entrySide = ({ agencyId }: Pick<Actor, 'agencyId'>, { ownerId, officeId }: EntryPlaces): EntrySide | null =>
  (agencyId === ownerId ? 'OWNER' : agencyId !== null && agencyId === officeId ? 'OFFICE' : null);

/** An entry lies with whoever has to do something, and with no one else. */
export function entryBox(agencyId: string, state: EntryState, { ownerId }: Pick<EntryPlaces, 'ownerId'>): WorkBox {
  const reviewed = state === 'IN_REVIEW' || state === 'CHANGE_IN_REVIEW';
  if (agencyId !== ownerId) return reviewed ? 'TODO' : 'DONE';
  return reviewed ? 'STARTED' : state === 'DRAFT' || state === 'CHANGING' ? 'TODO' : 'DONE';
}
