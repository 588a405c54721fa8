import { BellOutlined, DownOutlined } from '@ant-design/icons';
import { Popover } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { UnreadDocument } from '../../generated/graphql';
import { useLocale, useT } from '../messages';
import { useMe } from '../session';
import { AccountPanel } from './account-panel';
import css from './shell.module.css';

/** Unread notices of this person, as the server counts them. */
export function useUnread(): number {
  const [{ data }] = useQuery({ query: UnreadDocument });
  return data?.notifications.unreadCount ?? 0;
}

export function TopBar() {
  const t = useT();
  const me = useMe();
  const { locale, choose } = useLocale();
  const unread = useUnread();
  const [open, setOpen] = useState(false);
  return (
    <header className={`${css.top} no-print`}>
      <Link to="/" className={css.brand}>
        <img src="/icon.svg" alt="" width="26" height="26" />
        <span className={css.long}>{t('common.product')}</span>
        <span className={css.brief}>{t('common.productShort')}</span>
      </Link>
      <span className={css.spacer} />
      <Link to="/inbox" className={`${css.tool} ${css.wide}`} aria-label={t('shell.inboxUnread', { count: unread })}>
        <BellOutlined className={css.bell} />
        {unread > 0 && <span className={css.badge} aria-hidden>{unread > 99 ? '99+' : unread}</span>}
      </Link>
      <button type="button" className={`${css.tool} ${css.wide}`} lang={locale === 'en' ? 'zh-CN' : 'en'} onClick={() => choose(locale === 'en' ? 'zh-CN' : 'en')}>
        {locale === 'en' ? '中文' : 'English'}
      </button>
      <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={<AccountPanel onDone={() => setOpen(false)} />}>
        <button type="button" className={css.tool} aria-expanded={open} aria-label={t('shell.account', { name: `${me.agency.shortName} ${me.seat.title}` })}>
          <span className={css.who}><span>{me.agency.shortName}</span><small>{me.seat.title}</small></span>
          <DownOutlined aria-hidden />
        </button>
      </Popover>
    </header>
  );
}
