import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { MarkNotificationsReadDocument, NotificationsDocument, type NotificationFieldsFragment } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError } from '../../shared/states';
import { useUrlFilter } from '../../shared/url';
import { MatterWay } from './matter-way';
import { NoticeRow } from './notice-row';
import css from './notifications.module.css';

const NAMES = ['show'] as const;
const PAGE = 20;

/** 通知: what happened, why it came to this seat, and one click to the matter. */
export function Page() {
  const t = useT();
  const watches = useMay('delivery.watch');
  const [choosing, setChoosing] = useState<NotificationFieldsFragment | null>(null);
  const { values, set } = useUrlFilter(NAMES);
  const unreadOnly = values.show === 'unread';
  const list = usePaged(NotificationsDocument, { unreadOnly, first: PAGE }, (data) => data.notifications);
  const mark = useAct(MarkNotificationsReadDocument);
  const unreadShown = list.nodes.filter((notice) => !notice.readAt).map((notice) => notice.id);
  const unread = list.data?.notifications.unreadCount ?? 0;

  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('notifications.title')}</h1>
        <Segmented
          value={unreadOnly ? 'unread' : 'all'}
          aria-label={t('notifications.show')}
          options={[{ value: 'all', label: t('notifications.all') }, { value: 'unread', label: t('notifications.unread', { count: unread }) }]}
          onChange={(show) => set({ show: show === 'unread' ? 'unread' : undefined })}
        />
        {watches && <Link to="/delivery">{t('notifications.delivery')}</Link>}
        {unreadShown.length > 0 && (
          <Button loading={mark.pending} onClick={() => void mark.run({ ids: unreadShown })}>
            {t('notifications.markShown', { count: unreadShown.length })}
          </Button>
        )}
      </div>
      <ActOutcome act={mark} />
      <section className="card" aria-label={t('notifications.title')}>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && (
          <Empty title={t(unreadOnly ? 'notifications.noUnread' : 'notifications.none')} text={t('notifications.live')} />
        )}
        {list.nodes.length > 0 && (
          <>
            <ul className={css.list}>
              {list.nodes.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} onRead={() => void mark.run({ ids: [notice.id] })} onChoose={() => setChoosing(notice)} />
              ))}
            </ul>
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
      {choosing && <MatterWay notice={choosing} onClose={() => setChoosing(null)} />}
    </div>
  );
}
