import { EyeOutlined } from '@ant-design/icons';
import type { ReferralKind } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { DraftPreview } from '../detail/draft-preview';
import css from './wizard.module.css';

/** ⑤ 对方将看到什么: the packet as the server would hand it over now. */
export function StepPreview({ referralId, kind }: { referralId: string; kind: ReferralKind }) {
  const t = useT();
  return (
    <>
      <p className={css.banner}><EyeOutlined aria-hidden /> {t('referrals.previewText')}</p>
      <DraftPreview id={referralId} kind={kind} />
    </>
  );
}
