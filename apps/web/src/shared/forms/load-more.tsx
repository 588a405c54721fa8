import { Button } from 'antd';
import { useT } from '../messages';
import css from './forms.module.css';

interface Props {
  hasMore: boolean;
  loading: boolean;
  count: number;
  onMore: () => void;
}

/** The foot of a keyset list. */
export function LoadMore({ hasMore, loading, count, onMore }: Props) {
  const t = useT();
  return (
    <div className={css.more}>
      {hasMore
        ? <Button onClick={onMore} loading={loading}>{t('common.loadMore')}</Button>
        : <span className="muted">{t('common.loadedAll', { count })}</span>}
    </div>
  );
}
