import { LockOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import css from './detail.module.css';

/** What a kind adds to the head of the page: the seal, the day an answer is due, where it came from. */
export function KindNotes({ referral }: { referral: ReferralFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const { sealed, replyBy, originId, batchId } = referral;
  return (
    <>
      {sealed && <p className={css.seal}><LockOutlined aria-hidden /> {t('letter.sealed')}</p>}
      {(replyBy || originId || batchId) && (
        <p className={css.notes}>
          {replyBy && <span>{t('letter.replyBy')} <b className="num">{format.day(replyBy)}</b></span>}
          {originId && <Link to={`/referrals/${originId}`}>{t('letter.origin')}</Link>}
          {batchId && <span className="muted">{t('letter.batch')}</span>}
        </p>
      )}
    </>
  );
}
