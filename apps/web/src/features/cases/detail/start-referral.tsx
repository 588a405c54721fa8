import { Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { StartReferralDocument, type AgencyFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { AgencyPicker } from '../../../shared/agencies';
import { useT } from '../../../shared/messages';
import { useMe } from '../../../shared/session';
import css from './detail.module.css';

/** 移送公安: choose the competent office, then prepare the referral in the wizard. */
export function StartReferral({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const act = useAct(StartReferralDocument);
  const [agency, setAgency] = useState<AgencyFieldsFragment | null>(null);

  const start = async (): Promise<void> => {
    if (!agency) return;
    const referral = await act.run({ input: { caseId, toAgencyId: agency.id } });
    if (referral) void navigate(`/referrals/${referral.id}/edit`);
  };
  return (
    <Modal
      open
      title={t('cases.act.draftReferral')}
      okText={t('cases.startReferral')}
      okButtonProps={{ disabled: !agency, loading: act.pending }}
      onOk={() => void start()}
      onCancel={onClose}
    >
      <p className={css.hint}>{t('cases.startReferralText')}</p>
      <AgencyPicker kind="PUBLIC_SECURITY" regionCode={me.agency.region.code} value={agency} onChange={setAgency} />
      <div className={css.hint}><ActOutcome act={act} /></div>
    </Modal>
  );
}
