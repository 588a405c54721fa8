import type { ReactNode } from 'react';
import type { Lamp, WorkbenchCountsQuery } from '../../generated/graphql';
import { LampMark } from '../../shared/clocks';
import { useT } from '../../shared/messages';
import css from './workbench.module.css';

interface Props {
  counts: WorkbenchCountsQuery['workbench'] | undefined;
  lamp: Lamp | undefined;
  onPick: (lamp: Lamp | undefined) => void;
}

/** The four numbers that decide the morning. The first three filter the list below. */
export function CountStrip({ counts, lamp, onPick }: Props) {
  const t = useT();
  const pick = (value: Lamp | undefined, label: string, number: number | undefined, mark: ReactNode, tone: string): ReactNode => (
    <button type="button" className={`${css.count} ${tone}`} aria-pressed={lamp === value} onClick={() => onPick(value)}>
      <span>{mark}{label}</span>
      <b className="num">{number ?? '–'}</b>
    </button>
  );
  return (
    <div className={css.counts} role="group" aria-label={t('workbench.counts')}>
      {pick(undefined, t('WorkBox.TODO'), counts?.todo, null, css.plain)}
      {pick('RED', t('Lamp.RED'), counts?.red, <LampMark lamp="RED" />, css.red)}
      {pick('YELLOW', t('Lamp.YELLOW'), counts?.yellow, <LampMark lamp="YELLOW" />, css.yellow)}
      <p className={`${css.count} ${css.still}`}>
        <span><LampMark lamp="DONE" />{t('workbench.closedThisMonth')}</span>
        <b className="num">{counts?.closedThisMonth ?? '–'}</b>
      </p>
    </div>
  );
}
