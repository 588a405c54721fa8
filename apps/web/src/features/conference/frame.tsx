import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useQuery } from 'urql';
import { ConferencesDocument, type ConferencesQuery } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { useT } from '../../shared/messages';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { useUrlFilter } from '../../shared/url';
import css from './conference.module.css';

export type Conference = ConferencesQuery['conferences'][number];

interface Props { title: string; extra?: (conference: Conference) => ReactNode; children: (conference: Conference) => ReactNode }

/** The frame of the conference's pages: which conference, and its three rooms. One's own comes first; another one's members may be read by all. */
export function ConferenceFrame({ title, extra, children }: Props) {
  const t = useT();
  const { values, set } = useUrlFilter(['conference'] as const);
  const [{ data, error }, ask] = useQuery({ query: ConferencesDocument, variables: {} });
  if (error && faultOf(error).kind === 'forbidden') return <NoRight />;
  if (error && !data) return <LoadError page error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={8} />;
  const chosen = data.conferences.find(({ id }) => id === values.conference) ?? data.conferences[0];
  if (!chosen) return <div className="page"><Empty title={t('conf.none')} text={t('conf.noneText')} /></div>;
  const search = values.conference ? `?conference=${chosen.id}` : '';
  return (
    <div className="page">
      <div className="page-head"><h1>{title}</h1>{extra?.(chosen)}</div>
      <p className={css.line}>
        <label htmlFor="which" className="sr">{t('conf.choose')}</label>
        <select id="which" value={chosen.id} onChange={(event) => set({ conference: event.target.value })} style={{ minHeight: 36, maxWidth: '100%' }}>
          {data.conferences.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </p>
      <nav aria-label={t('conf.title')}>
        <ul className={css.tabs}>
          <li><NavLink to={`/conference${search}`}>{t('conf.members')}</NavLink></li>
          {chosen.mine && <li><NavLink to={`/topics${search}`} end>{t('conf.pool')}</NavLink></li>}
          {chosen.mine && <li><NavLink to={`/meetings${search}`} end>{t('conf.meetings')}</NavLink></li>}
          <li><NavLink to={`/resolutions?conference=${chosen.id}`}>{t('res.title')}</NavLink></li>
          <li><NavLink to="/responsibilities">{t('duty.short')}</NavLink></li>
        </ul>
      </nav>
      {children(chosen)}
    </div>
  );
}
