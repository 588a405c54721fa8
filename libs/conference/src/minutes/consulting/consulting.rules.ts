import { LINE, LONG_TEXT, optional, required } from '@portal/cases';
import { addDays, type Day, isDay, isId } from '@portal/kernel';
import type { FieldProblem } from '@portal/platform';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import { type ConsultingFact, type Handling, HANDLINGS, type Opinion, OPINIONS, type ShareFact } from './consulting.table.js';

export interface ConsultingStanding { readonly roundOpen: boolean; readonly opinions: number; readonly unhandled: number }

export const factsOf = ({ roundOpen, opinions, unhandled }: ConsultingStanding): ReadonlySet<ConsultingFact> => new Set<ConsultingFact>([
  ...(roundOpen ? ['roundOpen' as const] : []), ...(opinions > 0 ? ['opinions' as const] : []), ...(unhandled > 0 ? ['unhandled' as const] : []),
]);

/** What was sent to a unit, as the rules look at it. `dueAt`: the instant at which its last day is over. */
export interface ShareStanding { readonly closedAt: Date | string | null; readonly dueAt: Date | string; readonly answeredAt: Date | string | null }

/**
 * How far a unit is. Silence is never consent: when the day is over it is OVERDUE, 逾期未反馈, and CUT_OFF where the office ended the round
 * before.
 */
export const SHARE_STATES = ['WAITING', 'ANSWERED', 'LATE', 'OVERDUE', 'CUT_OFF'] as const;
export type ShareState = (typeof SHARE_STATES)[number];
export function shareState({ answeredAt, dueAt, closedAt }: ShareStanding, now: Date): ShareState {
  if (answeredAt !== null) return new Date(answeredAt) >= new Date(dueAt) ? 'LATE' : 'ANSWERED';
  if (closedAt !== null && new Date(closedAt) < new Date(dueAt)) return 'CUT_OFF';
  return now >= new Date(dueAt) ? 'OVERDUE' : 'WAITING';
}

/** Until its last day is over a unit may think again; what it had not said by then it may still say, marked as late. */
export function shareFacts(share: ShareStanding, now: Date): ReadonlySet<ShareFact> {
  return new Set<ShareFact>([
    ...(share.closedAt === null ? ['open' as const] : []), ...(share.answeredAt !== null && now >= new Date(share.dueAt) ? ['settled' as const] : []),
  ]);
}

/** Only what says something can be asked about: no heading, no empty line. */
export const canBeAsked = ({ kind, text }: Pick<MinutesLine, 'kind' | 'text'>): boolean => (kind === 'TEXT' || kind === 'DECISION') && text.trim() !== '';

export interface NamedAgency { readonly id: string; readonly name: string; readonly shortName: string }
/** Whom the meeting itself names: under the section of which item, which agencies. A section bears the name of its item of the agenda, or that of its place. */
export interface SectionUnits { readonly line: string; readonly item?: string; readonly agencyIds: readonly string[] }

/**
 * Which units each line names: those that were written down with it; else those whose names stand in its words, the longest name first, so that
 * a province's office is not found in a city's; else, for a decision, those whom the item of the agenda above it concerns.
 */
export function proposeUnits(lines: readonly MinutesLine[], agencies: readonly NamedAgency[], sections: readonly SectionUnits[] = []): ReadonlyMap<string, readonly string[]> {
  const names = agencies.flatMap(({ id, name, shortName }) => [...new Set([name, shortName, shortName.replace(/^省/u, '')])].map((word) => ({ id, word })))
    .filter(({ word }) => word.length >= 3).sort((one, other) => other.word.length - one.word.length);
  const known = new Set(agencies.map(({ id }) => id));
  const proposed = new Map<string, readonly string[]>();
  let above: readonly string[] = [];
  for (const line of lines) {
    if (line.kind === 'SECTION') above = sections.find(({ line: name, item }) => name === line.line || item === line.line)?.agencyIds ?? [];
    if (!canBeAsked(line)) continue;
    const written = line.units.filter((id) => known.has(id));
    const named = written.length > 0 ? written : namedIn(line.text, names);
    proposed.set(line.line, named.length > 0 || line.kind !== 'DECISION' ? named : above.filter((id) => known.has(id)));
  }
  return proposed;
}

