import { DUTY_MATTERS, DUTY_PROBLEMS, DUTY_ROLES, type DutyMatter, type DutyProblem, type DutyRole } from '@portal/agencies';
import { type Day, isDay } from '@portal/kernel';
import type { Actor, FieldProblem, WorkBox } from '@portal/platform';
import { LINE, optional, required } from '../referrals/act-input.rules.js';
import type { ListSide, ListState } from './list.table.js';

/** One duty as a unit writes it down. */
export interface DutyEntry {
  /** The same duty through all versions; absent for a new one. */
  readonly key?: string | null;
  readonly duty: string;
  /** The law and its article, or the document that gives the duty. */
  readonly basis: string;
  readonly department: string;
  /** The seat of the directory that is told; never a person. */
  readonly contactSeatId: string;
  readonly role: DutyRole;
  readonly matters: readonly DutyMatter[];
  readonly problems: readonly DutyProblem[];
  readonly regionCode: string;
  readonly below: boolean;
}
export interface ListForm { readonly inForceFrom: Day; readonly source?: string | null; readonly entries: readonly DutyEntry[] }

export const MOST_ENTRIES = 60;
/** A law, a regulation, or a document by its number: 《…》第…条, 粤医保发〔2020〕26号. */
const NAMED_BASIS = /《[^》]+》|〔\d{4}〕\d+号|令\d+号|第[一二三四五六七八九十百\d]+条/u;

const oneOf = (field: string, values: readonly string[], known: readonly string[]): FieldProblem[] =>
  (values.length === 0 ? [{ field, code: 'REQUIRED' }] : values.every((value) => known.includes(value)) && new Set(values).size === values.length ? [] : [{ field, code: 'NOT_ON_LIST' }]);

/** What is wrong with a list as written. @param seats seats through which the unit receives; @param regions the unit's own and those below it */
export function listProblems({ inForceFrom, source, entries }: ListForm, seats: ReadonlySet<string>, regions: ReadonlySet<string>): FieldProblem[] {
  if (entries.length === 0) return [{ field: 'entries', code: 'REQUIRED' }];
  if (entries.length > MOST_ENTRIES) return [{ field: 'entries', code: 'TOO_MANY', values: { max: MOST_ENTRIES } }];
  const keys = entries.flatMap(({ key }) => (key ? [key] : []));
  return [
    ...(isDay(inForceFrom) ? [] : [{ field: 'inForceFrom', code: 'NOT_A_DAY' }]), ...optional('source', source),
    ...(new Set(keys).size === keys.length ? [] : [{ field: 'entries', code: 'TWICE' }]),
    ...entries.flatMap((entry, index) => entryProblems(entry, `entries.${index}`, seats, regions)),
  ];
}

function entryProblems(entry: DutyEntry, at: string, seats: ReadonlySet<string>, regions: ReadonlySet<string>): FieldProblem[] {
  return [
    ...required(`${at}.duty`, entry.duty), ...required(`${at}.basis`, entry.basis), ...required(`${at}.department`, entry.department, LINE),
    ...(entry.basis.trim() && !NAMED_BASIS.test(entry.basis) ? [{ field: `${at}.basis`, code: 'DUTY_BASIS_NOT_NAMED' }] : []),
    ...(seats.has(entry.contactSeatId) ? [] : [{ field: `${at}.contactSeatId`, code: 'NOT_A_RECEIVING_SEAT' }]),
    ...oneOf(`${at}.role`, [entry.role], DUTY_ROLES), ...oneOf(`${at}.matters`, entry.matters, DUTY_MATTERS), ...oneOf(`${at}.problems`, entry.problems, DUTY_PROBLEMS),
    ...(regions.has(entry.regionCode) ? [] : [{ field: `${at}.regionCode`, code: 'NOT_ITS_REGION' }]),
  ];
}

/** A version is in force from a day to come: nothing that was routed before is touched. And after the version it takes the place of. */
export function inForceProblems(inForceFrom: Day, today: Day, latest: Day | null): FieldProblem[] {
  if (!isDay(inForceFrom)) return [{ field: 'inForceFrom', code: 'NOT_A_DAY' }];
  if (inForceFrom <= today) return [{ field: 'inForceFrom', code: 'NOT_TO_COME' }];
  return latest !== null && inForceFrom <= latest ? [{ field: 'inForceFrom', code: 'NOT_AFTER_THE_LAST', values: { day: latest } }] : [];
}

export interface ListPlaces { readonly ownerId: string; readonly officeId: string | null }
export const listSide = ({ agencyId }: Pick<Actor, 'agencyId'>, { ownerId, officeId }: ListPlaces): ListSide | null =>
  (agencyId === ownerId ? 'OWNER' : agencyId !== null && agencyId === officeId ? 'OFFICE' : null);

/** A version lies with whoever has to do something. */
export function listBox(agencyId: string, state: ListState, { ownerId }: Pick<ListPlaces, 'ownerId'>): WorkBox {
  if (agencyId !== ownerId) return state === 'IN_REVIEW' ? 'TODO' : 'DONE';
  return state === 'IN_REVIEW' ? 'STARTED' : state === 'DRAFT' ? 'TODO' : 'DONE';
}

/** What two versions say of one duty; null where one does not have it. */
export interface EntryChange<Entry> { readonly change: 'ADDED' | 'REMOVED' | 'CHANGED'; readonly before: Entry | null; readonly after: Entry | null; readonly fields: readonly string[] }

const COMPARED = ['duty', 'basis', 'department', 'contactSeatId', 'role', 'matters', 'problems', 'regionCode', 'below'] as const;

/** From one version to another: what came, what went, what reads differently, in the order of the later one and then of the earlier. */
export function changesBetween<Entry extends DutyEntry & { readonly key: string }>(before: readonly Entry[], after: readonly Entry[]): EntryChange<Entry>[] {
  const old = new Map(before.map((entry) => [entry.key, entry]));
  const kept = new Set(after.map(({ key }) => key));
  const said = (entry: Entry, field: (typeof COMPARED)[number]): string => (Array.isArray(entry[field]) ? [...entry[field] as readonly string[]].sort().join() : String(entry[field]));
  return [
    ...after.flatMap((entry): EntryChange<Entry>[] => {
      const was = old.get(entry.key);
      if (!was) return [{ change: 'ADDED', before: null, after: entry, fields: [] }];
      const fields = COMPARED.filter((field) => said(was, field) !== said(entry, field));
      return fields.length > 0 ? [{ change: 'CHANGED', before: was, after: entry, fields }] : [];
    }),
    ...before.filter(({ key }) => !kept.has(key)).map((entry): EntryChange<Entry> => ({ change: 'REMOVED', before: entry, after: null, fields: [] })),
  ];
}
