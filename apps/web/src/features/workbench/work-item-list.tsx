import { Button } from 'antd';
import { WorkItemsDocument, type Lamp, type WorkBox, type WorkKind } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { serverNow } from '../../shared/session';
import { Empty, Loading, LoadError } from '../../shared/states';
import { WorkItemRow } from './work-item-row';
import css from './workbench.module.css';

interface Props {
  box: WorkBox;
  lamp: Lamp | undefined;
  query: string | undefined;
  kind: WorkKind | undefined;
  /** How many matters lie in 抄送我的: what an office looks at when nothing waits for it. */
  copied: number;
  onCopied: () => void;
  onClear: () => void;
}

const PAGE = 20;
const COLUMNS = ['workbench.col.clock', 'workbench.col.what', 'workbench.col.route', 'workbench.ball', 'workbench.col.when'] as const;

/** One box, in the server's order: for 待办 the least time left comes first. */
export function WorkItemList({ box, lamp, query, kind, copied, onCopied, onClear }: Props) {
  const t = useT();
  const format = useFormat();
  const list = usePaged(WorkItemsDocument, { box, filter: { lamp, query, kind }, first: PAGE }, (data) => data.workItems);

  if (list.error && list.nodes.length === 0) return <LoadError error={list.error} onRetry={list.reload} />;
  if (!list.data) return <Loading rows={8} />;
  if (list.nodes.length === 0) {
    return lamp || query || kind
      ? <Empty title={t('workbench.noMatch')}><Button onClick={onClear}>{t('workbench.clearFilter')}</Button></Empty>
      : (
        <Empty title={t(`workbench.empty.${box}`)} text={t('workbench.syncedAt', { when: format.instant(new Date(serverNow()).toISOString()) })}>
          {box === 'TODO' && copied > 0 && <Button onClick={onCopied}>{t('workbench.seeCopied', { count: copied })}</Button>}
        </Empty>
      );
  }
  return (
    <>
      <div className={`${css.row} ${css.columnsHead}`} aria-hidden>
        {COLUMNS.map((key) => <span key={key}>{t(key)}</span>)}
      </div>
      <ul className={css.list} aria-busy={list.loading}>
        {list.nodes.map((item) => <WorkItemRow key={item.id} item={item} />)}
      </ul>
      <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
    </>
  );
}
