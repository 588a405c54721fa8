import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { HalfYearMattersDocument, HalfYearPaperDocument, HalfYearReportDocument, type HalfYearReportQuery, ReleaseHalfYearDocument } from '../../generated/graphql';
import { ActForm, ActionBar } from '../../shared/acts';
import { PaperLinks } from '../../shared/files/paper-links';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { Loading, LoadError } from '../../shared/states';
import { MatterGate } from '../../shared/states/matter-gate';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import stats from '../statistics/statistics.module.css';
import { Figures } from './figures';
import { FIGURES, nameKey } from './half-years';
import css from './half-year.module.css';
import { Matters } from './matters';
import { Rerun } from './rerun';

type Report = NonNullable<HalfYearReportQuery['halfYearReport']>;

/** A report: its figures as they were frozen, whether nobody has touched them, what is behind each, and the document made of them. */
export const Page = () => <MatterGate document={HalfYearReportDocument} pick={(data) => data.halfYearReport} rows={10}>{(report) => <ReportView report={report} />}</MatterGate>;

function ReportView({ report }: { report: Report }) {
  const t = useT();
  const format = useFormat();
  const [releasing, setReleasing] = useState(false);
  const name = t(nameKey(report), { year: report.year });
  const draft = report.state === 'FROZEN';
  const pathOf = (figure: string, leadId: string | null): string => `/half-year-reports/${report.id}?${new URLSearchParams({ figure, ...(leadId && { lead: leadId }) }).toString()}`;
  return (
    <div className="page">
      <p className={shared.line}><Link to={`/half-year-reports?conference=${report.conferenceId}`}>{t('half.title')}</Link><span className="num">{report.number}</span></p>
      <div className="page-head">
        <h1>{t('half.reportOf', { name })} <span className={shared.tag}>{t(`HalfYearReportState.${report.state}`)}</span></h1>
        <ActionBar actions={draft ? report.availableActions : []} labels={{ releaseHalfYear: t('half.release') }} primary="releaseHalfYear" onAct={() => setReleasing(true)} />
      </div>
      {report.replacedBy && <p role="status">{t('half.replacedText')} <Link to={`/half-year-reports/${report.replacedBy.id}`}>{report.replacedBy.number}</Link></p>}
      <section className="card" aria-label={t('half.reportOf', { name })}>
        <div className="card-body">
          <dl className="facts">
            <dt>{t('conf.title')}</dt><dd>{report.conference}</dd>
            <dt>{t('stats.period')}</dt><dd className="num">{t('stats.periodOf', { from: report.from, to: report.to })}</dd>
            <dt>{t('stats.cutOffName')}</dt><dd className="num">{format.due(report.asOf)}</dd>
            <dt>{t('stats.behind')}</dt><dd>{t('half.behindText', { count: report.factCount, version: report.definitionVersion })}</dd>
            <dt>{t('stats.whoFroze')}</dt><dd>{report.frozenBy}　<span className="num">{format.instant(report.frozenAt)}</span></dd>
            <dt>{t('half.releaser')}</dt><dd>{report.releasedBy ? <>{report.releasedBy}　<span className="num">{format.instant(report.releasedAt)}</span></> : t('HalfYearReportState.FROZEN')}</dd>
            <dt>{t('stats.hash')}</dt><dd className={`wide ${stats.hash}`}><span className={report.intact ? stats.IN_TIME : stats.OVERDUE}>{t(report.intact ? 'stats.intact' : 'stats.notIntact')}</span>　<span className="num">{report.hash}</span></dd>
          </dl>
        </div>
      </section>
      <Figures rows={report.rows} definitions={report.definitions} scope={report.scope} pathOf={pathOf} />
      <Behind report={report} />
      <section className="card" aria-labelledby="overdue"><header><h2 id="overdue">{t('half.overdue')}</h2></header><Matters label={t('half.overdue')} matters={report.overdue} none={t('half.noneOverdue')} /></section>
      <Paper id={report.id} />
      {report.oversees && <Rerun report={report} />}
      <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={report.timeline} /></div></section>
      {releasing && (
        <ActForm title={t('half.release')} intro={t('half.releaseText', { conference: report.conference })} version={report.version} document={ReleaseHalfYearDocument} onClose={() => setReleasing(false)} onDone={() => setReleasing(false)}
          toVariables={(_, expectedVersion) => ({ input: { id: report.id, expectedVersion } })} />
      )}
    </div>
  );
}

/** The resolutions behind the number that the address names. */
function Behind({ report }: { report: Report }) {
  const t = useT();
  const { values, clear } = useUrlFilter(['figure', 'lead'] as const);
  const figure = oneOf(FIGURES, values.figure);
  const head = useRef<HTMLHeadingElement>(null);
  const [{ data, error, fetching }, again] = useQuery({ query: HalfYearMattersDocument, variables: { reportId: report.id, figure: figure ?? 'ALL', leadId: values.lead ?? null }, pause: !figure });
  useEffect(() => { if (figure) { head.current?.focus(); head.current?.scrollIntoView({ block: 'nearest' }); } }, [figure, values.lead]);
  if (!figure) return null;
  const who = values.lead ? report.rows.find(({ leadId }) => leadId === values.lead)?.lead ?? '' : t('half.whole');
  const name = report.definitions.find((each) => each.figure === figure)?.name ?? '';
  return (
    <section className="card" aria-labelledby="behind">
      <header><h2 id="behind" ref={head} tabIndex={-1}>{t('half.behind', { who, name, count: data?.halfYearMatters.length ?? 0 })}</h2><button type="button" className={shared.link} onClick={clear}>{t('common.close')}</button></header>
      {error && !data && <LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {(!error || data) && (fetching || !data ? <Loading rows={3} /> : <Matters label={name} matters={data.halfYearMatters} none={t('stats.nobody')} />)}
    </section>
  );
}

/** The document, as it is printed. */
function Paper({ id }: { id: string }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const [{ data, error }, again] = useQuery({ query: HalfYearPaperDocument, variables: { id }, pause: !shown });
  return (
    <section className="card" aria-labelledby="paper">
      <header className={css.head}>
        <h2 id="paper">{t('half.paper')}</h2>
        <div className={shared.line}>
          <button type="button" className={shared.link} aria-expanded={shown} onClick={() => setShown(!shown)}>{t('documents.preview')}</button>
          <PaperLinks docx={`/files/half-year-reports/${id}/docx`} pdf={`/files/half-year-reports/${id}/pdf`} />
        </div>
      </header>
      {shown && error && !data && <LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {shown && !error && !data && <Loading rows={6} />}
      {shown && data?.halfYearReport && <iframe className={css.paper} title={t('documents.preview')} sandbox="" srcDoc={data.halfYearReport.html} />}
    </section>
  );
}
