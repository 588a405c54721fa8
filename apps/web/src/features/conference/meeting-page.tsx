import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { CancelMeetingDocument, MeetingDocument, RecordMeetingHeldDocument, ReviseAgendaDocument, SubmitAgendaDocument, type MeetingFieldsFragment } from '../../generated/graphql';
import { ActForm, ActionBar } from '../../shared/acts';
import { later } from '../../shared/later';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { FollowUp, MeetingResolutions, Previous } from '../resolutions/meeting-resolutions';
import { AgendaEditor } from './agenda-editor';
import { AgendaVerdict } from './agenda-verdict';
import { clockAt } from './agenda-order';
import { MeetingAnswers } from './meeting-answers';
import { MeetingMinutes } from './meeting-minutes';
import { ReasonForm } from './reason-form';
import css from './conference.module.css';

const NoticeForms = later(() => import('./meeting-notice-forms'));
type Agenda = MeetingFieldsFragment['agendas'][number];

/** 会议: when, where, who, and its agenda. */
export const Page = () => <MatterGate document={MeetingDocument} pick={(data) => data.meeting} rows={10}>{(meeting) => <Meeting meeting={meeting} />}</MatterGate>;

function Meeting({ meeting }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const may = (name: string): boolean => meeting.availableActions.some(({ action, allowed }) => action === name && allowed);
  const writes = may('saveAgenda');
  // A unit that is asked finds its answer first, on a phone too.
  const written = meeting.form === 'WRITTEN';
  const asked = meeting.viewerRole === 'PARTICIPANT' && meeting.state === 'NOTICED' && !written;
  const decides = may('decideAgenda:APPROVE');
  const draft = writes ? meeting.agendas.find(({ state }) => state === 'DRAFT' || state === 'RETURNED') : undefined;
  return (
    <div className="page">
      <p className={css.line}><Link to={`/meetings?conference=${meeting.conferenceId}`}>{meeting.conference}　{t('conf.meetings')}</Link><span className="num">{meeting.number}</span></p>
      <div className="page-head">
        <h1>{meeting.title ?? t('meet.closed')} <span className={css.tag}>{t(`MeetingState.${meeting.state}`)}</span></h1>
        <ActionBar actions={meeting.availableActions} primary={meeting.state === 'PLANNED' && meeting.agendas.some(({ state }) => state === 'APPROVED') ? 'sendMeetingNotice' : 'submitAgenda'} onAct={setAct} labels={{
          ...(!(draft && may('submitAgenda')) && { submitAgenda: t('agenda.submit') }), reviseAgenda: t('agenda.revise'), ...(!decides && { 'decideAgenda:APPROVE': t('agenda.approve'), 'decideAgenda:RETURN': t('agenda.return') }), ...(meeting.state === 'PLANNED' && !written && { sendMeetingNotice: t('notice.send') }), changeMeeting: t('notice.change'), ...(!written && { recordMeetingHeld: t('meet.held') }), cancelMeeting: t('meet.cancel'),
        }} />
      </div>
      <p className={css.small}>
        {t(`MeetingKind.${meeting.kind}`)}　{t(`MeetingForm.${meeting.form}`)}　{meeting.published ? meeting.published.dateText ?? t('meet.noDate') : <>{format.instant(meeting.startsAt)} – {clockAt(meeting.endsAt, 0)}</>}
        {meeting.place && <>　{meeting.place}</>}
        {meeting.link && <>　{t('notice.link')}{t('common.colon')}{/^https?:\/\//.test(meeting.link) ? <a href={meeting.link} target="_blank" rel="noreferrer">{meeting.link}</a> : meeting.link}</>}
        {meeting.content && !meeting.published && <>　<Link to={`/meetings/${meeting.id}/papers`}>{t('papers.title')}</Link></>}
      </p>
      <DayLink meeting={meeting} />
      <div className={css.columns}>
        <div className={css.column}>
          {asked && <MeetingAnswers meeting={meeting} />}
          {draft && <AgendaEditor key={`${draft.version}:${draft.state}`} meeting={meeting} agenda={draft} />}
          {meeting.agendas.filter((agenda) => agenda !== draft).map((agenda) => <AgendaCard key={agenda.version} meeting={meeting} agenda={agenda}>{decides && agenda.state === 'SUBMITTED' && <AgendaVerdict meeting={meeting} />}</AgendaCard>)}
          {meeting.content && meeting.agendas.length === 0 && !meeting.published && <section className="card" aria-label={t('agenda.title')}><p className={`${css.note} muted`}>{t('agenda.waiting')}</p></section>}
          {meeting.content && meeting.state === 'HELD' && <MeetingResolutions meeting={meeting} />}
          {meeting.published && <Published published={meeting.published} />}
        </div>
        <div className={css.column}>
          {meeting.attendees.length > 0 && <section className="card" aria-labelledby="attendees"><header><ListHeading id="attendees" title={t('meet.attendees')} count={meeting.attendees.length} /></header><p className={css.note}>{meeting.attendees.map(({ agency }) => agency.shortName).join(t('common.comma'))}</p></section>}
          {!asked && !written && <MeetingAnswers meeting={meeting} />}
          <MeetingMinutes meeting={meeting} />
          {meeting.kind === 'REGULAR' && meeting.content && !meeting.published && <Before meeting={meeting} />}
          <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={meeting.timeline} /></div></section>
        </div>
      </div>
      {act && <Dialogs meeting={meeting} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

/** To the day of the meeting: the console for the office, signing in and what is on for the others. */
function DayLink({ meeting }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  const approved = meeting.agendas.some(({ state }) => state === 'APPROVED');
  if (!meeting.content || meeting.state === 'CANCELLED' || meeting.published || !approved) return null;
  if (meeting.form === 'WRITTEN') return <p className={css.line}><Link to={`/meetings/${meeting.id}/round`}><b>{t('written.toRound')}</b></Link></p>;
  return <p className={css.line}><Link to={`/meetings/${meeting.id}/day`}>{t(meeting.viewerRole === 'OWNER' ? 'day.console' : 'day.open')}</Link></p>;
}

/** What the meeting hears first. One that was held has heard it: what is open now is not what it heard. */
function Before({ meeting }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  if (meeting.state === 'PLANNED' || meeting.state === 'NOTICED') return <FollowUp meeting={meeting} />;
  return meeting.previous && <section className="card" aria-labelledby="previous"><header><h2 id="previous">{t('follow.previousTitle')}</h2></header><Previous meeting={meeting} /></section>;
}

function AgendaCard({ meeting, agenda, children }: { meeting: MeetingFieldsFragment; agenda: Agenda; children?: ReactNode }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card" aria-label={`${t('agenda.title')} ${agenda.version}`}>
      <header><h2>{t('agenda.title')}　{t('agenda.version', { version: agenda.version })}</h2><span className={css.tag}>{t(`AgendaState.${agenda.state}`)}</span></header>
      <ol className={css.items}>
        {agenda.items.map((item, index) => (
          <li key={item.id} className={css.item}>
            <span className={`${css.at} num`}>{index + 1}　{clockAt(meeting.startsAt, item.startsAfter)}</span>
            <div>
              <p className={css.line}>{item.topicId ? <Link to={`/topics/${item.topicId}`}>{item.title}</Link> : <b>{item.title}</b>}{item.visibility === 'NAMED' && <span className={css.tag}>{t('agenda.forNamed')}</span>}</p>
              <p className={css.small}>{t('topics.minutes', { count: item.minutes })}{item.presenterAgency && <>　{item.presenterAgency.shortName}</>}{item.presenter && <>　{item.presenter}</>}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className={`${css.note} muted`}>{t('agenda.total', { count: agenda.totalMinutes })}{agenda.decidedBy && <>　{t('agenda.decidedBy', { seat: agenda.decidedSeat ?? '', name: agenda.decidedBy, when: format.instant(agenda.decidedAt ?? null) })}</>}{agenda.state === 'APPROVED' && <>　{t('agenda.locked')}</>}</p>
      {agenda.changes.length > 0 && <p className={css.note}>{t('agenda.changes')}{t('common.colon')}{agenda.changes.map((one) => `${t(`AgendaLineChange.${one.change}`)}${t('common.quoted', { text: one.title })}`).join(t('common.comma'))}</p>}
      {children}
    </section>
  );
}

function Published({ published }: { published: NonNullable<MeetingFieldsFragment['published']> }) {
  const t = useT();
  const lines = (title: string, list: readonly string[]) => list.length > 0 && <><h3 className={css.head}>{title}</h3><ul className={css.list}>{list.map((line) => <li key={line}>{line}</li>)}</ul></>;
  return (
    <section className="card" aria-labelledby="published">
      <header><h2 id="published">{t('meet.published')}</h2></header>
      <p className={`${css.note} muted`}>{t('meet.publishedBy', { publisher: published.publisher ?? t('meet.unnamed') })}{published.url && <>　<a href={published.url} target="_blank" rel="noreferrer">{published.url}</a></>}</p>
      <ul className={css.list}>
        {([['meet.heldAs', published.held], ['meet.where', published.where], ['meet.convenedBy', published.convener], ['meet.readAt', [published.site, published.publishedOn].filter(Boolean).join('　')]] as const)
          .map(([label, value]) => value && <li key={label}>{t(label)}{t('common.colon')}{value}</li>)}
      </ul>
      {published.summary && <p className={css.text}>{published.summary}</p>}
      {lines(t('meet.published.agenda'), published.agenda)}
      {lines(t('meet.resolutions'), published.resolutions)}
      {lines(t('meet.published.attendees'), published.attendees)}
      {published.figures && <><h3 className={css.head}>{t('meet.figures')}</h3><p className={css.text}>{published.figures}</p></>}
      {lines(t('meet.doubts'), published.doubts)}
    </section>
  );
}

function Dialogs({ meeting, act, onClose }: { meeting: MeetingFieldsFragment; act: string; onClose: () => void }) {
  const t = useT();
  const { id, version } = meeting;
  const shared = { version, onClose };
  const bare = (_: unknown, expectedVersion: number) => ({ input: { id, expectedVersion } });
  const because = (reason: string, expectedVersion: number) => ({ input: { id, expectedVersion, reason } });
  switch (act) {
    case 'sendMeetingNotice': case 'changeMeeting': return <NoticeForms meeting={meeting} act={act} onClose={onClose} />;
    case 'submitAgenda': return <ActForm {...shared} onDone={onClose} title={t('agenda.submit')} intro={t('agenda.decide')} document={SubmitAgendaDocument} toVariables={bare} />;
    case 'recordMeetingHeld': return <ActForm {...shared} onDone={onClose} title={t('meet.held')} intro={t('meet.heldText')} document={RecordMeetingHeldDocument} toVariables={bare} />;
    case 'reviseAgenda': return <ReasonForm {...shared} title={t('agenda.revise')} intro={t('agenda.reviseText')} label={t('topic.reason')} document={ReviseAgendaDocument} toVariables={because} />;
    case 'cancelMeeting': return <ReasonForm {...shared} danger title={t('meet.cancel')} label={t('topic.reason')} document={CancelMeetingDocument} toVariables={because} />;
    default: return null;
  }
}
