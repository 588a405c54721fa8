import { CheckCircleFilled } from '@ant-design/icons';
import { useT } from '../../../shared/messages';
import { useNews } from './news';
import css from './acts.module.css';

/** Says what was done. Always in the tree, so that screen readers hear the change. */
export function DoneNotice({ referral }: { referral: { id: string; version: number } }) {
  const t = useT();
  const done = useNews(referral);
  return (
    <div role="status" className={done ? css.done : undefined}>
      {done && (
        <>
          <CheckCircleFilled aria-hidden />
          <span>{done.number ? t('referrals.doneNo', { act: done.title, number: done.number }) : t('referrals.done', { act: done.title })}</span>
        </>
      )}
    </div>
  );
}
