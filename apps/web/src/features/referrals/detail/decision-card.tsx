import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useT, type MessageKey } from '../../../shared/messages';
import css from './detail.module.css';

const reasonKey = (code: string): MessageKey | null =>
  code === 'NO_CRIME' || code === 'MINOR' || code === 'OTHER' ? `referrals.reasonCode.${code}` : null;

/** 立案 or 不予立案, as the police decided it. */
export function DecisionCard({ decision }: { decision: NonNullable<ReferralFieldsFragment['decision']> }) {
  const t = useT();
  const refused = decision.outcome === 'NOT_FILED';
  const key = decision.reasonCode ? reasonKey(decision.reasonCode) : null;
  return (
    <section className="card">
      <header><h2>{t(refused ? 'referrals.declined' : 'referrals.filed')}</h2></header>
      <div className="card-body">
        <dl className="facts">
          <dt>{t('referrals.field.number')}</dt><dd>{decision.number}</dd>
          <dt>{t('referrals.field.decidedOn')}</dt><dd className="num">{decision.decidedOn}</dd>
          {decision.unit && <><dt>{t('referrals.field.unit')}</dt><dd>{decision.unit}</dd></>}
          {decision.offence && <><dt>{t('referrals.field.offence')}</dt><dd>{decision.offence}</dd></>}
          {decision.reasonCode && <><dt>{t('referrals.field.reasonCode')}</dt><dd className="wide">{key ? t(key) : decision.reasonCode}</dd></>}
          {decision.reason && <><dt>{t('referrals.field.reason')}</dt><dd className="wide prewrap">{decision.reason}</dd></>}
          {refused && (
            <>
              <dt>{t('referrals.field.returnedFiles')}</dt>
              <dd className="wide"><ul className={css.bullets}>{decision.returnedFiles.map((file) => <li key={file}>{file}</li>)}</ul>{decision.returnedFiles.length === 0 && t('common.none')}</dd>
            </>
          )}
        </dl>
      </div>
    </section>
  );
}
