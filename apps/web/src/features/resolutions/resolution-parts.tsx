import { Link } from 'react-router';
import type { ResolutionFieldsFragment } from '../../generated/graphql';
import { FileList } from '../../shared/files';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import shared from '../conference/conference.module.css';
import { standingOf, STEPS, stepsDone } from './standing';
import css from './resolutions.module.css';

interface Props { resolution: ResolutionFieldsFragment }

/** 签收→办理→反馈→复核→办结销号: what is done, and which step is on. */
export function Steps({ resolution: { state, units } }: Props) {
  const t = useT();
  const { done, on } = stepsDone(state, units.some(({ role, signedAt }) => role === 'LEAD' && Boolean(signedAt)));
  return (
    <ol className={css.steps} aria-label={t('res.steps')}>
      {STEPS.map((step, index) => {
        const now = on && index === done;
        return <li key={step} className={index < done ? css.done : now ? css.now : undefined} aria-current={now ? 'step' : undefined}>{t(`ResolutionStep.${step}`)}{index < done && <span className="sr">{t('common.aside', { text: t('res.stepDone') })}</span>}</li>;
      })}
    </ol>
  );
}

/** What was decided, in the words of the meeting, and the days. */
export function Content({ resolution }: Props) {
  const t = useT();
  const format = useFormat();
  const { dueOn, firstDueOn, deferralCount, returns, closedAt, state } = resolution;
  const part = (label: string, said: string | null | undefined) => said && <><h3 className={shared.head}>{label}</h3><p className={shared.text}>{said}</p></>;
  return (
    <section className="card" aria-labelledby="content">
      <header><h2 id="content">{t('res.content')}</h2></header>
      {part(t('res.text'), resolution.text)}
      {part(t('res.deliverable'), resolution.deliverable)}
      {part(t('res.instruction'), resolution.instruction)}
      {resolution.vagueWords.length > 0 && <div className={shared.note}><p className={css.warn}>{t('res.vague', { words: resolution.vagueWords.join(t('common.comma')) })}</p></div>}
      <div className="card-body">
        <dl className="facts">
          <dt className="first">{t('res.dueOn')}</dt><dd className="num">{dueOn}</dd>
          <dt>{t('res.firstDueOn')}</dt><dd className="num">{firstDueOn}</dd>
          <dt className="first">{t('res.deferralCount')}</dt><dd>{t('res.times', { count: deferralCount })}</dd>
          <dt>{t('res.returns')}</dt><dd>{t('res.times', { count: returns })}</dd>
          <dt className="first">{t('res.office')}</dt><dd>{resolution.agency.shortName}</dd>
          <dt>{t('res.openedAt')}</dt><dd className="num">{format.instant(resolution.openedAt)}</dd>
          {closedAt && <><dt className="first">{t(state === 'CANCELLED' ? 'res.endedAt' : 'res.closedAt')}</dt><dd className="num wide">{format.instant(closedAt)}</dd></>}
        </dl>
      </div>
    </section>
  );
}

