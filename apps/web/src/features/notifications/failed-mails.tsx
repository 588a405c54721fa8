import { Button } from 'antd';
import { FailedDeliveriesDocument, ResendDeliveriesDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { Empty, Loading, LoadError } from '../../shared/states';
import css from './notifications.module.css';

/** Words for what our own side writes down; a mail server's words stand as they are. */
const OURS: Readonly<Record<string, 'delivery.noAddress' | 'delivery.noWord'>> = {
  'no e-mail address': 'delivery.noAddress', 'every attempt ended without a word': 'delivery.noWord',
};

/** 发送失败: e-mails that were refused or given up, sent again one by one or all that are shown. */
export function FailedMails() {
  const t = useT();
  const format = useFormat();
  const list = usePaged(FailedDeliveriesDocument, { first: 20 }, (data) => data.failedDeliveries);
  const resend = useAct(ResendDeliveriesDocument);
  const again = async (ids: string[]): Promise<void> => { if (await resend.run({ ids })) list.reload(); };
  const ids = list.nodes.map(({ id }) => id);
  return (
    <section className="card" aria-labelledby="failed">
      <header className={css.cardHead}>
        <h2 id="failed">{t('delivery.failed')}</h2>
        {ids.length > 1 && ids.length <= 100 && <Button loading={resend.pending} onClick={() => void again(ids)}>{t('delivery.resendAll', { count: ids.length })}</Button>}
      </header>
      <ActOutcome act={resend} />
      {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
      {!list.data && !list.error && <Loading rows={3} />}
      {list.data && list.nodes.length === 0 && <Empty title={t('delivery.noFailed')} />}
      {list.nodes.length > 0 && (
        <>
          <ul className={css.list}>
            {list.nodes.map((mail) => {
              const ours = OURS[mail.lastError];
              return (
                <li key={mail.id} className={css.row}>
                  <div className={css.text}>
                    <p className={css.head}>{mail.notice.title}{mail.noticeCount > 1 && t('delivery.andMore', { count: mail.noticeCount })}</p>
                    <p>{t('delivery.to', { person: mail.personName, seat: mail.seatTitle, attempts: mail.attempts })}</p>
                    <p className={css.failed}>{mail.returnedAt ? t('delivery.returned', { at: format.instant(mail.returnedAt), reason: mail.lastError }) : t('delivery.because', { reason: ours ? t(ours) : mail.lastError })}</p>
                  </div>
                  <div className={css.side}>
                    <time className="num muted" dateTime={mail.createdAt}>{format.instant(mail.createdAt)}</time>
                    <Button size="small" disabled={resend.pending} onClick={() => void again([mail.id])} aria-label={`${t('delivery.resend')}${t('common.colon')}${mail.notice.title} ${mail.personName}`}>{t('delivery.resend')}</Button>
                  </div>
                </li>
              );
            })}
          </ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>
      )}
    </section>
  );
}
