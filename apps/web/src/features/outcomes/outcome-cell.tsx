import { Link } from 'react-router';
import type { OutcomeInMatrixFragment } from '../../generated/graphql';
import { stands } from '../../shared/clocks';
import { LongText } from '../../shared/layout/long-text';
import { useT } from '../../shared/messages';
import css from './outcomes.module.css';

/** One outcome in its cell: kind, what was decided, and what is still owed on it. */
export function OutcomeCell({ outcome }: { outcome: OutcomeInMatrixFragment }) {
  const t = useT();
  const owed = outcome.deadlines.filter(stands);
  return (
    <div className={outcome.state === 'STANDING' ? css.cell : `${css.cell} ${css.ended}`}>
      <Link to={`/outcomes/${outcome.id}`}>{outcome.label}</Link>
      {outcome.level === 'PERSON' && <span className={css.level}>{t('outcome.person')}</span>}
      {outcome.state !== 'STANDING' && <span className={css.level}>{t(`OutcomeState.${outcome.state === 'CHANGED' ? 'CHANGED' : 'REVOKED'}`)}</span>}
      <LongText className={css.text} text={[outcome.text, ...outcome.measures.map((measure) => measure.label)].filter(Boolean).join(t('common.semicolon'))} />
      {owed.length > 0 && <span className={`${css.owed} no-print`}>{owed.map((clock) => clock.label).join(t('common.comma'))}</span>}
    </div>
  );
}
