import { Button } from 'antd';
import { useState } from 'react';
import type { DeadlineFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../messages';
import { Countdown } from './countdown';
import { ExplainDialog } from './explain-dialog';
import { stands } from './stands';
import { unitText } from './units';
import css from './clocks.module.css';

interface Props {
  deadline: DeadlineFieldsFragment;
  /** The part of the matter that it is the clock of, where parts have clocks of their own. */
  part?: string;
}

/** One clock: whose, how long, by which article, since when, when paused, and how the date was counted. */
export function ClockCard({ deadline, part }: Props) {
  const t = useT();
  const format = useFormat();
  const [explaining, setExplaining] = useState(false);
  const { rule } = deadline;
  const standing = stands(deadline);
  const due = deadline.dueAt ? format.due(deadline.dueAt) : format.day(deadline.dueOn);

  return (
    <section className={`${css.card} ${standing ? css[deadline.lamp] : css.rest}`} aria-label={[deadline.label, part].filter(Boolean).join('　')}>
      <header className={css.head}>
        <h3>{deadline.label}{part && <span className={css.part}>{part}</span>}</h3>
        <span className={rule.statutory ? css.statutory : css.agreed}>{t(rule.statutory ? 'clocks.statutory' : 'clocks.agreed')}</span>
        {rule.unverified && <span className={css.agreed}>{t('clocks.unverified')}</span>}
      </header>
      <p className={css.big}>
        {standing ? <Countdown lamp={deadline.lamp} dueAt={deadline.dueAt} /> : <span className="muted">{t(`DeadlineState.${deadline.state}`)}</span>}
        <span className={css.limit}>{rule.amount ? t('clocks.amount', { amount: rule.amount, unit: unitText(rule.unit, rule.calendar, t) }) : rule.unit === 'NONE' && unitText(rule.unit, rule.calendar, t)}</span>
      </p>
      <ul className={css.lines}>
        <li>{deadline.party.shortName}　{t('clocks.startedAt', { when: format.instant(deadline.startedAt) })}</li>
        {(deadline.dueAt ?? deadline.dueOn) && <li>{t('clocks.due', { when: due })}{deadline.provisional && `　${t('clocks.provisional')}`}</li>}
        {deadline.alternativeDueOn && <li>{t('clocks.alternative', { when: deadline.alternativeDueOn })}</li>}
        {deadline.pausedSince && <li className={css.pause}>{t('clocks.pausedSince', { when: format.instant(deadline.pausedSince) })}</li>}
        {deadline.pausedSince && deadline.pauseNote && <li className="muted">{deadline.pauseNote}</li>}
        {deadline.metAt && <li>{t('clocks.metAt', { when: format.instant(deadline.metAt) })}</li>}
        {deadline.missedAt && <li className={css.miss}>{t('clocks.missedAt', { when: format.instant(deadline.missedAt) })}</li>}
        {deadline.intervals.map((span) => (
          <li key={`${span.kind}${span.from}`}>
            {t(span.to ? 'clocks.interval' : 'clocks.intervalOpen', { kind: intervalKind(span.kind, t), from: format.instant(span.from), to: format.instant(span.to) })}
            {span.reason && `　${span.reason}`}
          </li>
        ))}
        <li>{t('clocks.basis')}　{rule.legalBasis}</li>
      </ul>
      <Button size="small" type="link" className={css.explain} onClick={() => setExplaining(true)}>{t('clocks.explain')}</Button>
      {explaining && <ExplainDialog id={deadline.id} label={deadline.label} onClose={() => setExplaining(false)} />}
    </section>
  );
}

function intervalKind(kind: string, t: ReturnType<typeof useT>): string {
  return /ext/i.test(kind) ? t('clocks.extended') : t('clocks.paused');
}
