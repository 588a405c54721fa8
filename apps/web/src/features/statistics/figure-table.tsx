import { ScrollBox } from '../../shared/layout/scroll-box';
import type { StatisticsFieldsFragment } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { NumberLink } from './number-link';
import { DAYS, figureOf, percent, RATES, type Row } from './numbers';
import css from './statistics.module.css';

interface Props { label: string; head: string; rows: readonly Row[]; nameOf: (row: Row) => string; definitions: StatisticsFieldsFragment['definitions'] }

/** A line for each month, kind or pair, with every measure over it. */
export function FigureTable({ label, head, rows, nameOf, definitions }: Props) {
  const t = useT();
  const words = (measure: string): string => definitions.find((each) => each.measure === measure)?.name ?? '';
  return (
    <ScrollBox label={label} className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th><th scope="col" className={css.right}>{words('HANDED_OVER')}</th>
            {RATES.map((measure) => <th key={measure} scope="col" className={css.right}>{words(measure)}</th>)}
            {DAYS.map((measure) => <th key={measure} scope="col" className={css.right}>{words(measure)}<br /><small>{t('stats.medianP90')}</small></th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={nameOf(row)}>
              <th scope="row">{nameOf(row)}</th>
              <td className={css.right}><NumberLink row={row} number={{ measure: 'HANDED_OVER', part: 'ALL' }} value={figureOf(row, 'HANDED_OVER')?.all ?? 0} what={`${nameOf(row)} ${words('HANDED_OVER')}`} /></td>
              {RATES.map((measure) => {
                const figure = figureOf(row, measure);
                const what = `${nameOf(row)} ${words(measure)}`;
                return (
                  <td key={measure} className={css.right}>
                    <span className="num">{percent(figure?.hit, figure?.all ?? 0)}</span>
                    {figure && figure.all > 0 && <small>　<NumberLink row={row} number={{ measure, part: 'HIT' }} value={figure.hit ?? 0} what={`${what} ${t('StatisticPart.HIT')}`} />/<NumberLink row={row} number={{ measure, part: 'ALL' }} value={figure.all} what={`${what} ${t('StatisticPart.ALL')}`} /></small>}
                  </td>
                );
              })}
              {DAYS.map((measure) => {
                const figure = figureOf(row, measure);
                return (
                  <td key={measure} className={css.right}>
                    <span className="num">{figure?.all ? `${figure.median ?? '—'} / ${figure.p90 ?? '—'}` : '—'}</span>
                    {figure && figure.all > 0 && <small>　<NumberLink row={row} number={{ measure, part: 'ALL' }} value={figure.all} what={`${nameOf(row)} ${words(measure)}`} /></small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
