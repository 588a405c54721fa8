import { Link } from 'react-router';
import type { HalfYearFigure } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useT } from '../../shared/messages';
import stats from '../statistics/statistics.module.css';
import { type Definition, FIGURES, numberOf, type Row } from './half-years';
import css from './half-year.module.css';

interface Props { rows: readonly Row[]; definitions: readonly Definition[]; scope: string; pathOf: (figure: HalfYearFigure, leadId: string | null) => string }

/** What stands out of the table. */
const TILES = ['ALL', 'IN_TIME', 'LATE', 'OPEN', 'OVERDUE', 'DEFERRED'] as const satisfies readonly HalfYearFigure[];
const COLOUR: Partial<Record<HalfYearFigure, string | undefined>> = { IN_TIME: stats.IN_TIME, LATE: stats.LATE, OVERDUE: stats.OVERDUE };

/** A number that opens its list. Nothing lies behind a nought. */
function NumberOf({ row, figure, name, pathOf }: { row: Row; figure: HalfYearFigure; name: string; pathOf: Props['pathOf'] }) {
  const t = useT();
  const number = numberOf(row, figure);
  const value = number?.matters ?? 0;
  if (value === 0) return <span className="num muted">0</span>;
  const who = row.lead ?? t('half.whole');
  return (
    <>
      <Link className={`${stats.number} num`} to={pathOf(figure, row.leadId ?? null)} aria-label={t('half.open', { who, name, value })}>{value}</Link>
      {number?.times !== null && number?.times !== undefined && <small className="muted">{t('half.times', { count: number.times })}</small>}
    </>
  );
}

/** The whole in tiles, the lead units in a table, and in words what each figure counts. */
export function Figures({ rows, definitions, scope, pathOf }: Props) {
  const t = useT();
  const name = (figure: HalfYearFigure): string => definitions.find((each) => each.figure === figure)?.name ?? '';
  const whole = rows.find(({ leadId }) => !leadId);
  const units = rows.filter(({ leadId }) => leadId);
  return (
    <>
      {whole && (
        <div className={`${stats.cards} ${css.tiles}`}>
          {TILES.map((figure) => (
            <section key={figure} className={stats.tile} aria-label={name(figure)}>
              <h2>{name(figure)}</h2>
              <p className={`${stats.big} ${(numberOf(whole, figure)?.matters ?? 0) > 0 ? COLOUR[figure] ?? '' : ''}`}><NumberOf row={whole} figure={figure} name={name(figure)} pathOf={pathOf} /></p>
            </section>
          ))}
        </div>
      )}
      <section className="card" aria-labelledby="units">
        <header><h2 id="units">{t('half.units')}</h2></header>
        {units.length === 0 ? <p className={stats.note}>{t('half.noUnits')}</p> : (
          <ScrollBox label={t('half.units')} className={stats.scroll}>
            <table className={stats.table}>
              <thead><tr><th scope="col">{t('half.lead')}</th>{FIGURES.map((figure) => <th key={figure} scope="col" className={stats.right}>{name(figure)}</th>)}</tr></thead>
              <tbody>
                {[...units, ...(whole ? [whole] : [])].map((row) => (
                  <tr key={row.leadId ?? 'whole'} className={row.leadId ? undefined : css.sum}>
                    <th scope="row">{row.lead ?? t('half.whole')}</th>
                    {FIGURES.map((figure) => <td key={figure} className={stats.right}><NumberOf row={row} figure={figure} name={name(figure)} pathOf={pathOf} /></td>)}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
        <details className={css.words}>
          <summary>{t('half.definitions')}</summary>
          <p>{scope}</p>
          <dl>{definitions.map((each) => <div key={each.figure}><dt>{each.name}</dt><dd>{each.text}</dd></div>)}</dl>
        </details>
      </section>
    </>
  );
}
