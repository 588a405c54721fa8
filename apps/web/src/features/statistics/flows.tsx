import type { StatisticsFieldsFragment } from '../../generated/graphql';
import { later } from '../../shared/later';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useT } from '../../shared/messages';
import { FigureTable } from './figure-table';
import { BANDS, drawn } from './flows.rules';
import { figureOf, type Row, rowsOf } from './numbers';
import css from './statistics.module.css';

/** The picture comes with a library of its own: only when there is something to draw. */
const Sankey = later(() => import('./sankey'), { rows: 5 });

const nameOf = (row: Row): string => `${row.fromAgency ?? ''} → ${row.toAgency ?? ''}`;

/** Who hands over to whom: a picture, and a table with the same figures and more. */
export function Flows({ statistics }: { statistics: StatisticsFieldsFragment }) {
  const t = useT();
  const rows = rowsOf(statistics.rows, 'PAIR');
  const flows = rows.map((row) => ({ from: row.fromAgency ?? '', to: row.toAgency ?? '', count: figureOf(row, 'HANDED_OVER')?.all ?? 0 }));
  const bands = drawn(flows, t('stats.rest'));
  if (rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="flows">
      <header><h2 id="flows">{t('stats.flows')}</h2></header>
      {bands.length > 0 && (
        <ScrollBox className={css.picture} label={t('stats.flows')}>
          <Sankey flows={bands} label={t('stats.flowsLabel', { count: flows.filter(({ count }) => count > 0).length })} />
          {flows.length > BANDS && <p className="muted">{t('stats.restNote', { count: BANDS - 1 })}</p>}
        </ScrollBox>
      )}
      <FigureTable label={t('stats.flows')} head={t('stats.pair')} rows={rows} nameOf={nameOf} definitions={statistics.definitions} />
    </section>
  );
}
