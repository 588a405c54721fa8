import { Link } from 'react-router';
import { StatisticMattersDocument, type ReferralKind, type StatisticMeasure, type StatisticPart } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import css from './statistics.module.css';

const NAMES = ['measure', 'part', 'dayClass', 'from', 'to', 'kind', 'fromAgencyId', 'toAgencyId', 'asOf', 'statisticId'] as const;
const MEASURES: readonly StatisticMeasure[] = ['HANDED_OVER', 'SIGNED_IN_TIME', 'DECIDED_IN_TIME', 'ANSWERED_BY_AGREED_DAY', 'FED_BACK', 'DAYS_TO_DECIDE', 'DAYS_TO_ANSWER'];
const PARTS: readonly StatisticPart[] = ['ALL', 'HIT', 'MISS', 'LEFT_OUT'];
const KINDS: readonly ReferralKind[] = ['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The matters behind one number, as many as it says. */
export function Page() {
  const t = useT();
  const format = useFormat();
  const { values } = useUrlFilter(NAMES);
  const measure = oneOf(MEASURES, values.measure) ?? 'HANDED_OVER';
  const part = oneOf(PARTS, values.part) ?? 'ALL';
  const day = (value: string | undefined, otherwise: string): string => (value && DAY.test(value) ? value : otherwise);
  const filter = { from: day(values.from, '2026-01-01'), to: day(values.to, '2026-12-31'), kind: oneOf(KINDS, values.kind), fromAgencyId: values.fromAgencyId, toAgencyId: values.toAgencyId };
  const asOf = values.asOf && !Number.isNaN(Date.parse(values.asOf)) ? values.asOf : undefined;
  const dayClass = values.dayClass && /^\d$/.test(values.dayClass) ? Number(values.dayClass) : undefined;
  const list = usePaged(StatisticMattersDocument, { filter, number: { measure, part, dayClass, asOf, statisticId: values.statisticId }, first: 30 }, (data) => data.statisticMatters);
  const back = new URLSearchParams({ from: filter.from, to: filter.to, ...(filter.kind && { kind: filter.kind }) });
  const [first] = list.nodes;

  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={css.crumb}><Link to={values.statisticId ? `/statistics/frozen/${values.statisticId}` : `/statistics?${back.toString()}`}>{t(values.statisticId ? 'stats.toFrozen' : 'shell.statistics')}</Link></p>
      <div className="page-head">
        <h1>{t(`StatisticMeasure.${measure}`)}　{measure !== 'HANDED_OVER' && t(`StatisticPart.${part}`)}</h1>
        {list.data && <span className={css.count} role="status">{t('stats.countOf', { count: list.data.statisticMatters.totalCount })}</span>}
      </div>
      <p className={css.scope}>
        {t('stats.periodOf', { from: filter.from, to: filter.to })}{filter.kind && `　${t(`ReferralKind.${filter.kind}`)}`}
        {filter.fromAgencyId && first && `　${first.fromAgency} → ${first.toAgency}`}{asOf && `　${t('stats.cutOff', { at: format.instant(asOf) })}`}
      </p>
      <section className="card" aria-label={t(`StatisticMeasure.${measure}`)}>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={8} />}
        {list.data && list.nodes.length === 0 && <Empty title={t('stats.nobody')} />}
        {list.nodes.length > 0 && (
          <>
            <ScrollBox label={t(`StatisticMeasure.${measure}`)} className={css.scroll}>
              <table className={`${css.table} ${css.matters}`}>
                <thead><tr><th>{t('stats.col.matter')}</th><th>{t('stats.pair')}</th><th>{t('stats.col.rule')}</th><th>{t('stats.col.started')}</th><th>{t('stats.col.due')}</th><th>{t('stats.col.done')}</th><th>{t('stats.col.verdict')}</th><th className={css.right}>{t('stats.days')}</th></tr></thead>
                <tbody>
                  {list.nodes.map((node) => (
                    <tr key={node.id}>
                      <td>{node.referralId ? <Link to={`/referrals/${node.referralId}`}>{node.number ?? t(`ReferralKind.${node.kind}`)}</Link> : <span className="muted">{t('stats.gone')}</span>}<p className={css.small}>{t(`ReferralKind.${node.kind}`)}</p></td>
                      <td data-label={t('stats.pair')}>{node.fromAgency} → {node.toAgency}</td>
                      <td data-label={t('stats.col.rule')}>{node.ruleLabel ?? '—'}</td>
                      <td data-label={t('stats.col.started')} className={`${css.tight} num`}>{format.instant(node.startedAt)}</td>
                      <td data-label={t('stats.col.due')} className={`${css.tight} num`}>{format.due(node.dueAt)}</td>
                      <td data-label={t('stats.col.done')} className={`${css.tight} num`}>{format.instant(node.doneAt)}</td>
                      <td data-label={t('stats.col.verdict')} className={css.tight}><span className={css[node.verdict]}>{t(`StatisticVerdict.${node.verdict}`)}</span></td>
                      <td data-label={t('stats.days')} className={`${css.right} num`}>{node.days ?? '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
            <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
          </>
        )}
      </section>
    </div>
  );
}
