import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { CampaignDocument, CampaignRollupDocument } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import { MatterGate } from '../../shared/states/matter-gate';
import { useUrlFilter } from '../../shared/url';
import shared from '../conference/conference.module.css';
import sharing from '../sharing/sharing.module.css';
import { BriefsCard } from './briefs-card';
import { Coverage, RollupTable } from './rollup-table';
import type { Campaign } from './types';

/** 汇总 of a campaign, for who oversees it: one round, or all so far. */
export const Page = () => <MatterGate document={CampaignDocument} pick={(data) => (data.campaign?.oversees ? data.campaign : null)} rows={10}>{(campaign) => <RollupView campaign={campaign} />}</MatterGate>;

function RollupView({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const { id = '' } = useParams();
  const { values, set } = useUrlFilter(['round'] as const);
  const round = campaign.rounds.find(({ no }) => String(no) === values.round);
  const [{ data, error, fetching }, again] = useQuery({ query: CampaignRollupDocument, variables: { campaignId: id, roundNo: round?.no ?? null }, requestPolicy: 'cache-and-network' });
  const rollup = data?.campaignRollup;
  return (
    <div className="page">
      <p className={shared.line}><Link to={`/campaigns/${campaign.id}`}>{campaign.name}</Link><span className="num">{campaign.number}</span></p>
      <div className="page-head"><h1>{t('camp.rollup')}</h1></div>
      <section className="card" aria-label={t('camp.rollup')}>
        <div className={sharing.filter}>
          <select aria-label={t('roll.round')} value={round?.no ?? ''} onChange={(event) => set({ round: event.target.value || undefined })}>
            <option value="">{t('roll.allRounds')}</option>
            {campaign.rounds.map(({ no, from, to }) => <option key={no} value={no}>{t('camp.roundNo', { number: no })}　{t('camp.span', { from: format.day(from), to: format.day(to) })}</option>)}
          </select>
          {rollup && <span className="muted num">{t('roll.asOf', { at: format.instant(rollup.asOf) })}</span>}
        </div>
        {error && !rollup && <LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
        {!error && !rollup && fetching && <Loading rows={6} />}
        {rollup && <><Coverage rollup={rollup} all={!round} /><RollupTable rows={rollup.rows} all={!round} /></>}
      </section>
      <BriefsCard campaignId={campaign.id} runs={campaign.availableActions.length > 0} roundNo={round?.no ?? null} freezes />
    </div>
  );
}
