import { useState } from 'react';
import { Link } from 'react-router';
import { ListedSupervisionDocument, type ListedFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { FileList } from '../../shared/files';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { useServerNow } from '../../shared/session';
import { MatterGate } from '../../shared/states/matter-gate';
import { AboutMatter } from '../conference/about-matter-lazy';
import { DocumentsPanel } from '../documents/documents-panel';
import css from '../consultations/consultations.module.css';
import { Ladder } from './ladder';
import { ListedDialogs } from './listed-dialogs';

/** 挂牌督办详情: a convener decides here, on a phone too. */
export const Page = () => <MatterGate document={ListedSupervisionDocument} pick={(data) => data.listedSupervision} rows={10}>{(listed) => <ListedView listed={listed} />}</MatterGate>;

function ListedView({ listed }: { listed: ListedFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  const [dialog, setDialog] = useState<{ action: string; measureId?: string } | null>(null);
  const late = (measure: ListedFieldsFragment['measures'][number]): boolean => !measure.doneAt && new Date(measure.dueAt).getTime() <= now;
  return (
    <div className="page">
      <p className={css.line}><Link to="/supervision">{t('watch.title')}</Link>{listed.caseId && <Link to={`/cases/${listed.caseId}`}>{t('joint.ofCase')}</Link>}<span className="num">{listed.number}</span></p>
      <div className="page-head">
        <h1>{listed.title ?? t('consult.closed')} <span className={css.tag}>{t(`ListedSupervisionState.${listed.state}`)}</span></h1>
        <ActionBar actions={listed.availableActions} primary={listed.state === 'NOMINATED' ? 'decideListing:APPROVE' : 'decideDelisting:APPROVE'} onAct={(action) => setDialog({ action })}
          labels={listed.state === 'NOMINATED' ? { 'decideListing:APPROVE': t('watch.approve'), 'decideListing:RETURN': t('watch.return') }
            : listed.state === 'DELISTING_REQUESTED' ? { 'decideDelisting:APPROVE': t('watch.delist'), 'decideDelisting:RETURN': t('watch.keep') }
              : listed.state === 'RETURNED' ? { nominateAgain: t('watch.nominateAgain') } : { requestDelisting: t('watch.requestDelisting') }} />
      </div>
      <p className={css.small}>{t(`SupervisionLevel.${listed.level}`)}　{listed.agency.shortName}　{format.instant(listed.nominatedAt)}</p>
      <div className={css.columns}>
        <div className={css.column}>
          {listed.reason && <section className="card" aria-labelledby="why"><header><h2 id="why">{t('watch.reason')}</h2></header><div className={css.note}>
            <p className="prewrap">{listed.reason}</p>
            {listed.nominatedCase && <p className={css.small}><span className="num">{listed.nominatedCase.number}</span>　{listed.nominatedCase.subject}{listed.nominatedCase.amountInvolved && <>　<span className="num">{t('common.yuan', { amount: format.money(listed.nominatedCase.amountInvolved) })}</span></>}</p>}
            {listed.nominatedCase?.facts && <p className={css.text}>{listed.nominatedCase.facts}</p>}
          </div></section>}
          {listed.decision && <section className="card" aria-labelledby="decision"><header><h2 id="decision">{t('watch.decision')}</h2></header><p className={`${css.note} prewrap`}>{listed.decision}</p></section>}
          <section className="card" aria-labelledby="measures">
            <header><ListHeading id="measures" title={t('watch.measures')} count={listed.measures.length} /></header>
            {listed.measures.length === 0 && <p className={`${css.note} muted`}>{t('watch.noMeasures')}</p>}
            <ul className={css.list}>
              {listed.measures.map((measure) => (
                <li key={measure.id}>
                  <p className={css.line}><b>{measure.agency.shortName}</b><span>{measure.text ?? t('consult.closed')}</span>
                    {measure.doneAt ? <span className={css.tag}>{t('watch.done')}</span> : late(measure) && <span className={`${css.tag} ${css.late}`}>{t('watch.late')}</span>}</p>
                  <p className={css.small}>{t('watch.until', { when: format.instant(measure.dueAt) })}
                    {measure.mine && !measure.doneAt && listed.state === 'LISTED' && <button type="button" className={css.link} onClick={() => setDialog({ action: 'report', measureId: measure.id })}>{t('watch.report')}</button>}</p>
                  {listed.reports.filter(({ measureId }) => measureId === measure.id).map((report) => (
                    <div key={report.id} className={css.text}>{report.text}<span className={css.small}>　{report.agency} {report.person}　{format.instant(report.at)}</span>{report.attachments.length > 0 && <FileList files={report.attachments} />}</div>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div className={css.column}>
          <Ladder matter={{ objectKind: 'LISTED_SUPERVISION', objectId: listed.id, number: listed.number }} agencies={listed.measures.map(({ agency }) => agency)} over={listed.state === 'DELISTED'} />
          <AboutMatter kind="LISTED_SUPERVISION" id={listed.id} />
          <DocumentsPanel matterId={listed.id} />
          <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={listed.timeline} /></div></section>
        </div>
      </div>
      {dialog && <ListedDialogs listed={listed} action={dialog.action} measureId={dialog.measureId} onClose={() => setDialog(null)} />}
    </div>
  );
}
