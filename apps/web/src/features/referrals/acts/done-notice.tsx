import { CheckCircleFilled } from '@ant-design/icons';
import { useT } from '../../../shared/messages';
import css from './acts.module.css';

/** What the server has just done, with the number it gave. */
export interface Done {
  title: string;
  number: string | null;
  /** The version that the act made. Once somebody acts after it, the news is old. */
  version: number;
}

/** Says what was done. Always in the tree, so that screen readers hear the change. */
export function DoneNotice({ done: last, version }: { done: Done | null; version: number }) {
  const t = useT();
  const done = last && last.version >= version ? last : null;
  return (
    <div role="status" className={done ? css.done : undefined}>
      {done && (
        <>
          <CheckCircleFilled aria-hidden />
          <span>{done.number ? t('referrals.doneNo', { act: done.title, number: done.number }) : t('referrals.done', { act: done.title })}</span>
        </>
      )}
    </div>
  );
}
