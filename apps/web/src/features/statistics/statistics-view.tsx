import type { ReferralKind, StatisticsFieldsFragment } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import { Empty } from '../../shared/states';
import { DayClasses } from './day-classes';
import { FigureTable } from './figure-table';
import { Flows } from './flows';
import { SourceContext } from './number-link';
import { rowsOf } from './numbers';
import { TotalCards } from './total-cards';
import css from './statistics.module.css';

/** All figures of one statistic, living or frozen. */
export function StatisticsView({ statistics, statisticId }: { statistics: StatisticsFieldsFragment; statisticId?: string }) {
  const t = useT();
  const format = useFormat();
  const [total] = rowsOf(statistics.rows, 'TOTAL');
  const counted = statistics.rows.some((row) => row.dimension !== 'TOTAL');
  if (!total || !counted) return <Empty title={t('stats.none')} text={t('stats.noneText')} />;
  const { definitions } = statistics;
  return (
    <SourceContext value={{ period: statistics.period, asOf: statistics.asOf, statisticId }}>
      <p className={css.scope}>{statistics.scope}　{t('stats.asOf', { at: format.instant(statistics.asOf), version: statistics.definitionVersion })}</p>
      <TotalCards total={total} definitions={definitions} />
      <Flows statistics={statistics} />
      <section className="card" aria-labelledby="kinds"><header><h2 id="kinds">{t('stats.byKind')}</h2></header>
        <FigureTable label={t('stats.byKind')} head={t('stats.kind')} rows={rowsOf(statistics.rows, 'KIND')} nameOf={(row) => t(`ReferralKind.${row.kind as ReferralKind}`)} definitions={definitions} /></section>
      <section className="card" aria-labelledby="months"><header><h2 id="months">{t('stats.byMonth')}</h2></header>
        <FigureTable label={t('stats.byMonth')} head={t('stats.month')} rows={rowsOf(statistics.rows, 'MONTH')} nameOf={(row) => row.month ?? ''} definitions={definitions} /></section>
      <section className="card" aria-labelledby="classes"><header><h2 id="classes">{t('stats.spread')}</h2></header><DayClasses total={total} statistics={statistics} /></section>
    </SourceContext>
  );
}
