import { Button } from 'antd';
import { useT } from '../../../shared/messages';
import type { Entry, Outbox } from './use-outbox';
import css from './day.module.css';

/** Somebody else wrote something different in between: nothing is overwritten before somebody has chosen. */
export function Conflict({ entry, outbox }: { entry: Entry | undefined; outbox: Outbox }) {
  const t = useT();
  if (entry?.conflict === undefined) return null;
  return (
    <div className={css.refused} role="alert">
      <p>{t('day.conflict')}</p>
      <p className={css.ticks}><Button size="small" onClick={() => outbox.settle(entry, true)}>{t('day.keepMine')}</Button><Button size="small" onClick={() => outbox.settle(entry, false)}>{t('day.takeTheirs')}</Button></p>
    </div>
  );
}
