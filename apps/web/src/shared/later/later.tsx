import { Button } from 'antd';
import { Component, createElement, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { useT } from '../messages';
import { Loading } from '../states';
import css from './later.module.css';

/** The chunk did not come: no network, or the portal was renewed since the page was opened. */
class NotLoaded extends Error {
  constructor(readonly why: unknown) { super('a part of the page did not come'); }
}

interface BoundaryProps { children: ReactNode; instead: ReactNode }

/** Keeps what did not come from taking its page along. A fault of the part itself goes on to the page. */
class Boundary extends Component<BoundaryProps, { fault: unknown }> {
  override state: { fault: unknown } = { fault: null };
  static getDerivedStateFromError(fault: unknown) { return { fault }; }
  override render() {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    if (!(fault instanceof NotLoaded)) throw fault;
    return this.props.instead;
  }
}

interface Options {
  /** How many lines stand in for it while it is on its way; 0: none. Without: a dialog, which comes over the page. */
  rows?: number;
}

/**
 * A part of a page in a chunk of its own. When it does not come, the page stays as it is, says so, and offers to try again; and to
 * reload, since browsers from before whatwg/html#10327 remember on the same page that a chunk failed.
 */
export function later<Props extends object>(load: () => Promise<{ default: (props: Props) => ReactNode }>, { rows }: Options = {}) {
  // What failed once stays failed: whoever comes next begins anew.
  const begin = () => lazy(() => load().catch((why: unknown) => { known = begin(); throw new NotLoaded(why); }));
  let known = begin();
  return function Later(props: Props) {
    const [{ part, turn }, setTurn] = useState(() => ({ part: known, turn: 0 }));
    const { onClose } = props as { onClose?: unknown };
    const close = typeof onClose === 'function' ? () => { (onClose as () => void)(); } : undefined;
    return (
      <Boundary key={turn} instead={<Missing floats={rows === undefined} onRetry={() => setTurn({ part: known, turn: turn + 1 })} onClose={close} />}>
        <Suspense fallback={rows ? <Loading rows={rows} /> : null}>{createElement(part as ComponentType<Props>, props)}</Suspense>
      </Boundary>
    );
  };
}

function Missing({ floats, onRetry, onClose }: { floats: boolean; onRetry: () => void; onClose: (() => void) | undefined }) {
  const t = useT();
  return (
    <div className={floats ? css.floating : css.missing} role="alert">
      <p><b>{t('shell.state.partTitle')}</b></p>
      <p>{t('shell.state.partText')}</p>
      <p>{t('shell.state.partSave')}</p>
      <p className={css.ways}>
        <Button type="primary" onClick={onRetry}>{t('common.retry')}</Button>
        <Button onClick={() => location.reload()}>{t('shell.state.reload')}</Button>
        {onClose && <Button onClick={onClose}>{t('common.close')}</Button>}
      </p>
    </div>
  );
}
