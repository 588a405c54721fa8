import { LINE, optional, required } from '@portal/cases';
import type { FieldProblem } from '@portal/platform';
import { minutesProblems } from '../topics/topic.rules.js';
import { ITEM_VISIBILITIES, type ItemKind, type ItemVisibility } from './meeting.table.js';

/** A line of an agenda as the office writes it; its place is that in the list. */
export interface ItemInput {
  /** The same line in every version; absent: a new one. */
  readonly line?: string | null;
  readonly kind: ItemKind;
  readonly topicId?: string | null;
  readonly title: string;
  readonly minutes: number;
  readonly presenterId?: string | null;
  readonly presenter?: string | null;
  readonly visibility: ItemVisibility;
  readonly visibleTo: readonly string[];
}

const MOST_ITEMS = 60;

/** What is wrong with an agenda before it is kept. */
export function agendaProblems(items: readonly ItemInput[]): FieldProblem[] {
  if (items.length === 0) return [{ field: 'items', code: 'REQUIRED' }];
  if (items.length > MOST_ITEMS) return [{ field: 'items', code: 'TOO_MANY', values: { max: MOST_ITEMS } }];
  const firstOf = (pick: (item: ItemInput) => string | null | undefined, value: string): number => items.findIndex((item) => pick(item) === value);
  return items.flatMap((item, index) => {
    const field = `items.${index}`;
    return [
      ...required(`${field}.title`, item.title, LINE), ...minutesProblems(`${field}.minutes`, item.minutes), ...optional(`${field}.presenter`, item.presenter, LINE),
      ...((item.kind === 'TOPIC') === Boolean(item.topicId) ? [] : [{ field: `${field}.topicId`, code: 'REQUIRED' }]),
      ...(item.topicId && firstOf((other) => other.topicId, item.topicId) < index ? [{ field: `${field}.topicId`, code: 'TWICE' }] : []),
      ...(item.line && firstOf((other) => other.line, item.line) < index ? [{ field: `${field}.line`, code: 'TWICE' }] : []),
      // 上次议定事项落实情况 comes first, once.
      ...(item.kind === 'FOLLOW_UP' && index > 0 ? [{ field: `${field}.kind`, code: 'FOLLOW_UP_FIRST' }] : []),
      ...(ITEM_VISIBILITIES.includes(item.visibility) ? [] : [{ field: `${field}.visibility`, code: 'NOT_ON_LIST' }]),
      ...(item.visibility === 'NAMED' && item.visibleTo.length === 0 ? [{ field: `${field}.visibleTo`, code: 'REQUIRED' }] : []),
    ];
  });
}

/** When each line begins, in minutes from the beginning of the meeting. */
export function startsOf(items: readonly { readonly minutes: number }[]): number[] {
  let at = 0;
  return items.map(({ minutes }) => { const start = at; at += minutes; return start; });
}

export const totalMinutes = (items: readonly { readonly minutes: number }[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

/** What became of a line from one version to the next. */
export type LineChange = 'ADDED' | 'REMOVED' | 'MOVED' | 'CHANGED';
export interface VersionedLine { readonly line: string; readonly title: string; readonly minutes: number; readonly presenterId: string | null }

/** What differs between two versions, line by line, in the order of the later one; removed lines come last. A line that only made room has not moved. */
export function changesBetween(before: readonly VersionedLine[], after: readonly VersionedLine[]): { line: string; title: string; change: LineChange }[] {
  const old = new Map(before.map((item) => [item.line, item]));
  const kept = before.filter(({ line }) => after.some((item) => item.line === line)).map(({ line }) => line);
  const order = after.filter(({ line }) => old.has(line)).map(({ line }) => line);
  const changed = after.flatMap((item): { line: string; title: string; change: LineChange }[] => {
    const was = old.get(item.line);
    if (!was) return [{ line: item.line, title: item.title, change: 'ADDED' }];
    if (was.title !== item.title || was.minutes !== item.minutes || was.presenterId !== item.presenterId) return [{ line: item.line, title: item.title, change: 'CHANGED' }];
    return kept.indexOf(item.line) === order.indexOf(item.line) ? [] : [{ line: item.line, title: item.title, change: 'MOVED' }];
  });
  const gone = before.filter(({ line }) => !after.some((item) => item.line === line));
  return [...changed, ...gone.map(({ line, title }) => ({ line, title, change: 'REMOVED' as const }))];
}
