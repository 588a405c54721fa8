import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import { PacketItems } from '../packet/packet-items';
import css from './detail.module.css';

/** 涉案物品交接清单: one list, two signatures. */
export function HandoverCard({ handover }: { handover: NonNullable<ReferralFieldsFragment['handover']> }) {
  const t = useT();
  const format = useFormat();
  const sign = (at?: string | null, who?: string | null): string => (at ? `${who ?? ''}　${format.instant(at)}` : t('referrals.unsigned'));
  return (
    <section className="card">
      <header><h2>{t('referrals.handover')}</h2></header>
      <div className="card-body">
        <PacketItems items={handover.items} caption={t('referrals.handoverList')} />
        <dl className={`facts ${css.signatures}`}>
          <dt>{t('referrals.senderSigned')}</dt><dd className={handover.senderSignedAt ? undefined : css.waiting}>{sign(handover.senderSignedAt, handover.senderSigner)}</dd>
          <dt>{t('referrals.receiverSigned')}</dt><dd className={handover.receiverSignedAt ? undefined : css.waiting}>{sign(handover.receiverSignedAt, handover.receiverSigner)}</dd>
          <dt>{t('referrals.field.place')}</dt><dd>{handover.place ?? '—'}</dd>
          <dt>{t('referrals.field.note')}</dt><dd className="prewrap">{handover.note ?? '—'}</dd>
        </dl>
      </div>
    </section>
  );
}
