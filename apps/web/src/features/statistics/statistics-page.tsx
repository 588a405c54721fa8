import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { StatisticsDocument, type ReferralKind } from '../../generated/graphql';
import { RefusalAlert } from '../../shared/acts';
import { DayField, today } from '../../shared/fields';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf } from '../../shared/url';
import { FreezeDialog } from './freeze-dialog';
import { presetsOf } from './presets';
import { StatisticsView } from './statistics-view';
import { usePeriod } from './use-period';
import css from './statistics.module.css';

/** Kinds that are counted: what is sealed is not. */
const KINDS: readonly ReferralKind[] = ['CRIMINAL', 'EARLY_NOTICE', 'ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE'];

/** 统计: acceptance in time, days to answer, answers by the agreed day, feedback; by month, kind and pair. Every number opens its list. */
export function Page() {
  const t = useT();
  const mayFreeze = useMay('statistic.freeze');
  const [freezing, setFreezing] = useState(false);
  const { from, to, kind: asked, set } = usePeriod();
  const kind = oneOf(KINDS, asked);
  const presets = presetsOf(today());
  const [{ data, error, fetching }, ask] = useQuery({ query: StatisticsDocument, variables: { filter: { from, to, kind } } });
  const answer = data?.statistics;
  const preset = presets.find((each) => each.from === from && each.to === to)?.name ?? 'CUSTOM';

  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('shell.statistics')}</h1>
        <span className="muted" role="status">{fetching && data ? t('common.updating') : ''}</span>
        <Link to="/brief">{t('shell.brief')}</Link>
        <Link to="/statistics/frozen">{t('stats.frozen')}</Link>
        {mayFreeze && answer?.__typename === 'Statistics' && <Button onClick={() => setFreezing(true)}>{t('stats.freeze')}</Button>}
      </div>
      <section className="card" aria-label={t('stats.filter')}>
        <header className={css.filter}>
          <Select className={css.pick} aria-label={t('stats.period')} value={preset} options={[...presets.map(({ name }) => ({ value: name, label: t(`stats.preset.${name}`) })), ...(preset === 'CUSTOM' ? [{ value: 'CUSTOM' as const, label: t('stats.preset.CUSTOM') }] : [])]}
            onChange={(name) => { const one = presets.find((each) => each.name === name); if (one) set({ from: one.from, to: one.to }); }} />
          <label className={css.day}><span>{t('stats.from')}</span><DayField value={from} onChange={(day) => set({ from: day })} /></label>
          <label className={css.day}><span>{t('stats.to')}</span><DayField value={to} onChange={(day) => set({ to: day })} /></label>
          <Select className={css.pick} aria-label={t('stats.kind')} allowClear placeholder={t('stats.allKinds')} value={kind} options={KINDS.map((value) => ({ value, label: t(`ReferralKind.${value}`) }))} onChange={(next?: ReferralKind) => set({ kind: next })} />
        </header>
      </section>
      {error && !data && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={10} />}
      {answer?.__typename === 'Refusal' && <RefusalAlert refusal={answer} />}
      {answer?.__typename === 'Statistics' && <StatisticsView statistics={answer} />}
      {freezing && answer?.__typename === 'Statistics' && <FreezeDialog statistics={answer} onClose={() => setFreezing(false)} />}
    </div>
  );
}
