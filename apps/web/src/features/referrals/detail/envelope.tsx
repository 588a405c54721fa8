import { LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { OpenReferralDocument, type ReferralFieldsFragment } from '../../../generated/graphql';
import { ActOutcome } from '../../../shared/acts';
import { useFormat, useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useReferralAct } from '../acts/news';
import css from './detail.module.css';

interface Props {
  referral: ReferralFieldsFragment;
  onAct: (action: string) => void;
}

/** The receiver's view before opening: who sent it and when. Opening is an act, because it ends the right of recall. */
export function Envelope({ referral, onAct }: Props) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const act = useReferralAct(referral.id, OpenReferralDocument);
  const may = (action: string): boolean => referral.availableActions.some((each) => each.action === action && each.allowed);
  const open = async (): Promise<void> => {
    await act.run({ input: { id: referral.id, expectedVersion: act.conflict?.currentVersion ?? referral.version } }, { title: t('referrals.act.openReferral') });
  };
  return (
    <section className={css.envelope} aria-label={t('referrals.envelope')}>
      <LockOutlined className={css.lock} aria-hidden />
      <h2>{t('referrals.envelope')}</h2>
      <p>{t('referrals.envelopeFrom', { agency: referral.fromAgency.name, when: format.instant(referral.sentAt) })}</p>
      <p className="muted">{t('referrals.envelopeText')}</p>
      <div className={css.envelopeActs}>
        {may('openReferral') && <Button size="large" type="primary" disabled={!online} loading={act.pending} onClick={() => void open()}>{t('referrals.act.openReferral')}</Button>}
        {may('signReceipt') && <Button size="large" disabled={!online} onClick={() => onAct('signReceipt')}>{t('referrals.act.signReceipt')}</Button>}
      </div>
      <ActOutcome act={act} />
      {act.conflict && <p role="alert">{act.conflict.message}</p>}
    </section>
  );
}
