import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { CampaignBriefsDocument, type CampaignBriefsQuery, FreezeCampaignBriefDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError } from '../../shared/states';
import shared from '../conference/conference.module.css';

/** 通报 released to one's unit, of campaigns it takes part in or not; nothing is drawn where there are none. */
export function ReleasedBriefs() {
  const t = useT();
  const [{ data, error }, again] = useQuery({ query: CampaignBriefsDocument, variables: {}, requestPolicy: 'cache-and-network' });
  if (error && !data) return <section className="card" aria-label={t('brief.released')}><LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} /></section>;
  if (!data || data.campaignBriefs.length === 0) return null;
  return (
    <section className="card" aria-labelledby="released">
      <header><h2 id="released">{t('brief.released')}</h2></header>
      <Briefs briefs={data.campaignBriefs} tagOf={({ campaignName }) => campaignName} />
    </section>
  );
}

/** As many as the list ever holds. */
const MOST = 100;
type Brief = CampaignBriefsQuery['campaignBriefs'][number];

/** `tagOf`: what tells one from another where it stands: of all campaigns which one, of one campaign whether it was released. */
function Briefs({ briefs, tagOf }: { briefs: readonly Brief[]; tagOf: (brief: Brief) => string }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      {briefs.length >= MOST && <p className={shared.note}>{t('brief.latest', { count: MOST })}</p>}
      <ul className={shared.list}>
        {briefs.map((brief) => (
          <li key={brief.id}>
            <p className={shared.line}><Link to={`/campaign-briefs/${brief.id}`}>{brief.title}</Link><span className={shared.tag}>{tagOf(brief)}</span></p>
            <p className={shared.small}><span className="num">{brief.number}</span>　{t('roll.asOf', { at: format.instant(brief.asOf) })}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** 通报 of a campaign; who runs it freezes the figures of one round, or of all, and so begins another. */
export function BriefsCard({ campaignId, runs, roundNo = null, freezes = false }: { campaignId: string; runs: boolean; roundNo?: number | null; freezes?: boolean }) {
  const t = useT();
  const navigate = useNavigate();
  const may = useMay('campaign.run') && runs && freezes;
  const [freezing, setFreezing] = useState(false);
  const [{ data, error }, again] = useQuery({ query: CampaignBriefsDocument, variables: { campaignId }, requestPolicy: 'cache-and-network' });
  return (
    <section className="card" aria-labelledby="briefs">
      <header><h2 id="briefs">{t('brief.title')}</h2>{may && <Button onClick={() => setFreezing(true)}>{t('brief.freeze')}</Button>}</header>
      {error && !data && <LoadError error={error} onRetry={() => again({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={2} />}
      {data?.campaignBriefs.length === 0 && <p className={shared.note}>{t('brief.none')}</p>}
      {data && data.campaignBriefs.length > 0 && <Briefs briefs={data.campaignBriefs} tagOf={({ state }) => t(`CampaignBriefState.${state}`)} />}
      {freezing && (
        <ActForm title={t('brief.freeze')} intro={t('brief.freezeText')} document={FreezeCampaignBriefDocument} onClose={() => setFreezing(false)} onDone={(done) => void navigate(`/campaign-briefs/${done.id}`)}
          toVariables={() => ({ input: { campaignId, roundNo } })} />
      )}
    </section>
  );
}
