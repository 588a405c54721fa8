import { Link } from 'react-router';
import { useQuery } from 'urql';
import { StatisticsDocument, type StatisticMeasure } from '../../generated/graphql';
import { today } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { figureOf, listPath, percent, type Row, rowsOf, type Source } from '../statistics/numbers';
import css from './brief.module.css';

const SHOWN = ['SIGNED_IN_TIME', 'FED_BACK', 'DAYS_TO_ANSWER'] as const satisfies readonly StatisticMeasure[];
const MONTHS = 6;

/** The first day of the month so many months back. */
const back = (day: string, months: number): string => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
};

interface Point { month: string; row?: Row }

/** Three numbers, each with the six months that lead to it. */
export function Trends() {
  const t = useT();
  const now = today();
  const from = back(now, MONTHS - 1);
  const [{ data, error }] = useQuery({ query: StatisticsDocument, variables: { filter: { from, to: now } } });
  const answer = data?.statistics.__typename === 'Statistics' ? data.statistics : undefined;
  const rows = answer ? rowsOf(answer.rows, 'MONTH') : [];
  const points: Point[] = Array.from({ length: MONTHS }, (_, n) => back(now, MONTHS - 1 - n).slice(0, 7)).map((month) => ({ month, row: rows.find((row) => row.month === month) }));
  if (error && !data) return <p className={css.note}>{t('brief.noTrend')}</p>;
  return (
    <ul className={css.trends} aria-busy={!answer}>
      {SHOWN.map((measure) => <Trend key={measure} measure={measure} points={points} source={answer && { period: answer.period, asOf: answer.asOf }} />)}
    </ul>
  );
}

function Trend({ measure, points, source }: { measure: typeof SHOWN[number]; points: readonly Point[]; source?: Source }) {
  const t = useT();
  const inDays = measure === 'DAYS_TO_ANSWER';
  const valueOf = ({ row }: Point): number | null => {
    const figure = figureOf(row, measure);
    if (!figure || figure.all === 0) return null;
    return inDays ? (figure.median ?? null) : ((figure.hit ?? 0) * 100) / figure.all;
  };
  const values = points.map(valueOf);
  const most = inDays ? Math.max(1, ...values.map((value) => value ?? 0)) : 100;
  const [last, previous] = [points[points.length - 1], points[points.length - 2]];
  const figure = figureOf(last?.row, measure);
  const [now, before] = [last ? valueOf(last) : null, previous ? valueOf(previous) : null];
  const step = now === null || before === null ? null : now - before;
  const words = (value: number | null): string => (value === null ? '—' : inDays ? String(value) : percent(value, 100));
  return (
    <li>
      <h3>{t(`StatisticMeasure.${measure}`)}<small>{t('brief.thisMonth')}</small></h3>
      <p className={`${css.big} num`}>{words(now)}{inDays && now !== null && <small>{t('stats.unit.DAYS_TO_ANSWER')}</small>}</p>
      <p className={css.small}>
        {figure && figure.all > 0 && source && last?.row
          ? <>{!inDays && <><Link to={listPath(source, last.row, { measure, part: 'HIT' })} aria-label={t('stats.open', { what: `${t(`StatisticMeasure.${measure}`)} ${t('StatisticPart.HIT')}`, value: figure.hit ?? 0 })}>{figure.hit}</Link> / </>}
            <Link to={listPath(source, last.row, { measure, part: 'ALL' })} aria-label={t('stats.open', { what: t(`StatisticMeasure.${measure}`), value: figure.all })}>{figure.all}</Link>　</>
          : null}
        {step === null ? t('brief.noCompare') : step === 0 ? t('brief.noChange') : t(inDays ? 'brief.stepDays' : 'brief.stepPoints', { sign: step > 0 ? '+' : '−', value: inDays ? Math.abs(step) : Math.abs(step).toFixed(1) })}
      </p>
      <div className={css.bars} role="img" aria-label={t('brief.months', { list: points.map((point, n) => `${point.month} ${words(values[n] ?? null)}`).join(t('common.pause')) })}>
        {points.map((point, n) => <span key={point.month}><i style={{ height: `calc((100% - 14px) * ${(values[n] ?? 0) / most})` }} /><b>{Number(point.month.slice(5))}</b></span>)}
      </div>
    </li>
  );
}
