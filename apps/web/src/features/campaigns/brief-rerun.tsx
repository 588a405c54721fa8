import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type CampaignBriefQuery, RerunCampaignBriefDocument, type RerunUntil } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import shared from '../conference/conference.module.css';
import stats from '../statistics/statistics.module.css';
import { shownValue } from './answers';

type Rows = NonNullable<CampaignBriefQuery['campaignBrief']>['rows'];

/** 重算: of the same instant, where nothing may differ; or of now, each difference with its cause. */
export function BriefRerun({ id, rows }: { id: string; rows: Rows }) {
  const t = useT();
  const format = useFormat();
  const [until, setUntil] = useState<RerunUntil | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({ query: RerunCampaignBriefDocument, variables: { id, until: until ?? 'SAME' }, pause: until === null, requestPolicy: 'network-only' });
  const result = until === null || fetching ? null : data?.rerunCampaignBrief;
  const shown = (key: string, value: string | null | undefined): string => {
    const row = rows.find((one) => one.key === key);
    return value === null || value === undefined ? '—' : row ? shownValue(row, value, t('outcome.yuan')) : value;
  };
  const nameOf = (key: string): string => rows.find((one) => one.key === key)?.label ?? key;
  return (
    <section className="card" aria-labelledby="rerun">
      <header className={stats.filter}><h2 id="rerun">{t('brief.rerun')}</h2><Button loading={fetching && until === 'SAME'} onClick={() => setUntil('SAME')}>{t('brief.same')}</Button><Button loading={fetching && until === 'NOW'} onClick={() => setUntil('NOW')}>{t('brief.now')}</Button></header>
      {until !== null && error && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {until !== null && fetching && <Loading rows={3} />}
      {result?.same && <p className={shared.note} role="status"><span className={stats.IN_TIME}>{t('brief.isSame', { at: format.instant(result.asOf) })}</span></p>}
      {result && !result.same && (
        <>
          <p className={shared.note} role="status">{t('brief.differs', { at: format.instant(result.asOf), count: result.changes.length })}</p>
          <ScrollBox label={t('brief.rerun')} className={stats.scroll}>
            <table className={stats.table}>
              <thead><tr><th scope="col">{t('camp.unit')}</th><th scope="col">{t('brief.cause')}</th><th scope="col">{t('camp.field.label')}</th><th scope="col" className={stats.right}>{t('brief.before')}</th><th scope="col" className={stats.right}>{t('brief.after')}</th></tr></thead>
              <tbody>
                {result.changes.flatMap((change) => (change.fields.length === 0 ? [null] : change.fields).map((field, index) => (
                  <tr key={`${change.reportId} ${field?.key ?? ''}`}>
                    <th scope="row">{index === 0 && <Link to={`/campaign-reports/${change.reportId}`}>{t('roll.inRound', { unit: change.agency, round: change.roundNo })}</Link>}</th>
                    <td>{index === 0 && (change.reason ? t('brief.reasonOf', { cause: t(`CampaignBriefCause.${change.cause}`), reason: change.reason }) : t(`CampaignBriefCause.${change.cause}`))}</td>
                    <td>{field && nameOf(field.key)}</td><td className={`${stats.right} num`}>{field && shown(field.key, field.before)}</td><td className={`${stats.right} num`}>{field && shown(field.key, field.after)}</td>
                  </tr>
                )))}
                {result.sums.map((sum) => (
                  <tr key={sum.key}><th scope="row">{t('roll.sum')}</th><td /><td>{sum.label}</td><td className={`${stats.right} num`}>{shown(sum.key, sum.before)}</td><td className={`${stats.right} num`}>{shown(sum.key, sum.after)}</td></tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </>
      )}
    </section>
  );
}
