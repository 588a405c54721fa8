import type { Locale } from '@portal/platform';
import { t } from '@portal/platform';
import type { DeadlineRow, IntervalRow } from '../deadline-store.js';
import { lampOf } from '../lamp.rules.js';
import type { DeadlineRule } from '../rule-store.js';
import type { ExtensionRule } from '../term.js';
import { DeadlineIntervalType, DeadlineRuleType, DeadlineType } from './deadline.types.js';

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Puts a clock, as a statement read it, into the schema's shape, with the lamp of this moment. */
export function toDeadline(row: DeadlineRow, now: Date, locale: Locale): DeadlineType {
  const [startedAt, dueAt] = [new Date(row.startedAt), new Date(row.dueAt)];
  const rule = toDeadlineRule(row.rule, locale);
  return Object.assign(new DeadlineType(), {
    id: row.id, partyAgencyId: row.partyAgencyId, partId: row.partId, rule, label: rule.label, state: row.state,
    lamp: lampOf({ state: row.state, judgedAt: new Date(row.judgedAt), yellowAt: new Date(row.yellowAt) }, now),
    startedAt, dueOn: row.dueOn, dueAt, strictDueOn: row.strictDueOn, alternativeDueOn: row.alternativeDueOn, provisional: row.provisional,
    extended: row.intervals.some(({ kind }) => kind === 'EXTENSION'),
    pausedSince: instant(row.pausedSince), pauseNote: row.rule.pauseNote, metAt: instant(row.metAt), missedAt: instant(row.missedAt),
    intervals: row.intervals.map(toInterval),
  });
}

export function toDeadlineRule(rule: DeadlineRule, locale: Locale): DeadlineRuleType {
  const extensions = rule.extensions.map((extension) => extensionText(extension, rule, locale));
  return Object.assign(new DeadlineRuleType(), {
    ...rule, label: locale === 'en' ? rule.labelEn : rule.label, extensions: extensions.length === 0 ? null : extensions.join(locale === 'en' ? '; ' : '；'),
  });
}

function toInterval(row: IntervalRow): DeadlineIntervalType {
  return Object.assign(new DeadlineIntervalType(), {
    kind: row.kind, from: new Date(row.from), to: instant(row.to), amount: row.amount, unit: row.unit, approver: row.approver,
    reason: row.reason, basis: row.basis,
  });
}

function extensionText(extension: ExtensionRule, rule: DeadlineRule, locale: Locale): string {
  const { condition, basis, approver, amount } = extension;
  if (amount === null) return t(locale, 'deadline.extension.OPEN', { condition, basis, approver });
  return t(locale, `deadline.extension.${extension.mode}`, {
    condition, basis, approver, unit: t(locale, `deadline.unit.${rule.unit}`),
    amount: extension.upTo ? t(locale, 'deadline.extension.UP_TO', { amount }) : amount,
  });
}
