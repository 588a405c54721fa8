import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery, useSubscription } from 'urql';
import { MeetingDayChangedDocument, WrittenRoundDocument, type WrittenFieldsFragment } from '../../../generated/graphql';
import { ActionBar } from '../../../shared/acts';
import { faultOf } from '../../../shared/graphql-client';
import { later } from '../../../shared/later';
import { useFormat, useT } from '../../../shared/messages';
import { Loading, LoadError, NoRight, NotFound } from '../../../shared/states';
import { WrittenItems } from './written-items';
import css from '../conference.module.css';

const Dialogs = later(() => import('./written-dialogs'));

/** 书面会议: the items that go round, what one's own unit says of each, and, for the office, how far all are. */
export function Page() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: WrittenRoundDocument, variables: { meetingId: id } });
  const [{ data: event }] = useSubscription({ query: MeetingDayChangedDocument, variables: { meetingId: id } });
  const again = () => ask({ requestPolicy: 'network-only' });
  useEffect(() => { if (event) ask({ requestPolicy: 'network-only' }); }, [event, ask]);
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={again} />;
  if (!data) return <Loading rows={8} />;
  return data.writtenRound ? <Round round={data.writtenRound} onDone={again} /> : <NotFound />;
}

function standOf({ openedAt, closedAt, over }: WrittenFieldsFragment) {
  if (closedAt) return 'written.closed' as const;
  if (!openedAt) return 'written.ahead' as const;
  return over ? 'written.over' as const : 'written.open';
}

function Round({ round, onDone }: { round: WrittenFieldsFragment; onDone: () => void }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const office = round.viewerRole === 'OWNER';
  const close = () => { setAct(null); onDone(); };
  return (
    <div className="page">
      <p className={css.line}><Link to={`/meetings/${round.id}`}>{t('day.toMeeting')}</Link><span className="num">{round.number}</span></p>
      <div className="page-head">
        <h1>{round.title} <span className={css.tag}>{t(standOf(round))}</span></h1>
        <ActionBar actions={round.availableActions} primary={round.openedAt ? 'closeWrittenRound' : 'openWrittenRound'} onAct={setAct}
          labels={office ? { ...(!round.openedAt && { openWrittenRound: t('written.send') }), ...(round.openedAt && !round.closedAt && { extendWrittenRound: t('written.extend'), closeWrittenRound: t('written.end') }) } : {}} />
      </div>
      <p className={css.small}>
        {t(`MeetingKind.${round.kind}`)}　{t('MeetingForm.WRITTEN')}{round.chair && <>　{t('written.chair', { chair: round.chair })}</>}{round.openedAt && <>　{t('written.sentAt', { who: round.openedBy ?? '', when: format.instant(round.openedAt) })}</>}
      </p>
      {round.dueOn && !round.closedAt && <p className={`${css.line} ${round.over ? css.problem : ''}`}><b>{t(round.over ? 'written.dueWas' : 'written.due', { day: format.day(round.dueOn) })}</b></p>}
      {round.closedAt && <p className={css.small}>{t('written.closedAt', { who: round.closedBy ?? '', when: format.instant(round.closedAt) })}{round.closeReason && <>　{t('written.closedEarly', { reason: round.closeReason })}</>}</p>}
      {round.note && <p className="prewrap">{round.note}</p>}
      {office && round.closedAt && !round.minutesId && <p className={css.line}><Link to={`/meetings/${round.id}/day`}>{t('written.capture')}</Link><Link to={`/meetings/${round.id}`}>{t('written.toMinutes')}</Link></p>}
      {round.keptFromMe > 0 && <p role="note" className={css.small}>{t('written.kept', { count: round.keptFromMe })}</p>}
      <div className={css.columns}>
        <div className={css.column}><WrittenItems round={round} onDone={onDone} /></div>
        <div className={css.column}><Units round={round} /></div>
      </div>
      {act && <Dialogs round={round} act={act} onClose={() => setAct(null)} onDone={close} />}
    </div>
  );
}

/** How far the units are: of the others, once it is closed. */
function Units({ round }: { round: WrittenFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  if (round.shares.length === 0) return null;
  const done = round.shares.filter(({ answeredAt }) => answeredAt).length;
  return (
    <section className="card" aria-labelledby="units">
      <header><h2 id="units">{t('written.units')}</h2>{round.shares.length > 1 && <span className="muted">{t('written.count', { done, all: round.shares.length })}</span>}</header>
      <ul className={css.list}>
        {round.shares.map(({ agency, state, answeredAt, answeredBy }) => (
          <li key={agency.id}>
            <p className={css.line}><b>{agency.shortName}</b><span className={`${css.tag} ${state === 'ANSWERED' || state === 'WAITING' ? '' : css.late}`}>{t(`MinutesShareState.${state}`)}</span></p>
            {answeredAt && <p className={css.small}>{answeredBy}　{format.instant(answeredAt)}</p>}
          </li>
        ))}
      </ul>
      <p className={`${css.note} muted`}>{t(round.closedAt || round.viewerRole !== 'PARTICIPANT' ? 'written.silence' : 'written.sealed')}</p>
    </section>
  );
}
