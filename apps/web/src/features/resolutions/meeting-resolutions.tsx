import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { OpenResolutionsDocument, ResolutionsOfDocument, type MeetingFieldsFragment } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError, useOnline } from '../../shared/states';
import css from '../conference/conference.module.css';
import { IssueResolution } from './issue-resolution';
import { ResolutionRows } from './resolution-rows';

interface Props { meeting: MeetingFieldsFragment }

/** 本次会议议定事项: what was issued out of a meeting that was held; its office issues more. */
export function MeetingResolutions({ meeting }: Props) {
  const t = useT();
  const online = useOnline();
  const issues = useMay('resolution.issue') && meeting.viewerRole === 'OWNER';
  const [issuing, setIssuing] = useState(false);
  const [{ data, error }, ask] = useQuery({ query: ResolutionsOfDocument, variables: { objectId: meeting.id } });
  return (
    <section className="card" aria-labelledby="resolutions">
      <header><ListHeading id="resolutions" title={t('res.ofMeeting')} count={data?.resolutionsOf.length} />{issues && <Button disabled={!online} onClick={() => setIssuing(true)}>{t('res.issue')}</Button>}</header>
      {error && !data && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={3} />}
      {data?.resolutionsOf.length === 0 && <p className={`${css.note} muted`}>{t('res.noneOfMeeting')}</p>}
      {data && data.resolutionsOf.length > 0 && <ResolutionRows rows={data.resolutionsOf} />}
      {issuing && <IssueResolution meeting={meeting} onClose={() => setIssuing(false)} />}
    </section>
  );
}

/** 上次会议议定事项落实情况: what is open as it stands now, how often it was carried over, and what has ended since. */
export function FollowUp({ meeting }: Props) {
  const t = useT();
  const format = useFormat();
  const [{ data, error }, ask] = useQuery({ query: OpenResolutionsDocument, variables: { conferenceId: meeting.conferenceId } });
  const found = data?.openResolutions;
  return (
    <section className="card" aria-labelledby="follow-up">
      <header><h2 id="follow-up">{t('follow.title')}</h2><Link to={`/resolutions?conference=${meeting.conferenceId}`}>{t('follow.all')}</Link></header>
      {error && !found && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!found && !error && <Loading rows={3} />}
      {found?.items.length === 0 && <p className={css.note}>{t('follow.none')}</p>}
      {found && found.items.length > 0 && (
        <>
          <p className={`${css.note} muted`}>{t('follow.counts', { when: format.instant(found.asOf), open: found.open, overdue: found.overdue, closed: found.closed })}</p>
          <ResolutionRows rows={found.items} />
        </>
      )}
      <Previous meeting={meeting} />
    </section>
  );
}

/** The meeting before, as it was announced: nothing is inferred from that. */
export function Previous({ meeting: { previous } }: Props) {
  const t = useT();
  const format = useFormat();
  return previous && (
    <>
      <p className={css.note}><Link to={`/meetings/${previous.id}`}>{t('follow.previous', { title: previous.title, when: format.instant(previous.startsAt).slice(0, 10) })}</Link></p>
      {previous.resolutions.length > 0 && <><p className={`${css.note} muted`}>{t('follow.published')}</p><ul className={css.list}>{previous.resolutions.map((line) => <li key={line}>{line}</li>)}</ul></>}
    </>
  );
}
