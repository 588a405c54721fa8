import { Link } from 'react-router';
import { UnseenNoticesDocument } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { FailedMails } from './failed-mails';
import { Reckonings } from './reckonings';
import css from './notifications.module.css';

const PAGE = 20;

/** 送达情况: what the agency was told and nobody opened, e-mails that failed, and the nightly reckoning. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const list = usePaged(UnseenNoticesDocument, { first: PAGE }, (data) => data.unseenNotices);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={css.crumb}><Link to="/inbox">{t('notifications.title')}</Link></p>
      <div className="page-head">
        <h1>{t('notifications.delivery')}</h1>
        <span className="muted">{t('delivery.text')}</span>
      </div>
      <section className="card" aria-labelledby="unseen">
        <header className={css.cardHead}><h2 id="unseen">{t('delivery.unseen')}</h2><span className="muted">{t('delivery.unseenText')}</span></header>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={4} />}
        {list.data && list.nodes.length === 0 && <Empty title={t('delivery.noUnseen')} />}
        {list.nodes.length > 0 && (
          <>
            <ul className={css.list}>
              {list.nodes.map((notice) => (
                <li key={notice.id} className={css.row}>
                  <div className={css.text}>
                    <p className={css.head}>
                      {notice.urgent && <span className={css.urgent}>{t('notifications.urgent')}</span>}
                      <Link to={matterPath(notice.objectKind, notice.objectId)}>{notice.title}</Link>
                    </p>
                    <p>{t('delivery.seat', { seat: notice.seatTitle, holders: notice.holders.join(t('common.comma')) || t('delivery.vacant') })}</p>
                    {notice.reached.map((one) => (
                      <p key={one.personName} className={one.state === 'FAILED' ? css.failed : css.reason}>
                        {t(`delivery.mail.${one.state}` as 'delivery.mail.SENT', { person: one.personName, at: one.sentAt ? format.instant(one.sentAt) : '' })}
                      </p>
                    ))}
                  </div>
                  <div className={css.side}>
                    <time className="num muted" dateTime={notice.createdAt}>{format.instant(notice.createdAt)}</time>
                    <span className="muted">{t(notice.waits ? 'delivery.waits' : 'delivery.dealtWith')}</span>
                  </div>
                </li>
              ))}
            </ul>
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
      <FailedMails />
      <Reckonings />
    </div>
  );
}
