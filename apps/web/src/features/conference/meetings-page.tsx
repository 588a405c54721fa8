import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { MeetingsDocument, type MeetingsQuery } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError } from '../../shared/states';
import { ConferenceFrame, type Conference } from './frame';
import { PlanMeeting } from './plan-meeting';
import css from './conference.module.css';

const pick = (data: MeetingsQuery): MeetingsQuery['meetings'] => data.meetings;

/** 会议 of a conference: the latest on top. */
export function Page() {
  const t = useT();
  return <ConferenceFrame title={t('conf.meetings')}>{(conference) => <Meetings key={conference.id} conference={conference} />}</ConferenceFrame>;
}

function Meetings({ conference }: { conference: Conference }) {
  const t = useT();
  const format = useFormat();
  const prepares = useMay('meeting.prepare');
  const [planning, setPlanning] = useState(false);
  const list = usePaged(MeetingsDocument, { conferenceId: conference.id, first: 20 }, pick);
  if (list.error && !list.data) return <LoadError error={list.error} onRetry={list.reload} />;
  if (!list.data) return <Loading rows={6} />;
  return (
    <section className="card" aria-labelledby="meetings">
      <header><h2 id="meetings">{t('conf.meetings')}</h2>{prepares && <Button onClick={() => setPlanning(true)}>{t('meet.plan')}</Button>}</header>
      {list.nodes.length === 0 && <Empty title={t('meet.none')} text={t('meet.noneText')} />}
      <ul className={css.list}>
        {list.nodes.map((node) => (
          <li key={node.id}>
            <p className={css.line}><Link to={`/meetings/${node.id}`}>{node.title ?? t('meet.closed')}</Link><span className={css.tag}>{t(`MeetingState.${node.state}`)}</span>
              {node.agendaState && node.state !== 'HELD' && <span className={css.tag}>{t('agenda.title')}{t('common.colon')}{t(`AgendaState.${node.agendaState}`)}</span>}</p>
            <p className={css.small}>{node.announced ? <>{node.announced.dateText ?? t('meet.noDate')}{node.announced.where && <>　{node.announced.where}</>}</> : format.instant(node.startsAt)}　{t(`MeetingKind.${node.kind}`)}　{t(`MeetingForm.${node.form}`)}{node.place && <>　{node.place}</>}　{node.kind !== 'REFERENCE' && <span className="num">{node.number}</span>}{node.announced && <>　{t('meet.from', { publisher: node.announced.publisher ?? t('meet.unnamed') })}</>}</p>
          </li>
        ))}
      </ul>
      {list.hasMore && <LoadMore hasMore loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />}
      {planning && <PlanMeeting conferenceId={conference.id} onClose={() => setPlanning(false)} />}
    </section>
  );
}
