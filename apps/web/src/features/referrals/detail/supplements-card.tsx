import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import css from './detail.module.css';

/** 补正通知 and the answers to them. */
export function SupplementsCard({ supplements }: { supplements: ReferralFieldsFragment['supplements'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <section className="card">
      <header><h2>{t('referrals.supplements')}</h2></header>
      <ol className={`card-body ${css.stack}`}>
        {supplements.map((supplement) => (
          <li key={supplement.requestedAt}>
            <p><b className="num">{format.instant(supplement.requestedAt)}</b>　{t('referrals.supplementAsked')}</p>
            <ul className={css.bullets}>{supplement.items.map((item) => <li key={item}>{item}</li>)}</ul>
            <p className="muted prewrap">{supplement.reason}</p>
            {supplement.providedAt ? (
              <p><b className="num">{format.instant(supplement.providedAt)}</b>　{t('referrals.supplementGiven')}　<span className="prewrap">{supplement.reply}</span></p>
            ) : (
              <p className={css.waiting}>{t('referrals.supplementWaiting')}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
