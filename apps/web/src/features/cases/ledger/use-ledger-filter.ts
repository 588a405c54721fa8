import { useMemo } from 'react';
import type { CaseFilter, CaseOrder, CaseState, Lamp } from '../../../generated/graphql';
import { oneOf, useUrlFilter } from '../../../shared/url';
import { LEAD_SOURCES, SUBJECT_KINDS, VIOLATION_TYPES } from '../register/codes';
import { columnsOf } from './columns';

export const CASE_STATES: readonly CaseState[] = ['REGISTERED', 'INVESTIGATING', 'REFERRED', 'CLOSED'];
export const LAMPS: readonly Lamp[] = ['RED', 'YELLOW', 'GREEN', 'PAUSED', 'DONE'];
export const ORDERS: readonly CaseOrder[] = ['NEWEST', 'OLDEST', 'AMOUNT'];

const CONDITIONS = [
  'q', 'state', 'lead', 'lamp', 'from', 'to', 'subjectKind', 'violation', 'region', 'amountFrom', 'amountTo', 'agency', 'referralKind', 'referralState', 'outcome', 'whose', 'subject',
] as const;
const PRESENTATION = ['order', 'cols'] as const;
/** Conditions that stand behind 更多筛选. */
export const FURTHER: readonly (keyof LedgerValues)[] = ['subjectKind', 'violation', 'region', 'amountFrom', 'amountTo', 'agency', 'referralKind', 'referralState', 'outcome', 'whose', 'subject'];
export type LedgerValues = Partial<Record<(typeof CONDITIONS)[number] | (typeof PRESENTATION)[number], string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONEY = /^\d{1,14}(\.\d{1,2})?$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const like = (form: RegExp, text: string | undefined): string | undefined => (text && form.test(text) ? text : undefined);

/** A filter of the ledger out of an address: what cannot be understood there is left out. */
export const filterOf = (values: LedgerValues): CaseFilter => ({
  query: values.q,
  state: oneOf(CASE_STATES, values.state),
  leadSource: oneOf(LEAD_SOURCES, values.lead),
  lamp: oneOf(LAMPS, values.lamp),
  registeredFrom: like(DAY, values.from),
  registeredTo: like(DAY, values.to),
  subjectKind: oneOf(SUBJECT_KINDS, values.subjectKind),
  subjectCode: values.subject,
  violationType: oneOf(VIOLATION_TYPES.map(({ value }) => value), values.violation),
  regionCode: like(/^\d{6}$/, values.region),
  amountFrom: like(MONEY, values.amountFrom),
  amountTo: like(MONEY, values.amountTo),
  agencyId: like(ID, values.agency),
  referralKind: like(/^[A-Z_]{1,40}$/, values.referralKind),
  referralState: like(/^[A-Z_]{1,40}$/, values.referralState),
  outcomeKind: like(/^[A-Z_]{1,40}$/, values.outcome),
  own: values.whose === 'own' ? true : values.whose === 'shown' ? false : undefined,
});

/** The ledger's filter, order and columns, read from the address. */
export function useLedgerFilter() {
  const conditions = useUrlFilter(CONDITIONS);
  const presentation = useUrlFilter(PRESENTATION);
  const key = JSON.stringify(conditions.values);
  const filter = useMemo<CaseFilter>(() => filterOf(JSON.parse(key) as LedgerValues), [key]);
  return {
    ...conditions, values: { ...conditions.values, ...presentation.values } as LedgerValues, set: conditions.set as (changes: LedgerValues) => void, filter,
    order: oneOf(ORDERS, presentation.values.order) ?? 'NEWEST', columns: columnsOf(presentation.values.cols),
  };
}
