import { dayOf } from '@portal/kernel';
import { type Locale, t } from '@portal/platform';
import type { Explanation } from '../explanation.js';
import { DayExplanationType, DeadlineExplanationType } from './deadline.types.js';
import { toDeadlineRule } from './to-deadline.js';

/** Puts an explanation into words: each day, and the whole in a paragraph. */
export function toExplanation(explanation: Explanation, locale: Locale): DeadlineExplanationType {
  const { rule, startedAt, dueOn, dueAt, strictDueOn, alternativeDueOn, provisional } = explanation;
  return Object.assign(new DeadlineExplanationType(), {
    rule: toDeadlineRule(rule, locale), startedAt, dueOn, dueAt, strictDueOn, alternativeDueOn, provisional,
    days: toDays(explanation, locale), summary: summaryOf(explanation, locale),
  });
}

function toDays({ days }: Explanation, locale: Locale): DayExplanationType[] {
  let n = 0;
  return days.map(({ day, kind, counted, why, noticeNo }) => {
    if (counted) n += 1;
    const reason = t(locale, `deadline.day.${why}`, { kind: t(locale, `deadline.kind.${kind}`), n });
    return Object.assign(new DayExplanationType(), { day, kind, counted, reason, noticeNo });
  });
}

function summaryOf({ rule, amount, startedAt, dueOn, dueAt, strictDueOn, alternativeDueOn, provisional, pauses, extended }: Explanation, locale: Locale): string {
  const unit = t(locale, `deadline.unit.${rule.unit}`);
  const hourly = rule.calendar === 'WALL_CLOCK';
  const sentences: (string | false)[] = [
    t(locale, `deadline.summary.${wayOfCounting(rule)}`, {
      amount, unit, start: hourly ? minute(startedAt) : dayOf(startedAt), due: dueOn ?? minute(dueAt),
    }),
    extended && t(locale, 'deadline.summary.EXTENDED', { amount, unit }),
    (pauses > 0 || extended) && strictDueOn !== null && t(locale, 'deadline.summary.PAUSED', { strict: strictDueOn }),
    alternativeDueOn !== null && alternativeDueOn !== dueOn && t(locale, 'deadline.summary.ALTERNATIVE', { alternative: alternativeDueOn }),
    provisional && t(locale, 'deadline.summary.PROVISIONAL'),
    !rule.statutory && t(locale, 'deadline.summary.HOUSE'),
    rule.unverified && t(locale, 'deadline.summary.UNVERIFIED'),
  ];
  return sentences.filter((sentence) => sentence !== false).join(locale === 'en' ? ' ' : '');
}

function wayOfCounting({ countsBack, unit, calendar }: Explanation['rule']): string {
  if (countsBack) return 'BACK';
  return unit === 'MONTH' || unit === 'YEAR' ? 'MONTHS' : calendar;
}

/** An instant to the minute, as the wall shows it in Shanghai. */
function minute(instant: Date): string {
  const wall = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
  return `${wall.slice(0, 10)} ${wall.slice(11, 16)}`;
}
