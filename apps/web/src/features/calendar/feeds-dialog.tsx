import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { CalendarFeedsDocument, CreateCalendarFeedDocument, RevokeCalendarFeedDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import css from './calendar.module.css';

/** 订阅日历: makes a secret address, shown once, and takes back those that are in force. */
export function FeedsDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const [{ data, error }, ask] = useQuery({ query: CalendarFeedsDocument, variables: {} });
  const [address, setAddress] = useState<string | null>(null);
  const create = useAct(CreateCalendarFeedDocument);
  const revoke = useAct(RevokeCalendarFeedDocument);
  const again = () => ask({ requestPolicy: 'network-only' });
  const make = async (): Promise<void> => {
    const done = await create.run({});
    if (done) { setAddress(done.address); again(); }
  };
  const end = async (id: string): Promise<void> => {
    if (await revoke.run({ id })) { setAddress(null); again(); }
  };
  return (
    <Modal open title={t('calendar.subscribe')} onCancel={onClose} footer={<Button onClick={onClose}>{t('common.close')}</Button>}>
      <p>{t('calendar.subscribeText')}</p>
      {address ? (
        <p className={css.address}>
          <label htmlFor="feed-address">{t('calendar.address')}</label>
          <Input id="feed-address" readOnly value={address} onFocus={(event) => event.target.select()} />
          <span className="muted">{t('calendar.once')}</span>
        </p>
      ) : <p><Button type="primary" loading={create.pending} onClick={() => void make()}>{t('calendar.newAddress')}</Button></p>}
      <ActOutcome act={create} />
      {error && <LoadError error={error} onRetry={again} />}
      {!data && !error && <Loading rows={2} />}
      {data && data.calendarFeeds.length > 0 && (
        <ul className={css.feeds} aria-label={t('calendar.feeds')}>
          {data.calendarFeeds.map((feed) => (
            <li key={feed.id}>
              <span><span className="num">{format.instant(feed.createdAt)}</span>　{feed.seatTitle}<br /><span className="muted">{feed.readAt ? t('calendar.readAt', { at: format.instant(feed.readAt) }) : t('calendar.neverRead')}</span></span>
              <Button danger size="small" loading={revoke.pending} onClick={() => void end(feed.id)}>{t('calendar.revoke')}</Button>
            </li>
          ))}
        </ul>
      )}
      <ActOutcome act={revoke} />
    </Modal>
  );
}
