import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { OpenMinutesOfMeetingDocument, type MeetingFieldsFragment } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { useOnline } from '../../shared/states';
import css from './conference.module.css';

/** 纪要 of a meeting that was held: begun with one click from what fell on its day, or opened. */
export function MeetingMinutes({ meeting }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  const mayOpen = useMay('minutes.open') && meeting.viewerRole === 'OWNER';
  if (meeting.state !== 'HELD' || meeting.kind === 'REFERENCE' || (!meeting.minutesId && !mayOpen)) return null;
  return (
    <section className="card" aria-labelledby="meeting-minutes">
      <header><h2 id="meeting-minutes">{t('minutes.title')}</h2></header>
      <div className={css.note}>{meeting.minutesId ? <Link to={`/minutes/${meeting.minutesId}`}>{t('minutes.toDraft')}</Link> : <BeginMinutes meetingId={meeting.id} />}</div>
    </section>
  );
}

/** 起草纪要. */
export function BeginMinutes({ meetingId }: { meetingId: string }) {
  const t = useT();
  const navigate = useNavigate();
  const online = useOnline();
  const act = useAct(OpenMinutesOfMeetingDocument);
  const begin = async (): Promise<void> => {
    const done = await act.run({ meetingId });
    if (done) void navigate(`/minutes/${done.id}`);
  };
  return <><Button type="primary" disabled={!online} loading={act.pending} onClick={() => void begin()}>{t('minutes.open')}</Button><ActOutcome act={act} /></>;
}
