import { useState } from 'react';
import { Link } from 'react-router';
import { JointInvestigationDocument, type JointFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { LongText } from '../../shared/layout/long-text';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { Ladder } from '../supervision/ladder';
import { GatePanel } from '../gates/gate-panel';
import { Comments } from './comments';
import { JointDialogs, type JointDialog } from './joint-dialogs';
import { Matrix } from './matrix';
import css from './joint.module.css';

/** 一案多查: who looks into what, how far, until when, with what result. The matrix prints on one A4 landscape. */
export const Page = () => <MatterGate document={JointInvestigationDocument} pick={(data) => data.jointInvestigation} rows={10}>{(joint) => <JointView joint={joint} />}</MatterGate>;

function JointView({ joint }: { joint: JointFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [dialog, setDialog] = useState<JointDialog | null>(null);
  const mine = joint.tracks.find((track) => track.mine);
  const asked = joint.tracks.filter((track) => track.proposedDay);
  return (
    <div className={`page ${css.root}`}>
      <p className={`${css.crumb} no-print`}>
        {joint.caseId && <><Link to={`/cases/${joint.caseId}`}>{t('joint.ofCase')}</Link><span aria-hidden>／</span></>}
        <span className="num">{joint.number}</span>
      </p>
      <div className="page-head">
        <h1>{joint.title ?? t('joint.closedContent')}<span className={css.tag}>{t(`joint.state.${joint.state === 'OPEN' ? 'OPEN' : 'CLOSED'}`)}</span>
          {joint.demoNote && <span className={`${css.tag} ${css.demo}`} title={joint.demoNote}>{t('common.demo')}</span>}</h1>
        <ActionBar actions={joint.availableActions} primary="closeInvestigation"
          labels={{ inviteToInvestigation: t('joint.act.invite'), commentOnInvestigation: t('joint.act.comment'), closeInvestigation: t('joint.act.close') }}
          onAct={(action) => setDialog({ action })}
          extra={<><button type="button" className={css.link} onClick={() => window.print()}>{t('joint.print')}</button><Link className={css.link} to={`/joint/${joint.id}/money`}>{t('joint.money')}</Link></>} />
      </div>
      {joint.summary && <div className="no-print"><LongText className={css.summary} lines={4} text={joint.summary} /></div>}
      {asked.map((track) => (
        <p key={track.id} className={`${css.asked} no-print`} role="status">
          {t('joint.asksDay', { agency: track.agency.shortName, day: track.proposedDay ?? '' })}　{track.said?.text}
          {joint.availableActions.some((each) => each.action === 'settleReplyDay' && each.allowed)
            && <button type="button" className={css.link} onClick={() => setDialog({ action: 'settleReplyDay', track })}>{t('joint.act.settleDay')}</button>}
        </p>
      ))}
      <Matrix joint={joint} onAct={(action) => mine && setDialog({ action, track: mine })} />
      {joint.closingText && <p className={`${css.summary} prewrap`}>{t('joint.closing')}{t('common.colon')}{joint.closingText}{joint.unreconciledReason && `　${t('joint.unreconciled')}${t('common.colon')}${joint.unreconciledReason}`}</p>}
      <div className={`${css.columns} no-print`}>
        <div className={css.stack}>
          <section className="card" aria-labelledby="facts">
            <header><h2 id="facts">{t('joint.facts')}</h2>
              {mine && joint.state === 'OPEN' && mine.columns && <button type="button" className={css.link} onClick={() => setDialog({ action: 'addViolationFact' })}>{t('joint.act.addFact')}</button>}</header>
            <ol className={css.facts}>{joint.violationFacts.map((fact) => <li key={fact.id}>{fact.text}</li>)}</ol>
          </section>
          {mine?.columns && <GatePanel objectKind="INVESTIGATION_TRACK" objectId={mine.id} />}
          <Comments joint={joint} />
          <Ladder matter={{ objectKind: 'JOINT_INVESTIGATION', objectId: joint.id, number: joint.number }} agencies={joint.tracks.map(({ agency }) => agency)} over={joint.state === 'CLOSED'} />
        </div>
        <section className="card" aria-labelledby="record">
          <header><h2 id="record">{t('timeline.title')}</h2></header>
          <div className="card-body"><Timeline entries={joint.timeline} /></div>
        </section>
      </div>
      <p className={css.foot}>{t('joint.printed', { number: joint.number, when: format.instant(joint.openedAt), owner: joint.owner.shortName })}</p>
      {dialog && <JointDialogs joint={joint} dialog={dialog} onClose={() => setDialog(null)} />}
    </div>
  );
}
