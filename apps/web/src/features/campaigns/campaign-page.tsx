import { useState } from 'react';
import { Link } from 'react-router';
import { CampaignDocument } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { useMe } from '../../shared/session';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import sharing from '../sharing/sharing.module.css';
import { BriefsCard } from './briefs-card';
import { CampaignDialogs } from './campaign-dialogs';
import css from './campaigns.module.css';
import { FieldsTable } from './fields-table';
import { Matrix } from './matrix';
import { Missing } from './missing';
import type { Campaign } from './types';

/** 专项行动: what it is for, who has reported in which round and who has not, and what to do next. */
export const Page = () => <MatterGate document={CampaignDocument} pick={(data) => data.campaign} rows={10}>{(campaign) => <CampaignView campaign={campaign} />}</MatterGate>;

/** Acts with a button at the head; urging has its own beside those who owe. */
const HEAD = ['editCampaign', 'openCampaign', 'openReportingRound', 'addCampaignUnit', 'reviseCampaignForm', 'closeCampaign'] as const;
const ELSEWHERE = new Set(['MATTER_WRONG_STATE']);

function CampaignView({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const offers = campaign.availableActions.filter(({ allowed, code }) => allowed || !ELSEWHERE.has(code ?? ''));
  const labels = Object.fromEntries(HEAD.map((action) => [action, t(`camp.act.${action}`)]));
  const foremost = campaign.state === 'DRAFT' ? 'openCampaign' : campaign.rounds.length === 0 ? 'openReportingRound' : undefined;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/campaigns">{t('camp.title')}</Link><span className="num">{campaign.number}</span></p>
      <div className="page-head">
        <h1>{campaign.name} <span className={shared.tag}>{t(`CampaignState.${campaign.state}`)}</span></h1>
        <ActionBar actions={offers} labels={labels} onAct={setAct} {...(foremost !== undefined && { primary: foremost })} extra={campaign.oversees && campaign.rounds.length > 0 && <Link className={sharing.new} to={`/campaigns/${campaign.id}/rollup`}>{t('camp.rollup')}</Link>} />
      </div>
      <Next campaign={campaign} />
      {campaign.rounds.length > 0 && <Matrix campaign={campaign} />}
      {campaign.oversees && campaign.state === 'OPEN' && <Missing campaign={campaign} />}
      <div className={shared.columns}>
        <div className={shared.column}>
          <section className="card" aria-labelledby="facts">
            <header><h2 id="facts">{t('camp.facts')}</h2></header>
            <p className={shared.text}>{campaign.aims}</p>
            <div className="card-body">
              <dl className="facts">
                <dt className="first">{t('camp.owner')}</dt><dd>{campaign.owner.name}</dd><dt>{t('camp.lead')}</dt><dd>{campaign.lead.name}</dd>
                <dt className="first">{t('camp.basis')}</dt><dd className="wide">{campaign.basis}</dd>
                <dt className="first">{t('camp.period')}</dt><dd className="num">{t('camp.span', { from: format.day(campaign.from), to: format.day(campaign.to) })}</dd>
                <dt>{t('camp.rhythm')}</dt><dd>{t('camp.rhythmText', { rhythm: t(`ReportingRhythm.${campaign.rhythm}`), days: campaign.dueWorkdays })}</dd>
                <dt className="first">{t('camp.check')}</dt><dd className="wide">{t(campaign.checked ? 'camp.isChecked' : 'camp.notChecked')}</dd>
                <dt className="first">{t('camp.units')}</dt>
                <dd className="wide">{campaign.units.filter(({ fromRound }) => fromRound === 1).map(({ agency }) => agency.shortName).join(t('common.comma'))}
                  {campaign.units.filter(({ fromRound }) => fromRound > 1).map(({ agency, fromRound, reason }) => <span key={agency.id} className={sharing.fieldNote}>{t('camp.addedUnit', { unit: agency.shortName, round: fromRound, reason: reason ?? '' })}</span>)}
                </dd>
              </dl>
            </div>
          </section>
          {campaign.rounds.length > 0 && <BriefsCard campaignId={campaign.id} runs={false} />}
          <section className="card" aria-labelledby="form"><header><h2 id="form">{t('camp.formOf', { number: campaign.formNo })}</h2></header><FieldsTable campaign={campaign} /></section>
        </div>
        <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={campaign.timeline} /></div></section>
      </div>
      {act && <CampaignDialogs campaign={campaign} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

/** What comes next: for a unit its own report, for who runs it the next step. */
function Next({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const me = useMe().agency.id;
  const own = campaign.cells.find(({ agencyId, standing }) => agencyId === me && standing !== 'IN' && standing !== 'ZERO');
  if (campaign.state === 'OPEN' && own) {
    return <p className={sharing.next} role="status">{t(own.late && own.owed ? 'camp.nextLate' : 'camp.nextReport', { round: own.roundNo, day: format.day(own.dueOn) })} <Link className={css.go} to={`/campaign-reports/${own.id}`}>{t('camp.fill')}</Link></p>;
  }
  if (campaign.state === 'DRAFT') return <p className={sharing.next} role="status">{t('camp.nextOpen')}</p>;
  if (campaign.state === 'CLOSED') return <p className={sharing.next} role="status">{t('camp.nextClosed')}</p>;
  if (!campaign.oversees) return <p className={sharing.next} role="status">{t('camp.nextWait')}</p>;
  const owed = campaign.cells.filter((cell) => cell.owed).length;
  return <p className={sharing.next} role="status">{owed > 0 ? t('camp.nextOwed', { count: owed }) : campaign.nextRound ? t('camp.nextRound', { round: campaign.nextRound.no, from: format.day(campaign.nextRound.from), to: format.day(campaign.nextRound.to) }) : t('camp.nextRollup')}</p>;
}
