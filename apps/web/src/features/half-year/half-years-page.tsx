import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ConferencesDocument, FreezeHalfYearDocument, HalfYearDocument, type HalfYearQuery } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { today } from '../../shared/fields';
import { faultOf } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError, NoRight, useOnline } from '../../shared/states';
import { useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import resolutions from '../resolutions/resolutions.module.css';
import stats from '../statistics/statistics.module.css';
import { Figures } from './figures';
import css from './half-year.module.css';
import { fromAddress, halfYearsUntil, nameInAddress, nameKey, registerPath } from './half-years';
import { Matters } from './matters';
import { ReportsList } from './reports-list';

const NAMES = ['conference', 'halfYear'] as const;

/** 议定事项落实情况半年报: figures as they stand, for who oversees the conference; and the reports that its office has released. */
export function Page() {
  const t = useT();
  const { values, set } = useUrlFilter(NAMES);
  const [{ data, error }, again] = useQuery({ query: ConferencesDocument, variables: {} });
  const mine = data?.conferences.filter((one) => one.mine) ?? [];
  const chosen = mine.find(({ id }) => id === values.conference) ?? mine[0];
  const offered = halfYearsUntil(today());
  const named = fromAddress(values.halfYear);
  const name = named && nameInAddress(named) <= nameInAddress(offered[0] ?? named) ? named : offered[0];
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to={chosen ? `/resolutions?conference=${chosen.id}` : '/resolutions'}>{t('res.register')}</Link></p>
      {error && !data && <LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={10} />}
      {data && name && (
        <>
          {chosen && (
            <Live key={`${chosen.id} ${nameInAddress(name)}`} conferenceId={chosen.id} year={name.year} half={name.half}>
              <div className={resolutions.filter}>
                {mine.length > 1 && <select aria-label={t('conf.choose')} value={chosen.id} onChange={(event) => set({ conference: event.target.value })}>{mine.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}</select>}
                <select aria-label={t('half.choose')} value={nameInAddress(name)} onChange={(event) => set({ halfYear: event.target.value })}>
                  {[...(offered.some((each) => nameInAddress(each) === nameInAddress(name)) ? [] : [name]), ...offered].map((each) => <option key={nameInAddress(each)} value={nameInAddress(each)}>{t(nameKey(each), { year: each.year })}</option>)}
                </select>
              </div>
            </Live>
          )}
          <ReportsList conferenceId={chosen?.id ?? null} />
        </>
      )}
    </div>
  );
}

/** Nothing but its heading for a member: what lives, the office has, and who leads the conference. */
function Live({ conferenceId, year, half, children }: { conferenceId: string; year: number; half: number; children: React.ReactNode }) {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: HalfYearDocument, variables: { conferenceId, year, half }, requestPolicy: 'cache-and-network' });
  if (error && !data) return <><h1>{t('half.title')}</h1><section className="card">{children}<LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} /></section></>;
  if (!data) return <><h1>{t('half.title')}</h1><section className="card">{children}<Loading rows={8} /></section></>;
  return data.halfYear ? <LiveFigures found={data.halfYear}>{children}</LiveFigures> : <><h1>{t('half.title')}</h1><p className="muted">{t('half.forMembers')}</p></>;
}

function LiveFigures({ found, children }: { found: NonNullable<HalfYearQuery['halfYear']>; children: React.ReactNode }) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const navigate = useNavigate();
  const [freezing, setFreezing] = useState(false);
  const { conferenceId, year, half, asOf } = found;
  const at = format.due(asOf);
  return (
    <>
      <div className="page-head"><h1>{t('half.titleOf', { name: t(nameKey(found), { year }) })}</h1>{found.isOffice && <Button type="primary" disabled={!online} onClick={() => setFreezing(true)}>{t('half.freeze')}</Button>}</div>
      <section className="card" aria-label={t('stats.filter')}>
        {children}
        <p className={stats.note}>{found.conference}　{t('stats.periodOf', { from: found.from, to: found.to })}　{t('stats.asOf', { at, version: found.definitionVersion })}
          {found.restricted > 0 && <>　{t('half.restricted')} <Link className={css.among} to={registerPath(found, 'NONE')} aria-label={t('half.restrictedOpen', { count: found.restricted })}>{t('half.count', { count: found.restricted })}</Link></>}</p>
      </section>
      <Figures rows={found.rows} definitions={found.definitions} scope={found.scope} pathOf={(figure, leadId) => registerPath(found, figure, leadId)} />
      <section className="card" aria-labelledby="overdue"><header><h2 id="overdue">{t('half.overdue')}</h2></header><Matters label={t('half.overdue')} matters={found.overdue} none={t('half.noneOverdue')} /></section>
      {freezing && (
        <ActForm title={t('half.freeze')} intro={t('half.freezeText', { at })} document={FreezeHalfYearDocument} onClose={() => setFreezing(false)}
          onDone={(done) => { setFreezing(false); void navigate(`/half-year-reports/${'id' in done ? done.id : ''}`); }} toVariables={() => ({ input: { conferenceId, year, half, asOf } })} />
      )}
    </>
  );
}
