import { Button } from 'antd';
import { useFormat, useT } from '../messages';
import type { Draft } from './use-draft';
import css from './drafts.module.css';

/** Offers a draft found on this computer; afterwards says when the present text was kept. */
export function DraftBar<T>({ draft, onRestore }: { draft: Draft<T>; onRestore: (value: T) => void }) {
  const t = useT();
  const format = useFormat();
  const restore = (): void => {
    const value = draft.restore();
    if (value) onRestore(value);
  };
  if (draft.found) {
    return (
      <div className={css.found} role="status">
        <span>{t('draft.found', { when: format.instant(new Date(draft.found.savedAt).toISOString()) })}</span>
        <Button size="small" type="primary" onClick={restore}>{t('draft.restore')}</Button>
        <Button size="small" onClick={draft.discard}>{t('draft.discard')}</Button>
      </div>
    );
  }
  if (!draft.savedAt) return null;
  return <p className={css.saved} role="status">{t('draft.local', { when: format.instant(new Date(draft.savedAt).toISOString()) })}</p>;
}
