import { Link } from 'react-router';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import stats from '../statistics/statistics.module.css';
import type { Matter } from './half-years';

/** Resolutions as they stood at the instant of counting. */
export function Matters({ label, matters, none }: { label: string; matters: readonly Matter[]; none: string }) {
  const t = useT();
  const format = useFormat();
  if (matters.length === 0) return <p className={stats.note}>{none}</p>;
  return (
    <ScrollBox label={label} className={stats.scroll}>
      <table className={`${stats.table} ${stats.matters}`}>
        <thead><tr><th scope="col">{t('res.title')}</th><th scope="col">{t('half.lead')}</th><th scope="col">{t('res.dueOn')}</th><th scope="col">{t('half.reportedAt')}</th><th scope="col">{t('half.endedAt')}</th><th scope="col">{t('half.verdict')}</th></tr></thead>
        <tbody>
          {matters.map((matter) => (
            <tr key={matter.number}>
              <td>{matter.resolutionId ? <Link to={`/resolutions/${matter.resolutionId}`}>{matter.title}</Link> : matter.title}<p className={`${stats.small} num`}>{matter.number}</p></td>
              <td data-label={t('half.lead')}>{matter.lead}</td>
              <td data-label={t('res.dueOn')} className={stats.tight}><span className="num">{matter.dueOn}</span>{matter.dueOn !== matter.firstDueOn && <p className={stats.small}>{t('res.row.first', { day: matter.firstDueOn })}</p>}</td>
              <td data-label={t('half.reportedAt')} className={`${stats.tight} num`}>{format.instant(matter.reportedAt)}</td>
              <td data-label={t('half.endedAt')} className={`${stats.tight} num`}>{format.instant(matter.endedAt)}</td>
              <td data-label={t('half.verdict')} className={stats.tight}>
                <span className={stats[matter.verdict]}>{t(`HalfYearVerdict.${matter.verdict}`)}</span>
                {(matter.deferrals > 0 || matter.returns > 0) && <p className={stats.small}>{matter.deferrals > 0 && t('res.row.deferred', { count: matter.deferrals })}{matter.returns > 0 && `　${t('res.row.returned', { count: matter.returns })}`}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
