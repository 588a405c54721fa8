import type { StatisticsFieldsFragment } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useT } from '../../shared/messages';
import { NumberLink } from './number-link';
import { DAYS, figureOf, type Row } from './numbers';
import css from './statistics.module.css';

interface Props { total: Row; statistics: StatisticsFieldsFragment }

/** How the days spread: a line for each class, its bar beside its number. */
export function DayClasses({ total, statistics: { dayClasses, definitions } }: Props) {
  const t = useT();
  const name = (measure: string): string => definitions.find((each) => each.measure === measure)?.name ?? '';
  const label = ({ from, to }: { from: number; to?: number | null }): string => (to === null || to === undefined ? t('stats.daysFrom', { from }) : t('stats.daysBetween', { from, to }));
  const most = Math.max(1, ...DAYS.flatMap((measure) => figureOf(total, measure)?.classes ?? []));
  return (
    <ScrollBox label={t('stats.spread')} className={css.scroll}>
      <table className={css.table}>
        <thead><tr><th scope="col">{t('stats.days')}</th>{DAYS.map((measure) => <th key={measure} scope="col">{name(measure)}{t('common.aside', { text: t(`stats.unit.${measure}`) })}</th>)}</tr></thead>
        <tbody>
          {dayClasses.map((dayClass, n) => (
            <tr key={dayClass.from}>
              <th scope="row">{label(dayClass)}</th>
              {DAYS.map((measure) => {
                const value = figureOf(total, measure)?.classes?.[n] ?? 0;
                return (
                  <td key={measure}>
                    <span className={css.bar}><i style={{ width: `${(value * 100) / most}%` }} aria-hidden /></span>
                    <NumberLink row={total} number={{ measure, part: 'ALL', dayClass: n }} value={value} what={`${name(measure)} ${label(dayClass)}`} />
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
