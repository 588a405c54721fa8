import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { OpenMinutesOfMeetingDocument, type MeetingFieldsFragment } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import css from './conference.module.css';

/** 纪要 of a meeting that was held: begun with one click from what the meeting was about, or opened. */
export function MeetingMinutes({ meeting }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  const navigate = useNavigate();
  const mayOpen = useMay('minutes.open') && meeting.viewerRole === 'OWNER';
  const act = useAct(OpenMinutesOfMeetingDocument);
  const begin = async (): Promise<void> => {
    const done = await act.run({ meetingId: meeting.id });
    if (done) void navigate(`/minutes/${done.id}`);
  };
  if (meeting.state !== 'HELD' || meeting.kind === 'REFERENCE' || (!meeting.minutesId && !mayOpen)) return null;
  return (
    <section className="card" aria-labelledby="meeting-minutes">
      <header><h2 id="meeting-minutes">{t('minutes.title')}</h2></header>
      <div className={css.note}>
        {meeting.minutesId ? <Link to={`/minutes/${meeting.minutesId}`}>{t('minutes.toDraft')}</Link> : <Button type="primary" loading={act.pending} onClick={() => void begin()}>{t('minutes.open')}</Button>}
        <ActOutcome act={act} />
      </div>
    </section>
  );
}
