import type { CalendarEntryFieldsFragment } from '../../generated/graphql';
import { today } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { EntryLink } from './entry-link';
import { byDay } from './by-day';
import { daysOf } from './span';
import css from './calendar.module.css';

interface Props { month: string; span: { from: string; to: string }; entries: readonly CalendarEntryFieldsFragment[] }

const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

/** A month in whole weeks from Monday on, as a table: a day is a cell, what happens on it a list of links. */
export function MonthGrid({ month, span, entries }: Props) {
  const t = useT();
  const days = daysOf(span);
  const onDay = byDay(entries);
  const now = today();
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table className={css.month}>
      <thead><tr>{WEEK.map((weekday) => <th key={weekday} scope="col">{t(`calendar.weekday.${weekday}`)}</th>)}</tr></thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} data-other={day.slice(0, 7) !== month.slice(0, 7) || undefined} aria-current={day === now ? 'date' : undefined}>
                <span className={`num ${css.day}`}>{day.endsWith('-01') ? t('calendar.dayOfMonth', { month: Number(day.slice(5, 7)), day: 1 }) : Number(day.slice(8))}</span>
                {onDay.has(day) && <ul>{onDay.get(day)?.map((entry) => <li key={entry.id}><EntryLink entry={entry} /></li>)}</ul>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
