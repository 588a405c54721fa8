import { Link } from 'react-router';
import type { CaseFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';

/** Subject, source, period and amounts as the form of the agencies lays them out, then the facts in full. */
export function CaseFacts({ matter }: { matter: CaseFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const { subject } = matter;
  const period = matter.occurredFrom ?? matter.occurredTo
    ? t('cases.period', { from: matter.occurredFrom ?? '—', to: matter.occurredTo ?? '—' })
    : '—';
  return (
    <section className="card" aria-labelledby="facts">
      <header><h2 id="facts">{t('cases.facts')}</h2></header>
      <div className="card-body">
        <dl className="facts">
          <dt>{t('cases.subject')}</dt>
          <dd className="wide"><b><Link to={`/subjects/${subject.id}`}>{subject.name}</Link></b>　<span className="muted">{t(`SubjectKind.${subject.kind}`)}</span>　<span className="num">{subject.code}</span></dd>
          <dt>{t('cases.address')}</dt>
          <dd className="wide">{[subject.region?.name, subject.address].filter(Boolean).join('　') || '—'}{subject.representative && `　${t('cases.representative')} ${subject.representative}`}</dd>
          <dt>{t('cases.violations')}</dt>
          <dd className="wide">{matter.violationTypes.join(t('common.comma')) || '—'}</dd>
          <dt>{t('cases.amount')}</dt>
          <dd className="num">{format.money(matter.amountInvolved)}</dd>
          <dt>{t('cases.recovered')}</dt>
          <dd className="num">{format.money(matter.amountRecovered)}</dd>
          <dt>{t('cases.amountBasis')}</dt>
          <dd className="wide">{matter.amountBasis ?? '—'}</dd>
          <dt>{t('cases.occurred')}</dt>
          <dd className="wide num">{period}</dd>
          <dt>{t('cases.lead')}</dt>
          <dd className="wide">{t(`LeadSource.${matter.leadSource}`)}{matter.leadDetail && `　${matter.leadDetail}`}</dd>
          <dt>{t('cases.factsText')}</dt>
          <dd className="wide prewrap">{matter.facts}</dd>
          <dt>{t('cases.registeredBy')}</dt>
          <dd>{matter.registeredBy.startsWith(matter.agency.shortName) ? matter.registeredBy : `${matter.agency.shortName}　${matter.registeredBy}`}</dd>
          <dt>{t('cases.registeredAt')}</dt>
          <dd className="num">{format.instant(matter.registeredAt)}</dd>
          {matter.publishedSource && <><dt>{t('cases.published')}</dt><dd className="wide">{matter.publishedSource}</dd></>}
          {(matter.demoNote ?? subject.demoNote) && (
            <><dt>{t('common.demo')}</dt><dd className="wide muted">{[...new Set([matter.demoNote, subject.demoNote])].filter(Boolean).join(t('common.semicolon'))}</dd></>
          )}
        </dl>
      </div>
    </section>
  );
}
