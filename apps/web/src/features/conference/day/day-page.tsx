import { Link, useParams } from 'react-router';
import { faultOf } from '../../../shared/graphql-client';
import { later } from '../../../shared/later';
import { useFormat, useT } from '../../../shared/messages';
import { Loading, LoadError, NoRight, NotFound } from '../../../shared/states';
import { Attendee } from './attendee';
import { useDay } from './use-day';
import css from '../conference.module.css';

const Console = later(async () => ({ default: (await import('./console')).Console }), { rows: 6 });

/** 会中: the console for the office; for whoever sits at the table what is on, and his signing in. */
export function Page() {
  const { id = '' } = useParams();
  const t = useT();
  const format = useFormat();
  const { day, known, error, ask } = useDay(id);
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !day) return <LoadError page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!known) return <Loading rows={8} />;
  if (!day) return <NotFound />;
  return (
    <div className="page">
      <p className={css.line}><Link to={`/meetings/${day.id}`}>{t('day.toMeeting')}</Link><span className="num">{day.number}</span></p>
      <div className="page-head"><h1>{day.title} <span className={css.tag}>{t(day.endedAt ? 'day.over' : day.startedAt ? 'day.running' : 'day.ahead')}</span></h1></div>
      <p className={css.small}>{t(`MeetingKind.${day.kind}`)}　{t(`MeetingForm.${day.form}`)}　{format.instant(day.startsAt)}{day.place && <>　{day.place}</>}{day.chair && <>　{t('day.chairedBy', { chair: day.chair })}</>}</p>
      {day.viewerRole === 'OWNER' ? <Console day={day} /> : <Attendee day={day} />}
    </div>
  );
}
