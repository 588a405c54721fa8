import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';

/** 未阅证明: nobody had opened it when it was recalled. */
export function RecallCard({ recall }: { recall: NonNullable<ReferralFieldsFragment['recall']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card">
      <header><h2>{t('referrals.recallCertificate')}</h2><span className="num muted">{format.instant(recall.recalledAt)}</span></header>
      <div className="card-body">
        <p className="prewrap">{recall.statement}</p>
        <p className="muted">{t('referrals.manifest')} <code>{recall.hash}</code></p>
      </div>
    </section>
  );
}
