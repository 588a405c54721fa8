import dayjs from 'dayjs';
import type { CalendarEntryFieldsFragment } from '../../generated/graphql';
import { today } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { byDay } from './by-day';
import { EntryRow } from './entry-link';
import css from './calendar.module.css';

/** Days that have something, one below the other: for a week, for a phone, for a printer. */
export function DayList({ entries }: { entries: readonly CalendarEntryFieldsFragment[] }) {
  const t = useT();
  const now = today();
  return [...byDay(entries)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, own]) => (
    <section key={day} className={css.dayList} aria-label={day}>
      <h3><span className="num">{day}</span> {t(`calendar.weekday.${dayjs(day).day() as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)}{day === now && <span className={css.now}>{t('calendar.today')}</span>}</h3>
      <ul>{own.map((entry) => <EntryRow key={entry.id} entry={entry} />)}</ul>
    </section>
  ));
}
