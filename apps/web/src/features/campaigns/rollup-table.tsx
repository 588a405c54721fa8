import { Link } from 'react-router';
import type { CampaignRollupQuery } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useT } from '../../shared/messages';
import shared from '../conference/conference.module.css';
import stats from '../statistics/statistics.module.css';
import { shownValue } from './answers';
import css from './campaigns.module.css';

type Rollup = NonNullable<CampaignRollupQuery['campaignRollup']>;
type Row = Rollup['rows'][number];

const nameOf = (t: ReturnType<typeof useT>, all: boolean) => ({ agency, roundNo }: { agency: string; roundNo: number }): string => (all ? t('roll.inRound', { unit: agency, round: roundNo }) : agency);

/** n of m, and by name who is in none of the figures. */
export function Coverage({ rollup, all }: { rollup: Pick<Rollup, 'expected' | 'reported' | 'zeros' | 'late' | 'missing'>; all: boolean }) {
  const t = useT();
  const { expected, reported, zeros, late, missing } = rollup;
  return (
    <p className={shared.note} role="status">
      {t('roll.coverage', { expected, reported, zeros, late })}
      {missing.length > 0 && <span className={css.lateUnit}>　{t('roll.missing', { units: missing.map(nameOf(t, all)).join(t('common.comma')) })}</span>}
    </p>
  );
}

/** Each field over the units; behind each its units, each with its report. */
export function RollupTable({ rows, all, linked = true }: { rows: readonly Row[]; all: boolean; linked?: boolean }) {
  const t = useT();
  return (
    <ScrollBox label={t('roll.figures')} className={stats.scroll}>
      <table className={stats.table}>
        <thead><tr><th scope="col">{t('camp.field.label')}</th><th scope="col" className={stats.right}>{t('roll.sum')}</th><th scope="col">{t('roll.covered')}</th><th scope="col">{t('roll.behind')}</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.key} ${row.type}`}>
              <th scope="row" className={css.wrap}>{row.label}</th>
              <td className={`${stats.right} num`}>{row.sum === null || row.sum === undefined ? '—' : <strong>{shownValue(row, row.sum, t('outcome.yuan'))}</strong>}</td>
              <td className={css.covered}>{t('camp.coverage', { reported: row.reported, expected: row.expected })}{row.missing.length > 0 && <small className={`${css.under} ${css.lateUnit}`}>{t('roll.without', { units: row.missing.map(nameOf(t, all)).join(t('common.comma')) })}</small>}</td>
              <td><Behind row={row} all={all} linked={linked} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Behind({ row, all, linked }: { row: Row; all: boolean; linked: boolean }) {
  const t = useT();
  if (row.entries.length === 0) return <span className="muted">—</span>;
  return (
    <details className={css.behind}>
      <summary>{t('roll.entries', { count: row.entries.length })}</summary>
      <ul>{row.entries.map((entry) => <li key={`${entry.reportId} ${entry.roundNo}`}>{linked ? <Link to={`/campaign-reports/${entry.reportId}`}>{nameOf(t, all)(entry)}</Link> : nameOf(t, all)(entry)}　<span className={css.value}>{entry.zero ? t('CampaignReportStanding.ZERO') : entry.value === null || entry.value === undefined ? '—' : shownValue(row, entry.value, t('outcome.yuan'))}</span></li>)}</ul>
    </details>
  );
}
