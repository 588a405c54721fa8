import { Link } from 'react-router';
import type { CalendarEntryFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import { timeOf } from './span';
import css from './calendar.module.css';

/** One entry in a day of the month: a line that says when and what, and leads to the matter. */
export function EntryLink({ entry }: { entry: CalendarEntryFieldsFragment }) {
  const t = useT();
  const words = entry.kind === 'MEETING' ? entry.meetingKind ?? '' : t('calendar.due');
  return (
    <Link className={`${css.entry} ${entry.kind === 'MEETING' ? css.meeting : css.due}`} data-cancelled={entry.state === 'CANCELLED' || undefined} to={matterPath(entry.objectKind, entry.id)}
      title={`${words} ${entry.title ?? entry.number ?? ''}`}>
      {entry.kind === 'MEETING' && <span className="num">{timeOf(entry.startsAt)} </span>}{words} {entry.title ?? entry.number}
    </Link>
  );
}

/** One entry in a list, with its place and state. */
export function EntryRow({ entry }: { entry: CalendarEntryFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const meeting = entry.kind === 'MEETING';
  return (
    <li className={css.row} data-cancelled={entry.state === 'CANCELLED' || undefined}>
      <span className={`num ${css.when}`}>{meeting ? `${timeOf(entry.startsAt)}–${timeOf(entry.endsAt)}` : format.due(entry.endsAt).slice(11)}</span>
      <span className={meeting ? css.meeting : css.due}>{meeting ? entry.meetingKind : t('calendar.due')}</span>
      <span className={css.what}>
        <Link to={matterPath(entry.objectKind, entry.id)}>{entry.title ?? entry.number ?? t('calendar.untitled')}</Link>
        <span className="muted">{[entry.title && entry.number, entry.place, entry.stateLabel].filter(Boolean).join('　')}</span>
      </span>
    </li>
  );
}
