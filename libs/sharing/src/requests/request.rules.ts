import { LINE, optional, required } from '@portal/cases';
import { addDays, type Day, isDay } from '@portal/kernel';
import type { Actor, FieldProblem, WorkBox } from '@portal/platform';
import type { EntryField } from '../catalogue/catalogue.rules.js';
import { SHARING_WAYS, type SharingWay } from '../catalogue/catalogue.table.js';
import { type DataAnswer, PURPOSE_KINDS, type PurposeKind, type RequestSide, type RequestState } from './request.table.js';

/** What a request must say (国务院令809号 第二十条): for one purpose and one case. */
export interface RequestForm {
  readonly purpose: string;
  readonly objectKind: PurposeKind;
  readonly objectId: string;
  readonly basis: string;
  readonly scenario: string;
  /** Codes of the fields that are needed, and no others. */
  readonly fields: readonly string[];
  /** Which time the data are to be of. */
  readonly periodFrom: Day;
  readonly periodTo: Day;
  readonly way: SharingWay;
  /** 到期日: the last day on which the data may be read. */
  readonly until: Day;
  /** Post and telephone of who answers for the data at the asking agency. */
  readonly responsible: string;
}

/** Nothing is shared without an end; for what lasts longer one asks anew (house rule). */
export const LONGEST_DAYS = 365;
const NAMED = /《[^》]+》|(?:法|条例|规定|办法|细则|令)第?[〇一二三四五六七八九十百\d]*/u;
const named = (field: string, text: string): FieldProblem[] => (text.trim() && !NAMED.test(text) ? [{ field, code: 'BASIS_NOT_NAMED' }] : []);
const day = (field: string, value: string): FieldProblem[] => (isDay(value) ? [] : [{ field, code: 'NOT_A_DAY' }]);

/** @param known the fields of the edition that is asked for */
export function requestProblems(form: RequestForm, known: readonly Pick<EntryField, 'key'>[], today: Day): FieldProblem[] {
  const { periodFrom, periodTo, until } = form;
  const days = [...day('periodFrom', periodFrom), ...day('periodTo', periodTo), ...day('until', until)];
  return [
    ...required('purpose', form.purpose), ...required('basis', form.basis), ...named('basis', form.basis), ...required('scenario', form.scenario), ...required('responsible', form.responsible, LINE),
    ...(PURPOSE_KINDS.includes(form.objectKind) ? [] : [{ field: 'objectKind', code: 'NOT_ON_LIST' }]), ...(SHARING_WAYS.includes(form.way) ? [] : [{ field: 'way', code: 'NOT_ON_LIST' }]),
    ...subsetProblems('fields', form.fields, known.map(({ key }) => key)),
    ...days,
    ...(days.length > 0 ? [] : [
      ...(periodTo < periodFrom ? [{ field: 'periodTo', code: 'END_BEFORE_START' }] : []),
      ...(until <= today ? [{ field: 'until', code: 'UNTIL_PAST' }] : until > addDays(today, LONGEST_DAYS) ? [{ field: 'until', code: 'UNTIL_TOO_FAR', values: { days: LONGEST_DAYS } }] : []),
    ]),
  ];
}

function subsetProblems(field: string, keys: readonly string[], of: readonly string[]): FieldProblem[] {
  if (keys.length === 0) return [{ field, code: 'REQUIRED' }];
  return new Set(keys).size === keys.length && keys.every((key) => of.includes(key)) ? [] : [{ field, code: 'FIELD_UNKNOWN' }];
}

/** A field as it was granted. */
export interface GrantedField { readonly key: string; readonly masked: boolean }

export interface AnswerForm {
  readonly answer: DataAnswer;
  /** 部分同意: the fields that are shared; fewer than asked, or all of them until an earlier day. */
  readonly fields?: readonly string[] | null;
  /** Fields whose masking is lifted for this request; all others stay masked as the entry says. */
  readonly unmasked?: readonly string[] | null;
  /** 部分同意: an earlier last day than was asked for. */
  readonly until?: Day | null;
  /** Needed unless all is granted (第二十一条: 不同意的应当说明理由). */
  readonly reason?: string | null;
  /** Needed for a refusal. */
  readonly basis?: string | null;
}
export interface AskedFor { readonly fields: readonly string[]; readonly until: Day }

