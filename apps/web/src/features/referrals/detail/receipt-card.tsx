import type { ReferralFieldsFragment, ReferralKind } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import { useMaterialWord } from '../material-words';

/** 移送书回执. */
export function ReceiptCard({ receipt, kind }: { receipt: NonNullable<ReferralFieldsFragment['receipt']>; kind: ReferralKind }) {
  const word = useMaterialWord(kind);
  const t = useT();
  const format = useFormat();
  return (
    <section className="card">
      <header><h2>{t('referrals.receipt')}</h2></header>
      <div className="card-body">
        <dl className="facts">
          <dt>{t('referrals.receiptNo')}</dt><dd>{receipt.number}</dd>
          <dt>{t('referrals.signedAt')}</dt><dd className="num">{format.instant(receipt.signedAt)}</dd>
          <dt>{t('referrals.signer')}</dt><dd>{receipt.signer}</dd>
          <dt>{t('referrals.field.copies')}</dt><dd>{t('common.copies', { count: receipt.copies })}</dd>
          <dt>{t('referrals.field.missing')}</dt><dd className="wide">{receipt.missing.map(word).join(t('common.comma')) || t('common.none')}</dd>
          <dt>{t('referrals.manifest')}</dt><dd className="wide"><code>{receipt.manifestHash}</code></dd>
        </dl>
      </div>
    </section>
  );
}
