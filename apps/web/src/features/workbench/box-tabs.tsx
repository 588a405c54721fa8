import type { WorkBox, WorkbenchCountsQuery } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import css from './workbench.module.css';

export const BOXES = ['TODO', 'DONE', 'STARTED', 'COPIED'] as const satisfies readonly WorkBox[];

interface Props {
  box: WorkBox;
  counts: WorkbenchCountsQuery['workbench'] | undefined;
  onPick: (box: WorkBox) => void;
}

/** 待办 · 已办 · 我发起的 · 抄送我的, with their counts. */
export function BoxTabs({ box, counts, onPick }: Props) {
  const t = useT();
  const count: Record<WorkBox, number | undefined> = {
    TODO: counts?.todo, DONE: counts?.done, STARTED: counts?.started, COPIED: counts?.copied,
  };
  return (
    <div className={css.tabs} role="group" aria-label={t('workbench.boxes')}>
      {BOXES.map((name) => (
        <button key={name} type="button" className={css.tab} aria-pressed={name === box} onClick={() => onPick(name)}>
          {t(`WorkBox.${name}`)}
          <b className="num">{count[name] ?? '·'}</b>
        </button>
      ))}
    </div>
  );
}
