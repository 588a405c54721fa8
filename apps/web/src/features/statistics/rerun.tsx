import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RerunStatisticDocument, type RerunStatisticQuery, type RerunUntil, type StatisticsFieldsFragment } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import css from './statistics.module.css';

type Result = NonNullable<RerunStatisticQuery['rerunStatistic']>;
type Change = Result['changes'][number];

/** 重算: of the same instant, where nothing may differ but what was corrected since; or of now. */
export function Rerun({ id, definitions }: { id: string; definitions: StatisticsFieldsFragment['definitions'] }) {
  const t = useT();
  const [until, setUntil] = useState<RerunUntil | null>(null);
  const [{ data, error, fetching }, ask] = useQuery({ query: RerunStatisticDocument, variables: { id, until: until ?? 'SAME' }, pause: until === null, requestPolicy: 'network-only' });
  const result = until === null ? null : data?.rerunStatistic;
  return (
    <section className="card" aria-labelledby="rerun">
      <header className={css.filter}>
        <h2 id="rerun">{t('stats.rerun')}</h2>
        <Button loading={fetching && until === 'SAME'} onClick={() => setUntil('SAME')}>{t('stats.rerunSame')}</Button>
        <Button loading={fetching && until === 'NOW'} onClick={() => setUntil('NOW')}>{t('stats.rerunNow')}</Button>
      </header>
      {until !== null && error && !result && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {until !== null && fetching && !result && <Loading rows={3} />}
      {result && !fetching && <Answer result={result} definitions={definitions} />}
    </section>
  );
}

function Answer({ result, definitions }: { result: Result; definitions: StatisticsFieldsFragment['definitions'] }) {
  const t = useT();
  const format = useFormat();
  const where = ({ dimension, month, kind, fromAgency, toAgency }: Change): string =>
    dimension === 'TOTAL' ? t('stats.total') : (month ?? (kind ? t(`ReferralKind.${kind}`) : `${fromAgency ?? ''} → ${toAgency ?? ''}`));
  const name = (change: Change): string => [definitions.find(({ measure }) => measure === change.measure)?.name, change.measure === 'HANDED_OVER' ? '' : change.dayClass === null || change.dayClass === undefined ? t(`StatisticPart.${change.part}`) : t('stats.class', { n: change.dayClass + 1 })].filter(Boolean).join(' ');
  const matters = (list: Change['came'], count: number) => (
    <>
      {list.map(({ referralId, number, cause }, n) => (
        <p key={`${referralId}${n}`} className={css.small}>{number ? <Link to={`/referrals/${referralId}`}>{number}</Link> : t('stats.gone')}　{t(`StatisticCause.${cause}`)}</p>
      ))}
      {count > list.length && <p className={css.small}>{t('stats.more', { count: count - list.length })}</p>}
      {count === 0 && '—'}
    </>
  );
  if (result.same) return <p className={css.note} role="status"><span className={css.IN_TIME}>{t('stats.same')}</span>　{t('stats.sameText', { at: format.instant(result.asOf) })}</p>;
  return (
    <>
      <p className={css.note} role="status">{t('stats.differs', { count: result.changeCount, at: format.instant(result.asOf) })}</p>
      <ScrollBox label={t('stats.rerun')} className={`${css.scroll} ${css.changes}`}>
        <table className={css.table}>
          <thead><tr><th>{t('stats.row')}</th><th>{t('stats.number')}</th><th className={css.right}>{t('stats.before')}</th><th className={css.right}>{t('stats.after')}</th><th>{t('stats.came')}</th><th>{t('stats.went')}</th></tr></thead>
          <tbody>
            {result.changes.map((change) => (
              <tr key={`${where(change)}${name(change)}`}>
                <td>{where(change)}</td><td>{name(change)}</td><td className={`${css.right} num`}>{change.before}</td><td className={`${css.right} num`}>{change.after}</td>
                <td>{matters(change.came, change.cameCount)}</td><td>{matters(change.went, change.wentCount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