/** @returns what is wrong; nothing is granted of which nothing could be handed over any more: who asked names a later day in a request of its own */
export function answerProblems(form: AnswerForm, asked: AskedFor, known: readonly Pick<EntryField, 'key' | 'mask'>[], today: Day): FieldProblem[] {
  const { answer, reason, basis, until } = form;
  const over = answer !== 'REFUSE' && asked.until < today;
  const granted = grantedKeys(form, asked);
  const masked = new Set(known.filter(({ mask }) => mask !== 'NONE').map(({ key }) => key));
  return [
    ...(answer === 'GRANT' ? optional('reason', reason) : required('reason', reason ?? '')),
    ...(answer === 'REFUSE' ? [...required('basis', basis ?? ''), ...named('basis', basis ?? '')] : optional('basis', basis)),
    ...(over ? [{ field: 'until', code: 'ASKED_UNTIL_PAST' }] : []),
    ...(answer === 'PART' ? [
      ...subsetProblems('fields', granted, asked.fields),
      ...(until && !over ? (!isDay(until) ? [{ field: 'until', code: 'NOT_A_DAY' }] : until < today ? [{ field: 'until', code: 'UNTIL_PAST' }] : until > asked.until ? [{ field: 'until', code: 'LONGER_THAN_ASKED' }] : []) : []),
      ...(granted.length === asked.fields.length && (!until || until === asked.until) ? [{ field: 'fields', code: 'NOTHING_LESS' }] : []),
    ] : []),
    ...((form.unmasked ?? []).every((key) => granted.includes(key) && masked.has(key)) ? [] : [{ field: 'unmasked', code: 'FIELD_UNKNOWN' }]),
  ];
}

const grantedKeys = ({ answer, fields }: AnswerForm, asked: AskedFor): readonly string[] => (answer === 'REFUSE' ? [] : answer === 'GRANT' ? asked.fields : fields ?? []);

/** What is shared under an answer: masked as the entry says, unless the answer lifts it. */
export const grantedFields = (form: AnswerForm, asked: AskedFor, known: readonly Pick<EntryField, 'key' | 'mask'>[]): GrantedField[] =>
  grantedKeys(form, asked).map((key) => ({ key, masked: known.some((field) => field.key === key && field.mask !== 'NONE') && !(form.unmasked ?? []).includes(key) }));

export interface RequestPlaces { readonly askerId: string; readonly providerId: string; readonly officeId: string | null }

export const requestSide = ({ agencyId }: Pick<Actor, 'agencyId'>, { askerId, providerId, officeId }: RequestPlaces): RequestSide | null =>
  (agencyId === askerId ? 'ASKER' : agencyId === providerId ? 'PROVIDER' : agencyId !== null && agencyId === officeId ? 'OFFICE' : null);

const LIES_WITH: Readonly<Record<RequestState, readonly RequestSide[]>> = {
  DRAFT: ['ASKER'], CONSENTING: ['ASKER'], SUBMITTED: ['PROVIDER'], INCOMPLETE: ['ASKER'], GRANTED: ['PROVIDER'], PARTLY_GRANTED: ['PROVIDER'], REFUSED: [],
  NEGOTIATING: ['ASKER', 'PROVIDER'], MEDIATING: ['OFFICE'], AT_SUPERIOR: ['OFFICE'], SETTLED: [], WITHDRAWN: [], DELIVERED: [], CLOSED: [],
};
const OVER: ReadonlySet<RequestState> = new Set<RequestState>(['REFUSED', 'SETTLED', 'WITHDRAWN', 'CLOSED']);

/**
 * A request lies with whoever has to do something: of data that are shared, with who states their destruction after the end, and with who answers an error that was reported;
 * after a dispute, with who still owes what is granted.
 */
export function requestBox(side: RequestSide | null, state: RequestState, { ended, correcting, owed }: { readonly ended: boolean; readonly correcting: boolean; readonly owed: boolean }): WorkBox {
  if (state === 'SETTLED' && owed) return side === 'PROVIDER' ? 'TODO' : side === 'ASKER' ? 'STARTED' : 'DONE';
  if (state === 'DELIVERED' && ((side === 'ASKER' && ended) || (side === 'PROVIDER' && correcting))) return 'TODO';
  if (side !== null && LIES_WITH[state].includes(side)) return 'TODO';
  return side === 'ASKER' && !OVER.has(state) ? 'STARTED' : 'DONE';
}
