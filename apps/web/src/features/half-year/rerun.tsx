import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type HalfYearReportQuery, RerunHalfYearDocument, type RerunHalfYearQuery, type RerunUntil } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import stats from '../statistics/statistics.module.css';

type Report = NonNullable<HalfYearReportQuery['halfYearReport']>;
type Result = NonNullable<RerunHalfYearQuery['rerunHalfYear']>;
type Change = Result['changes'][number];

/** 重算: of the same instant, where nothing may differ but what was corrected since; or, while the half-year goes on, of now. */
export function Rerun({ report }: { report: Report }) {
  const t = useT();
  const [until, setUntil] = useState<RerunUntil | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({ query: RerunHalfYearDocument, variables: { id: report.id, until: until ?? 'SAME' }, pause: until === null, requestPolicy: 'network-only' });
  const result = until === null || fetching ? null : data?.rerunHalfYear;
  return (
    <section className="card" aria-labelledby="rerun">
      <header className={stats.filter}>
        <h2 id="rerun">{t('stats.rerun')}</h2>
        <Button loading={fetching && until === 'SAME'} onClick={() => setUntil('SAME')}>{t('stats.rerunSame')}</Button>
        {report.underWay && <Button loading={fetching && until === 'NOW'} onClick={() => setUntil('NOW')}>{t('stats.rerunNow')}</Button>}
      </header>
      {until !== null && error && !result && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {until !== null && fetching && <Loading rows={3} />}
      {result && <Answer result={result} report={report} />}
    </section>
  );
}

function Answer({ result, report }: { result: Result; report: Report }) {
  const t = useT();
  const format = useFormat();
  const at = format.due(result.asOf);
  if (result.same) return <p className={stats.note} role="status"><span className={stats.IN_TIME}>{t('stats.same')}</span>　{t('stats.sameText', { at })}</p>;
  const name = ({ figure }: Change): string => report.definitions.find((each) => each.figure === figure)?.name ?? '';
  const matters = (list: Change['came'], count: number) => (
    <>
      {list.map(({ resolutionId, number, cause }) => <p key={resolutionId} className={stats.small}><Link to={`/resolutions/${resolutionId}`}>{number}</Link>　{t(`HalfYearCause.${cause}`)}</p>)}
      {count > list.length && <p className={stats.small}>{t('stats.more', { count: count - list.length })}</p>}
      {count === 0 && '—'}
    </>
  );
  return (
    <>
      <p className={stats.note} role="status">{t('stats.differs', { count: result.changeCount, at })}</p>
      <ScrollBox label={t('stats.rerun')} className={`${stats.scroll} ${stats.changes}`}>
        <table className={stats.table}>
          <thead><tr><th scope="col">{t('half.lead')}</th><th scope="col">{t('stats.number')}</th><th scope="col" className={stats.right}>{t('stats.before')}</th><th scope="col" className={stats.right}>{t('stats.after')}</th><th scope="col">{t('stats.came')}</th><th scope="col">{t('stats.went')}</th></tr></thead>
          <tbody>
            {result.changes.map((change) => (
              <tr key={`${change.lead ?? ''}${change.figure}`}>
                <th scope="row">{change.lead ?? t('half.whole')}</th><td>{name(change)}</td><td className={`${stats.right} num`}>{change.before}</td><td className={`${stats.right} num`}>{change.after}</td>
                <td>{matters(change.came, change.cameCount)}</td><td>{matters(change.went, change.wentCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