/** 责任单位: who leads and who works along, who has signed, and what each says of the report. */
export function Units({ resolution: { units, state } }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="units">
      <header><ListHeading id="units" title={t('res.units')} count={units.length} /></header>
      <ul className={shared.list}>
        {units.map((unit) => (
          <li key={unit.agency.id}>
            <p className={shared.line}><span className={shared.tag}>{t(`ResolutionUnitRole.${unit.role}`)}</span><b>{unit.agency.shortName}</b><span className={`${shared.tag} ${unit.answer === 'OBJECT' || (unit.lateToSign && !unit.answer) ? shared.late : ''}`}>{t(`UnitStanding.${standingOf(unit, state)}`)}</span>{unit.mine && <span className={shared.tag}>{t('res.mine')}</span>}</p>
            {unit.signedAt && <p className={shared.small}>{t('res.signedAt', { when: format.instant(unit.signedAt), who: unit.signedBy ?? '' })}</p>}
            {unit.answeredAt && <p className={shared.small}>{t('res.answeredAt', { when: format.instant(unit.answeredAt), who: unit.answeredBy ?? '' })}</p>}
            {unit.objection && <p className="prewrap">{t('res.objection', { text: unit.objection })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Reports({ resolution: { reports } }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="reports">
      <header><ListHeading id="reports" title={t('res.reports')} count={reports.length} /></header>
      {reports.length === 0 && <p className={`${shared.note} muted`}>{t('res.noReports')}</p>}
      <ul className={shared.list}>
        {reports.map((report) => (
          <li key={report.id}>
            <p className={shared.line}><span className={shared.tag}>{t(report.kind === 'REPORT' ? 'res.report' : 'res.progress')}</span><b>{report.agency}</b><span className={shared.small}>{report.seat} {report.person}　{format.instant(report.at)}</span></p>
            <p className="prewrap">{report.text}</p>
            {report.noEvidence && <p className={shared.small}>{t('res.noEvidence', { text: report.noEvidence })}</p>}
            {report.attachments.length > 0 && <div className={css.files}><FileList files={report.attachments} /></div>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 延期: asked for, and what the convener said. The first day stays in sight above. */
export function Deferrals({ resolution: { deferrals } }: Props) {
  const t = useT();
  const format = useFormat();
  if (deferrals.length === 0) return null;
  return (
    <section className="card" aria-labelledby="deferrals">
      <header><ListHeading id="deferrals" title={t('res.deferrals')} count={deferrals.length} /></header>
      <ul className={shared.list}>
        {deferrals.map((one) => (
          <li key={one.id}>
            <p className={shared.line}><span>{t('res.deferralSpan', { from: one.fromDay, to: one.toDay })}</span><span className={shared.tag}>{t(`ResolutionDeferralState.${one.state}`)}</span>{one.grantedDay && <b>{t('res.grantedDay', { day: one.grantedDay })}</b>}</p>
            <p className="prewrap">{one.reason}</p>
            <p className={shared.small}>{t('res.askedBy', { when: format.instant(one.askedAt), who: one.askedBy })}{one.decidedAt && <>　{t('res.decidedBy', { when: format.instant(one.decidedAt), who: one.decidedBy ?? '' })}</>}</p>
            {one.decisionReason && <p className={shared.small}>{t('res.decision', { text: one.decisionReason })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 来源: the meeting, the line of its agenda, the topic, who proposed it. */
export function Origin({ resolution: { origin, links, reports } }: Props) {
  const t = useT();
  const format = useFormat();
  const evidence = reports.filter(({ attachments }) => attachments.length > 0);
  return (
    <section className="card" aria-labelledby="origin">
      <header><h2 id="origin">{t('res.origin')}</h2></header>
      {!origin && <p className={`${shared.note} muted`}>{t('res.originHidden')}</p>}
      {origin && (
        <ol className={`${shared.list} ${css.chain}`}>
          {links.length > 0 && <li>{t('res.matters')}　{links.map(({ objectId, objectKind, number, title, reachable }, index) => <span key={objectId}>{index > 0 && t('common.comma')}{reachable ? <Link to={matterPath(objectKind, objectId)}>{title || number}</Link> : number}</span>)}</li>}
          {origin.topicId && <li>{t('res.topic')}　<Link to={`/topics/${origin.topicId}`}>{origin.topicTitle ?? origin.topicNumber}</Link>{origin.proposer && <p className={shared.small}>{t('res.proposer')}　{origin.proposer.shortName}</p>}</li>}
          <li>{t('res.meeting')}　<Link to={`/meetings/${origin.meetingId}`}>{origin.meetingTitle ?? origin.meetingNumber}</Link><p className={shared.small}><span className="num">{origin.meetingNumber}</span>　{format.instant(origin.heldOn).slice(0, 10)}</p></li>
          {origin.lineTitle && <li>{t('res.line')}　{origin.lineTitle}</li>}
          {origin.minutesId && <li>{t('res.minutes')}　<Link to={`/minutes/${origin.minutesId}/issue`}>{t('res.minutesIssued')}</Link></li>}
          {evidence.length > 0 && <li>{t('res.evidence')}　{t('res.evidenceOf', { reports: evidence.length, files: evidence.reduce((sum, { attachments }) => sum + attachments.length, 0) })}</li>}
        </ol>
      )}
    </section>
  );
}

export function Links({ resolution: { links } }: Props) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="links">
      <header><ListHeading id="links" title={t('res.links')} count={links.length} /></header>
      {links.length === 0 && <p className={`${shared.note} muted`}>{t('res.noLinks')}</p>}
      <ul className={shared.list}>
        {links.map((link) => (
          <li key={link.objectId}><span className={shared.tag}>{t(`TopicLinkKind.${link.objectKind}`)}</span> <span className="num">{link.number}</span>　{link.reachable ? <Link to={matterPath(link.objectKind, link.objectId)}>{link.title}</Link> : link.title}</li>
        ))}
      </ul>
    </section>
  );
}
