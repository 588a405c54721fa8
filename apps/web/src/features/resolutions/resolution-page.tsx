import { useState } from 'react';
import { Link } from 'react-router';
import { ResolutionDocument, type ResolutionFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { ClockCard, Countdown, Lamp, stands } from '../../shared/clocks';
import { useT, type MessageKey } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import { Ladder } from '../supervision/ladder';
import { ResolutionDialogs } from './resolution-dialogs';
import { Content, Deferrals, Links, Origin, Reports, Steps, Units } from './resolution-parts';
import css from './resolutions.module.css';

/** 议定事项: what was decided, who answers for it, how far it is, and what can be done with it. */
export const Page = () => <MatterGate document={ResolutionDocument} pick={(data) => data.resolution} rows={10}>{(resolution) => <Resolution resolution={resolution} />}</MatterGate>;

/** The clock to sign by: another than that of the agreed day, which is named beside it. */
const SIGNING = 'H24';

/** What is most likely to be done next stands out. */
const FOREMOST = ['decideDeferral:GRANT', 'signResolution', 'reportResolution', 'confirmReport', 'acceptResolution'];

/** The words of the acts that its present state speaks of: a decision where something is asked, an answer where a report lies. */
function labelsOf({ state, units, deferrals }: ResolutionFieldsFragment): Record<string, MessageKey> {
  if (state === 'CLOSED' || state === 'CANCELLED') return {};
  const signed = units.some(({ mine, signedAt }) => mine && signedAt);
  return {
    ...(!signed && { signResolution: 'res.sign' }),
    ...(state === 'REPORTED' ? { confirmReport: 'res.confirm', acceptResolution: 'res.accept', returnResolution: 'res.return' } : { reportResolution: 'res.reportIt', noteProgress: 'res.note', askDeferral: 'res.ask' }),
    ...(deferrals.some((one) => one.state === 'ASKED') && { 'decideDeferral:GRANT': 'res.grant', 'decideDeferral:REFUSE': 'res.refuse' }),
    linkMatter: 'res.link', cancelResolution: 'res.cancel',
  };
}

function Resolution({ resolution }: { resolution: ResolutionFieldsFragment }) {
  const t = useT();
  const [act, setAct] = useState<string | null>(null);
  const { clock, state, availableActions } = resolution;
  const labels = Object.fromEntries(Object.entries(labelsOf(resolution)).map(([action, word]) => [action, t(word)]));
  const foremost = FOREMOST.find((action) => labels[action] && availableActions.some((one) => one.action === action && one.allowed));
  const running = resolution.deadlines.filter(stands);
  return (
    <div className="page">
      <p className={shared.line}><Link to={`/resolutions?conference=${resolution.conferenceId}`}>{resolution.conference}　{t('res.title')}</Link><span className="num">{resolution.number}</span></p>
      <div className="page-head">
        <h1>{resolution.title} <span className={shared.tag}>{t(`ResolutionState.${state}`)}</span></h1>
        <ActionBar actions={availableActions} labels={labels} onAct={setAct} {...(foremost !== undefined && { primary: foremost })} />
      </div>
      <p className={shared.line}>
        {clock ? <><Countdown lamp={clock.lamp} dueAt={clock.dueAt} />{clock.rule.code === SIGNING && <span>{clock.label}</span>}</> : state === 'CLOSED' ? <Lamp lamp="DONE" /> : state === 'REPORTED' && <Lamp lamp="PAUSED" text={t('ResolutionState.REPORTED')} />}
        <span>{t('res.dueOn')} <b className="num">{resolution.dueOn}</b></span>
        {/* A day that is off has moved on by itself, which is no deferral. */}
        {(resolution.deferralCount > 0 || (resolution.returns > 0 && resolution.dueOn !== resolution.firstDueOn)) && <span className="muted">{t('res.row.first', { day: resolution.firstDueOn })}{resolution.deferralCount > 0 && <>　{t('res.row.deferred', { count: resolution.deferralCount })}</>}</span>}
        {resolution.returns > 0 && <span className="muted">{t('res.row.returned', { count: resolution.returns })}</span>}
      </p>
      <Steps resolution={resolution} />
      <div className={shared.columns}>
        <div className={shared.column}>
          <Content resolution={resolution} />
          <Units resolution={resolution} />
          <Reports resolution={resolution} />
          <Deferrals resolution={resolution} />
        </div>
        <div className={shared.column}>
          {running.length > 0 && <section className="card" aria-labelledby="clocks"><header><h2 id="clocks">{t('res.clocks')}</h2></header><div className={css.clocks}>{running.map((deadline) => <ClockCard key={deadline.id} deadline={deadline} {...(running.some((other) => other !== deadline && other.label === deadline.label) && { part: deadline.party.shortName })} />)}</div></section>}
          <Origin resolution={resolution} />
          <Links resolution={resolution} />
          <Ladder matter={{ objectKind: 'RESOLUTION', objectId: resolution.id, number: resolution.number }} agencies={resolution.units.map(({ agency }) => agency)} over={resolution.state === 'CLOSED' || resolution.state === 'CANCELLED'} />
          <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={resolution.timeline} /></div></section>
        </div>
      </div>
      {act && <ResolutionDialogs resolution={resolution} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}
