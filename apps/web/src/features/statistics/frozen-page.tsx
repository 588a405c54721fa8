import { Link } from 'react-router';
import { FrozenStatisticDocument, type FrozenStatisticQuery } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import { MatterGate } from '../../shared/states/matter-gate';
import { Rerun } from './rerun';
import { StatisticsView } from './statistics-view';
import css from './statistics.module.css';

/** A frozen statistic: its figures as they were issued, whether nobody has touched them, and what a new reckoning gives. */
export const Page = () => <MatterGate document={FrozenStatisticDocument} pick={(data) => data.frozenStatistic} rows={10}>{(frozen) => <FrozenView frozen={frozen} />}</MatterGate>;

function FrozenView({ frozen: { statistic, statistics, intact } }: { frozen: NonNullable<FrozenStatisticQuery['frozenStatistic']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <div className="page">
      <p className={css.crumb}><Link to="/statistics/frozen">{t('stats.frozen')}</Link></p>
      <div className="page-head"><h1>{statistic.name}</h1></div>
      <section className="card" aria-label={t('stats.toFrozen')}>
        <div className="card-body">
          <dl className="facts">
            <dt>{t('stats.period')}</dt><dd className="num">{t('stats.periodOf', { from: statistic.period.from, to: statistic.period.to })}</dd>
            <dt>{t('stats.cutOffName')}</dt><dd className="num">{format.instant(statistic.asOf)}</dd>
            <dt>{t('stats.whoFroze')}</dt><dd>{statistic.personName}　{statistic.seatTitle}　<span className="num">{format.instant(statistic.frozenAt)}</span></dd>
            <dt>{t('stats.behind')}</dt><dd>{t('stats.behindText', { count: statistic.factCount, version: statistic.definitionVersion })}</dd>
            <dt>{t('stats.hash')}</dt><dd className={`wide ${css.hash}`}><span className={intact ? css.IN_TIME : css.OVERDUE}>{t(intact ? 'stats.intact' : 'stats.notIntact')}</span>　<span className="num">{statistic.hash}</span></dd>
          </dl>
        </div>
      </section>
      <Rerun id={statistic.id} definitions={statistics.definitions} />
      <StatisticsView statistics={statistics} statisticId={statistic.id} />
    </div>
  );
}
