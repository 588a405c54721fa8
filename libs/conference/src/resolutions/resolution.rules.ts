import { LINE, LONG_TEXT, optional, required } from '@portal/cases';
import { addDays, type Day, isDay, isId } from '@portal/kernel';
import type { Actor, FieldProblem, WorkBox } from '@portal/platform';
import { convenes } from '../conferences/conference-table.js';
import {
  ANSWER_CLOCK, REPORT_CLOCK, type ResolutionFact, type ResolutionSide, type ResolutionState, SIGNING_CLOCK, UNIT_ROLES, type UnitAnswer, type UnitRole,
} from './resolution.table.js';

/** A unit at a resolution, as the rules look at it. */
export interface UnitStanding { readonly agencyId: string; readonly role: UnitRole; readonly signedAt: Date | string | null; readonly answer: UnitAnswer | null }
export interface ResolutionStanding { readonly officeId: string; readonly leadId: string | null; readonly units: readonly UnitStanding[]; readonly deferralOpen: boolean }

/** Office before convener, convener before unit: who sits where decides what he may do. */
export function resolutionSide(actor: Pick<Actor, 'agencyId' | 'seatKind'>, { officeId, leadId, units }: Pick<ResolutionStanding, 'officeId' | 'leadId' | 'units'>): ResolutionSide | null {
  if (actor.agencyId === officeId) return 'OFFICE';
  if (leadId !== null && convenes(actor, leadId)) return 'CONVENER';
  const unit = units.find(({ agencyId }) => agencyId === actor.agencyId);
  return unit ? (unit.role === 'LEAD' ? 'LEAD' : 'SUPPORT') : null;
}

export function resolutionFacts({ agencyId }: Pick<Actor, 'agencyId'>, { units, deferralOpen }: Pick<ResolutionStanding, 'units' | 'deferralOpen'>): ReadonlySet<ResolutionFact> {
  const unit = units.find((one) => one.agencyId === agencyId);
  return new Set<ResolutionFact>([
    ...(unit?.signedAt ? ['signed' as const] : []), ...(unit?.answer ? ['answered' as const] : []), ...(deferralOpen ? ['deferralOpen' as const] : []),
  ]);
}

/** A clock that has to run, and for whom. */
export interface OwedClock { readonly rule: string; readonly agencyId: string }

/** The clocks that have to run in a state, and no others: nothing is owed once it has come to its end. */
export function clocksOwed(state: ResolutionState, units: readonly UnitStanding[]): OwedClock[] {
  if (state === 'CLOSED' || state === 'CANCELLED') return [];
  return units.flatMap(({ agencyId, role, signedAt, answer }) => [
    ...(signedAt === null ? [{ rule: SIGNING_CLOCK, agencyId }] : []),
    ...(role === 'LEAD' && state !== 'REPORTED' ? [{ rule: REPORT_CLOCK, agencyId }] : []),
    ...(role !== 'LEAD' && state === 'REPORTED' && answer === null ? [{ rule: ANSWER_CLOCK, agencyId }] : []),
  ]);
}

interface Running { readonly partyAgencyId: string; readonly rule: { readonly code: string }; readonly state: string; readonly judgedAt: string }

/** Of the clocks that the lead owes, to sign and to report, the one that ends first: whoever has not signed in time is late, however far the agreed day is. */
export function leadClock<Clock extends Running>(clocks: readonly Clock[], units: readonly Pick<UnitStanding, 'agencyId' | 'role'>[]): Clock | null {
  const lead = units.find(({ role }) => role === 'LEAD')?.agencyId;
  const owed = clocks.filter(({ partyAgencyId, rule, state }) => partyAgencyId === lead && (rule.code === SIGNING_CLOCK || rule.code === REPORT_CLOCK) && (state === 'RUNNING' || state === 'MISSED'));
  return owed.sort((one, other) => Date.parse(one.judgedAt) - Date.parse(other.judgedAt))[0] ?? null;
}

/** In which of its boxes a resolution lies for an agency: with whoever has to do something, and with no one else. */
export function resolutionBox(agencyId: string, state: ResolutionState, { officeId, leadId, units, deferralOpen }: ResolutionStanding): WorkBox {
  const over = state === 'CLOSED' || state === 'CANCELLED';
  if (agencyId === officeId) return state === 'REPORTED' ? 'TODO' : over ? 'DONE' : 'STARTED';
  const unit = units.find((one) => one.agencyId === agencyId);
  const works = unit && !over && (state !== 'REPORTED' || (unit.role !== 'LEAD' && (unit.signedAt === null || unit.answer === null)));
  if (works || (agencyId === leadId && deferralOpen && state === 'IN_HAND')) return 'TODO';
  return unit ? 'DONE' : 'COPIED';
}

/** What a meeting decided, as the office writes it down. */
export interface ResolutionForm {
  readonly title: string;
  readonly text: string;
  readonly deliverable?: string | null;
  readonly instruction?: string | null;
  readonly dueOn: Day;
  readonly units: readonly { readonly agencyId: string; readonly role: UnitRole }[];
}

const LATEST_DAYS = 1_830;

/** A day from tomorrow on, within five years. */
export function comingDay(field: string, day: Day, today: Day): FieldProblem[] {
  if (!isDay(day)) return [{ field, code: 'NOT_A_DAY' }];
  return day <= today || day > addDays(today, LATEST_DAYS) ? [{ field, code: 'NOT_A_DAY_AHEAD' }] : [];
}

export function formProblems({ title, text, deliverable, instruction, dueOn, units }: ResolutionForm, today: Day): FieldProblem[] {
  return [
    ...required('title', title, LINE), ...required('text', text, LONG_TEXT), ...optional('deliverable', deliverable), ...optional('instruction', instruction),
    ...comingDay('dueOn', dueOn, today),
    ...(units.filter(({ role }) => role === 'LEAD').length === 1 ? [] : [{ field: 'units', code: 'ONE_LEAD' }]),
    ...(new Set(units.map(({ agencyId }) => agencyId)).size === units.length && units.every(({ agencyId, role }) => isId(agencyId) && UNIT_ROLES.includes(role)) ? [] : [{ field: 'units', code: 'UNITS_TWICE' }]),
  ];
}

const VAGUE = /尽快|及时|抓紧|适时|早日|近期|尽早|按时|限期|as soon as possible|in due course/giu;
const DATED = /\d+\s*(年|月|日|个?工作日|天|小时|周|号)|[一二三四五六七八九十]+(个?工作日|日内|天内|个月内|周内)|\d{4}-\d{2}-\d{2}|月底|年底|季度末|within \d+/iu;

/** Words that name no time, in a sentence that names none either: 尽快 alone binds nobody. */
export const vagueWords = (text: string): string[] =>
  [...new Set(text.split(/[。；;！!\n]/u).filter((sentence) => !DATED.test(sentence)).flatMap((sentence) => sentence.match(VAGUE) ?? []))];
