import { CheckOutlined, MailOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { NotificationFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell';
import css from './notifications.module.css';

interface Props {
  notice: NotificationFieldsFragment;
  onRead: () => void;
  /** Chooses how one is written to about the matter. */
  onChoose: () => void;
}

/** One notice. Opening its matter marks it read. */
export function NoticeRow({ notice, onRead, onChoose }: Props) {
  const t = useT();
  const format = useFormat();
  const unread = !notice.readAt;
  return (
    <li className={unread ? `${css.row} ${css.unread}` : css.row}>
      <div className={css.text}>
        <p className={css.head}>
          {unread && <span className={css.dot} role="img" aria-label={t('notifications.isUnread')} />}
          {notice.urgent && <span className={css.urgent}>{t('notifications.urgent')}</span>}
          <Link to={matterPath(notice.objectKind, notice.objectId)} onClick={() => unread && onRead()}>{notice.title}</Link>
        </p>
        <p>{notice.body}</p>
        <p className={css.reason}>{t('notifications.reason', { reason: notice.reason })}</p>
      </div>
      <div className={css.side}>
        <time className="num muted" dateTime={notice.createdAt}>{format.instant(notice.createdAt)}</time>
        {unread && (
          <Button size="small" icon={<CheckOutlined aria-hidden />} onClick={onRead} aria-label={`${t('notifications.markOne')}${t('common.colon')}${notice.title}`}>
            {t('notifications.markOne')}
          </Button>
        )}
        <Button size="small" type="text" icon={<MailOutlined aria-hidden />} onClick={onChoose} aria-label={`${t('ways.ofMatter')}${t('common.colon')}${notice.title}`} title={t('ways.ofMatter')} />
      </div>
    </li>
  );
}
