import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CampaignConferenceDocument, CampaignsDocument, type CampaignsQuery, type CampaignState } from '../../generated/graphql';
import { LoadMore } from '../../shared/forms';
import { faultOf, usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import sharing from '../sharing/sharing.module.css';
import { ReleasedBriefs } from './briefs-card';
import css from './campaigns.module.css';

const STATES = ['DRAFT', 'OPEN', 'CLOSED'] as const satisfies readonly CampaignState[];
const NAMES = ['q', 'state'] as const;
const PAGE = 20;
const pick = (data: CampaignsQuery): CampaignsQuery['campaigns'] => data.campaigns;
type Row = CampaignsQuery['campaigns']['edges'][number]['node'];

/** 专项行动: those one runs or takes part in. The filter lives in the address. */
export function Page() {
  const t = useT();
  const runs = useMay('campaign.run');
  const [{ data: conference }] = useQuery({ query: CampaignConferenceDocument, variables: {}, pause: !runs });
  const { values, clear, active, set } = useUrlFilter(NAMES);
  const list = usePaged(CampaignsDocument, { filter: { query: values.q ?? null, state: oneOf(STATES, values.state) ?? null }, first: PAGE }, pick);
  if (list.error && faultOf(list.error).kind === 'forbidden') return <NoRight />;
  return (
    <div className="page">
      <div className="page-head"><h1>{t('camp.title')}</h1>{conference?.campaignConference && <Link className={sharing.new} to="/campaigns/new">{t('camp.new')}</Link>}</div>
      <section className="card" aria-label={t('camp.title')}>
        <div className={sharing.filter}>
          <Input.Search key={values.q ?? ''} defaultValue={values.q ?? ''} aria-label={t('camp.find')} placeholder={t('camp.find')} allowClear maxLength={100} onSearch={(text) => set({ q: text.trim() || undefined })} />
          <select aria-label={t('camp.state')} value={oneOf(STATES, values.state) ?? ''} onChange={(event) => set({ state: event.target.value })}>
            <option value="">{t('camp.anyState')}</option>
            {STATES.map((one) => <option key={one} value={one}>{t(`CampaignState.${one}`)}</option>)}
          </select>
        </div>
        {list.error && list.nodes.length === 0 && <LoadError error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading rows={6} />}
        {list.data && list.nodes.length === 0 && (active
          ? <Empty title={t('camp.noneFound')}><Button onClick={clear}>{t('data.clear')}</Button></Empty>
          : <Empty title={t('camp.none')} text={t('camp.noneText')} />)}
        {list.nodes.length > 0 && <>
          <ul className={shared.list}>{list.nodes.map((row) => <li key={row.id}><CampaignRow row={row} /></li>)}</ul>
          <LoadMore hasMore={list.hasMore} loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />
        </>}
      </section>
      <ReleasedBriefs />
    </div>
  );
}

function CampaignRow({ row }: { row: Row }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <p className={shared.line}>
        <Link to={`/campaigns/${row.id}`}>{row.name}</Link><span className={shared.tag}>{t(`CampaignState.${row.state}`)}</span>
        {row.ownReportId && <Link className={css.owed} to={`/campaign-reports/${row.ownReportId}`}>{t('camp.ownDue', { day: format.day(row.ownDueOn) })}</Link>}
      </p>
      <p className={shared.line}>
        <span className="num">{row.number}</span><span>{row.owner.shortName}</span><span className="num">{t('camp.span', { from: row.from, to: row.to })}</span><span>{t(`ReportingRhythm.${row.rhythm}`)}</span>
        <span>{t('camp.counts', { units: row.units, rounds: row.rounds })}</span>{row.expected > 0 && <span>{t('camp.coverage', { reported: row.reported, expected: row.expected })}</span>}
      </p>
    </>
  );
}
