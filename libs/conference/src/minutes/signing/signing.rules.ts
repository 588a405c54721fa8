import { createHash } from 'node:crypto';
import { canonicalJson, type Day } from '@portal/kernel';
import type { Actor, FieldProblem } from '@portal/platform';
import { convenes } from '../../conferences/conference-table.js';
import { comingDay } from '../../resolutions/resolution.rules.js';
import type { MinutesHead } from '../minutes-head.rules.js';
import type { MinutesSide } from '../minutes.table.js';
import { type ComparedLine, compareLines, type LineChange } from '../text/compare-lines.rules.js';
import type { MinutesLine } from '../text/minutes-line.rules.js';
import { type MinutesPlace, sideOf } from '../writing-right.rules.js';

/** On which side an agency's person stands: its own draft before the convener's seat, that before a part in the drafting, and last what was issued. */
export function minutesSide(place: Pick<MinutesPlace, 'role' | 'content' | 'writer'>, actor: Pick<Actor, 'agencyId' | 'seatKind'>, leadId: string | null): MinutesSide | null {
  if (place.role === 'OWNER') return 'DRAFTER';
  if (leadId !== null && place.content && convenes(actor, leadId)) return 'CONVENER';
  return sideOf(place) ?? (place.content ? 'READER' : null);
}

/** What the convener signs, and what the seal is put on: head and lines, and nothing that could be changed beside them. */
export const textHash = (head: MinutesHead, lines: readonly MinutesLine[]): string => createHash('sha256').update(canonicalJson({ head, lines })).digest('hex');

/** A line of minutes that has become a resolution. */
export interface StandingResolution {
  readonly line: string; readonly number: string; readonly over: boolean; readonly units: readonly string[];
  /** Day of the line as it was issued. */
  readonly dueOn: string | null;
}

/** 议定事项 of a text: what each still lacks before it can be handed out. `known`: agencies of the directory; the office answers for nothing itself. */
export function decisionProblems(lines: readonly MinutesLine[], { today, officeId, known, standing }: {
  readonly today: Day; readonly officeId: string; readonly known: ReadonlySet<string>; readonly standing: ReadonlyMap<string, StandingResolution>;
}): FieldProblem[] {
  return lines.flatMap((line, index): FieldProblem[] => {
    if (line.kind !== 'DECISION') return [];
    const field = `line.${index + 1}`;
    if (standing.has(line.line)) return [];
    return [
      ...(line.text.trim() === '' ? [{ field, code: 'REQUIRED' }] : []),
      ...(line.units.length === 0 ? [{ field, code: 'ONE_LEAD' }] : line.units.every((id) => known.has(id) && id !== officeId) ? [] : [{ field, code: 'NOT_ON_LIST' }]),
      ...comingDay(field, line.dueOn ?? '', today).slice(0, 1),
    ];
  });
}

/** What a correction may not touch: units and day of a resolution that is under way have a course of their own (延期、撤销). */
export const touchedResolutions = (lines: readonly MinutesLine[], standing: readonly StandingResolution[]): StandingResolution[] => {
  const now = new Map(lines.map((line) => [line.line, line]));
  return standing.filter(({ line, over, units, dueOn }) => {
    const is = now.get(line);
    if (over) return false;
    return is?.kind !== 'DECISION' || is.dueOn !== dueOn || is.units.join() !== units.join();
  });
};

/** What became of each line since the last issue, without those that are as they were. */
export const changedLines = (before: readonly MinutesLine[], after: readonly MinutesLine[]): ComparedLine[] => compareLines(before, after).filter(({ change }) => change !== 'SAME');

/** How much was changed, for a notice that says no more. */
export const countChanges = (changes: readonly { readonly change: LineChange }[]): Readonly<Record<'changed' | 'added' | 'removed', number>> => ({
  changed: changes.filter(({ change }) => change === 'CHANGED' || change === 'MOVED').length,
  added: changes.filter(({ change }) => change === 'ADDED').length,
  removed: changes.filter(({ change }) => change === 'REMOVED').length,
});

const LONGEST_TITLE = 60;

/** A short name for what a line says: its first sentence. */
export function titleOfDecision(text: string): string {
  const first = text.trim().split(/[。；;\n]/u)[0] ?? '';
  return first.length > LONGEST_TITLE ? `${first.slice(0, LONGEST_TITLE - 1)}…` : first;
}
