import { Link } from 'react-router';
import { SubjectFileDocument, type SubjectFileQuery } from '../../generated/graphql';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { Empty } from '../../shared/states';
import { MatterGate } from '../../shared/states/matter-gate';
import { CaseTable } from '../cases/ledger/case-table';
import css from './subjects.module.css';

/** 主体档案: one subject with everything about it that this agency may see. */
export const Page = () => <MatterGate document={SubjectFileDocument} pick={(data) => data.subjectFile}>{(file) => <SubjectView file={file} />}</MatterGate>;

function SubjectView({ file }: { file: NonNullable<SubjectFileQuery['subjectFile']> }) {
  const t = useT();
  const format = useFormat();
  const { subject, totals } = file;
  const figures = [
    [t('subjects.cases'), totals.cases], [t('subjects.open'), totals.open], [t('subjects.referrals'), totals.referrals],
    [t('cases.amount'), format.money(totals.amountInvolved)], [t('cases.recovered'), format.money(totals.amountRecovered)],
  ] as const;
  return (
    <div className="page">
      <p className={css.crumb}><Link to="/cases">{t('cases.title')}</Link></p>
      <div className="page-head"><h1>{subject.name}</h1><span className="muted">{t(`SubjectKind.${subject.kind}`)}　<span className="num">{subject.code}</span></span><Link to={`/bulletins?subject=${subject.id}`}>{t('bulletin.title')}</Link></div>
      <dl className={css.figures}>{figures.map(([label, value]) => <div key={label}><dt>{label}</dt><dd className="num">{value}</dd></div>)}</dl>
      <p className="muted">{[subject.region?.name, subject.address, subject.representative && `${t('cases.representative')} ${subject.representative}`, subject.demoNote].filter(Boolean).join('　')}</p>
      {file.similar.length > 0 && (
        <section className={css.similar} aria-label={t('subjects.similar')}>
          <b>{t('subjects.similar')}</b>
          <ul>{file.similar.map((one) => <li key={one.id}><Link to={`/subjects/${one.id}`}>{one.name}</Link>　<span className="num">{one.code}</span>　{one.region?.name}</li>)}</ul>
        </section>
      )}
      <section className="card" aria-labelledby="subject-cases">
        <header><ListHeading id="subject-cases" title={t('subjects.cases')} count={file.cases.length} />{totals.cases > 0 && <Link to={`/cases?subject=${encodeURIComponent(subject.code)}`}>{t('subjects.inLedger')}</Link>}</header>
        {file.cases.length === 0 ? <Empty title={t('subjects.none')} text={t('subjects.noneText')} /> : <CaseTable cases={file.cases} columns={['number', 'matter', 'violations', 'amount', 'state', 'lamp', 'referrals', 'agency', 'registeredAt']} />}
      </section>
      {file.leads.length > 0 && (
        <section className="card" aria-labelledby="subject-leads">
          <header><ListHeading id="subject-leads" title={t('leads.title')} count={file.leads.length} /></header>
          <ul className={css.leads}>{file.leads.map((lead) => <li key={lead.id}><Link to={`/leads/${lead.id}`} className="num">{lead.number}</Link>　{t(`LeadState.${lead.state}`)}　<span className="num">{format.day(lead.receivedOn)}</span>　{lead.factsBegin}</li>)}</ul>
        </section>
      )}
    </div>
  );
}