/** In the order in which they stand there. What one name has taken, a shorter one does not find again. */
function namedIn(text: string, names: readonly { readonly id: string; readonly word: string }[]): string[] {
  const found = new Map<string, number>();
  let rest = text;
  for (const { id, word } of names) {
    for (let at = rest.indexOf(word); at >= 0; at = rest.indexOf(word)) {
      found.set(id, Math.min(found.get(id) ?? at, at));
      rest = rest.slice(0, at) + '\u0000'.repeat(word.length) + rest.slice(at + word.length);
    }
  }
  return [...found].sort(([, one], [, other]) => one - other).map(([id]) => id);
}

const MOST_LINES = 400;
const LATEST_DAYS = 60;

/** A last day: tomorrow at the earliest, so that everybody has a whole day. */
export const lastDayProblems = (dueOn: Day, today: Day): FieldProblem[] =>
  (!isDay(dueOn) ? [{ field: 'dueOn', code: 'NOT_A_DAY' }] : dueOn <= today || dueOn > addDays(today, LATEST_DAYS) ? [{ field: 'dueOn', code: 'NOT_A_DAY_AHEAD' }] : []);

export interface AssignedLine { readonly line: string; readonly agencyIds: readonly string[] }

export function sendProblems(dueOn: Day, note: string | null | undefined, lines: readonly AssignedLine[], today: Day): FieldProblem[] {
  const named = lines.flatMap(({ agencyIds }) => agencyIds);
  const twice = new Set(lines.map(({ line }) => line)).size !== lines.length || lines.some(({ agencyIds }) => new Set(agencyIds).size !== agencyIds.length);
  return [
    ...lastDayProblems(dueOn, today), ...optional('note', note),
    ...(named.length === 0 ? [{ field: 'lines', code: 'NOBODY_ASKED' }] : []),
    ...(twice || lines.length > MOST_LINES || !named.every(isId) ? [{ field: 'lines', code: 'UNITS_TWICE' }] : []),
  ];
}

export interface LineAnswer { readonly line: string; readonly opinion: Opinion; readonly proposal?: string | null; readonly reason?: string | null }

/** What is wrong with answers of a unit that was sent `lines`. */
export function answerProblems(answers: readonly LineAnswer[], sent: ReadonlyMap<string, string>): FieldProblem[] {
  if (answers.length === 0) return [{ field: 'answers', code: 'REQUIRED' }];
  if (new Set(answers.map(({ line }) => line)).size !== answers.length) return [{ field: 'answers', code: 'TWICE' }];
  return answers.flatMap(({ line, opinion, proposal, reason }, index): FieldProblem[] => {
    const field = `answers.${index}`;
    if (!sent.has(line) || !OPINIONS.includes(opinion)) return [{ field, code: 'NOT_ON_LIST' }];
    if (opinion === 'SUGGEST') {
      const same = proposal?.trim() === sent.get(line)?.trim();
      return [...(same ? [{ field: `${field}.proposal`, code: 'PROPOSES_NOTHING' }] : required(`${field}.proposal`, oneLine(proposal ?? ''), LONG_TEXT)), ...optional(`${field}.reason`, reason)];
    }
    return opinion === 'RESERVE' ? required(`${field}.reason`, reason ?? '') : [];
  });
}

/** A line is one line, whatever was pasted into it. */
export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

export interface HandlingForm { readonly outcome: Handling; readonly reason?: string | null; readonly text?: string | null; readonly seen?: string | null }

export function handlingProblems({ outcome, reason, text, seen }: HandlingForm): FieldProblem[] {
  return [
    ...(HANDLINGS.includes(outcome) ? [] : [{ field: 'outcome', code: 'NOT_ON_LIST' }]),
    ...(outcome === 'ADOPTED' ? optional('reason', reason) : required('reason', reason ?? '')),
    ...(text != null && outcome === 'DECLINED' ? [{ field: 'text', code: 'NOTHING_ADOPTED' }] : []),
    ...(text != null ? required('text', oneLine(text), LONG_TEXT) : []),
    ...(text != null && seen == null ? [{ field: 'seen', code: 'REQUIRED' }] : []),
  ];
}

/** Nobody's name is longer than a line. */
export const nameOf = ({ personName, seatTitle }: { readonly personName: string; readonly seatTitle: string }): string => `${seatTitle} ${personName}`.slice(0, LINE);
