import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CombinedError } from 'urql';
import { faultOf, isOutage } from '../graphql-client/fault';
import { useT } from '../messages';
import { StateMark } from './state-mark';
import css from './states.module.css';

/** A skeleton of `rows` lines, visible only when the wait passes 200 ms. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const t = useT();
  return (
    <div className={`${css.skeleton} ${css.late}`} role="status" aria-live="polite">
      <span className="sr">{t('common.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css.bar} style={{ width: `${100 - ((row * 17) % 45)}%` }} aria-hidden />
      ))}
    </div>
  );
}

/** Says why there is nothing, and what to do next. */
export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={css.box}>
      <StateMark kind="empty" />
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div className={css.actions}>{children}</div>}
    </div>
  );
}

/** A card that could not be loaded; the rest of the page lives on. A number to quote only for what an administrator can look up. `page`: there is no rest, and this is its heading. */
export function LoadError({ error, onRetry, page = false }: { error: CombinedError; onRetry: () => void; page?: boolean }) {
  const t = useT();
  const fault = faultOf(error);
  const away = isOutage(error);
  const Heading = page ? 'h1' : 'h2';
  if (fault.kind === 'forbidden') return page ? <NoRight /> : <Empty title={t('shell.state.noRightTitle')} text={t('shell.state.noRightText')} />;
  return (
    <div className={css.box} role="alert">
      <StateMark kind="error" />
      <Heading>{t(away ? 'shell.state.awayTitle' : 'shell.state.errorTitle')}</Heading>
      <p>{t(away ? 'shell.state.awayText' : 'shell.state.errorText')}</p>
      {fault.id && !away && <span className={css.number}>{t('shell.state.errorNo', { id: fault.id })}</span>}
      <div className={css.actions}>
        <Button type="primary" onClick={onRetry}>{t('common.retry')}</Button>
      </div>
    </div>
  );
}

/** "Not yours" and "not there" are one answer, and the page says so. */
export function NotFound({ page = false }: { page?: boolean }) {
  const t = useT();
  return (
    <div className={css.box}>
      <StateMark kind="closed" />
      <h1>{t(page ? 'shell.state.notFoundPage' : 'shell.state.notFoundTitle')}</h1>
      <p>{t(page ? 'shell.state.notFoundPageText' : 'shell.state.notFoundText')}</p>
      <div className={css.actions}>
        <Link to="/">{t('shell.state.toWorkbench')}</Link>
      </div>
    </div>
  );
}

/** The present seat may not do this at all. */
export function NoRight() {
  const t = useT();
  return (
    <div className={css.box}>
      <StateMark kind="closed" />
      <h1>{t('shell.state.noRightTitle')}</h1>
      <p>{t('shell.state.noRightText')}</p>
      <div className={css.actions}>
        <Link to="/">{t('shell.state.toWorkbench')}</Link>
      </div>
    </div>
  );
}
