import { canonicalJson } from '@portal/kernel';
import type { RollupFact, RollupRow } from '../rollup.rules.js';

/**
 * Why a report stands otherwise than it was frozen: a round was opened or a unit added since; it came since; it was corrected, with the unit's reason; it was sent back, with the reason of who runs the campaign; it was
 * handed in anew after that; it is gone. CHANGED is what no act explains.
 */
export const BRIEF_CAUSES = ['EXPECTED_SINCE', 'CAME_SINCE', 'CORRECTED', 'RETURNED', 'REDONE', 'LATE_SINCE', 'GONE', 'CHANGED'] as const;
export type BriefCause = (typeof BRIEF_CAUSES)[number];

export interface FieldChange { readonly key: string; readonly before: string | null; readonly after: string | null }
export interface ReportChange { readonly reportId: string; readonly agency: string; readonly roundNo: number; readonly cause: BriefCause; readonly reason: string | null; readonly fields: readonly FieldChange[] }
export interface SumChange { readonly key: string; readonly label: string; readonly before: string | null; readonly after: string | null }

/** A unit that bears another name since is the same unit. */
const counted = ({ agency: _agency, ...fact }: RollupFact) => fact;
export const sameFacts = (before: readonly RollupFact[], after: readonly RollupFact[]): boolean => canonicalJson(before.map(counted)) === canonicalJson(after.map(counted));

export function causeOf(before: RollupFact | undefined, after: RollupFact | undefined): readonly [BriefCause, string | null] {
  if (!before) return ['EXPECTED_SINCE', null];
  if (!after) return ['GONE', null];
  if (before.no !== null && after.no === null) return ['RETURNED', after.returned];
  if (before.no === null && after.no !== null) return after.returned !== null ? ['REDONE', after.returned] : ['CAME_SINCE', null];
  if (before.no !== after.no) return after.returned !== before.returned ? ['REDONE', after.returned] : ['CORRECTED', after.reason];
  return before.no === null && before.late !== after.late ? ['LATE_SINCE', null] : ['CHANGED', null];
}

/** Every report that stands otherwise, in the order of rounds and units, with each field that does. */
export function changesOf(before: readonly RollupFact[], after: readonly RollupFact[]): ReportChange[] {
  const [was, is] = [before, after].map((facts) => new Map(facts.map((fact) => [fact.reportId, fact]))) as [Map<string, RollupFact>, Map<string, RollupFact>];
  return [...new Map([...before, ...after].map((fact) => [fact.reportId, fact])).values()].flatMap((fact) => {
    const [old, now] = [was.get(fact.reportId), is.get(fact.reportId)];
    if (old && now && sameFacts([old], [now])) return [];
    const [cause, reason] = causeOf(old, now);
    const keys = [...new Set([...Object.keys(old?.answers ?? {}), ...Object.keys(now?.answers ?? {})])].sort();
    const fields = keys.map((key) => ({ key, before: old?.answers[key] ?? null, after: now?.answers[key] ?? null })).filter((field) => field.before !== field.after);
    return [{ reportId: fact.reportId, agency: fact.agency, roundNo: fact.roundNo, cause, reason, fields }];
  }).sort((one, other) => one.roundNo - other.roundNo || (one.agency < other.agency ? -1 : 1));
}

/** Every sum that is another. */
export const sumChangesOf = (before: readonly RollupRow[], after: readonly RollupRow[]): SumChange[] => {
  const rows = new Map([...before, ...after].map((row) => [`${row.key} ${row.type}`, row]));
  return [...rows].flatMap(([name, { key, label }]) => {
    const sumIn = (list: readonly RollupRow[]): string | null => list.find((row) => `${row.key} ${row.type}` === name)?.sum ?? null;
    return sumIn(before) === sumIn(after) ? [] : [{ key, label, before: sumIn(before), after: sumIn(after) }];
  });
};
