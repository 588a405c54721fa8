import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { OutcomeDocument, type OutcomeFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { Countdown, stands } from '../../shared/clocks';
import { useFormat, useT } from '../../shared/messages';
import { MatterGate } from '../../shared/states/matter-gate';
import { DocumentsPanel } from '../documents/documents-panel';
import { Ladder } from '../supervision/ladder';
import { OutcomeDialogs } from './acts/outcome-dialogs';
import css from './outcomes.module.css';

/** 处理结果: the decision, its measures and money, proof of publication, and what is still owed. */
export const Page = () => <MatterGate document={OutcomeDocument} pick={(data) => data.outcome}>{(outcome) => <OutcomeView outcome={outcome} />}</MatterGate>;

function OutcomeView({ outcome }: { outcome: OutcomeFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const [dialog, setDialog] = useState<string | null>(null);
  const labels = {
    confirmInvestigationOutcome: t('outcome.act.confirm'), recordPublication: t('outcome.act.publish'), recordWithdrawal: t('outcome.act.withdraw'), recordReceipt: t('outcome.act.receipt'),
    handleExpiry: t('outcome.act.expiry'), reportFollowUp: t('outcome.act.followUp'), endOutcome: t('outcome.act.end'),
  };
  const rows: [string, string | null | undefined][] = [
    [t('joint.col.agency'), outcome.agency.name], [t('outcome.field.subjectName'), outcome.subjectName], [t('joint.col.document'), outcome.documentNo], [t('outcome.field.decidedOn'), outcome.decidedOn],
    [t('joint.col.basis'), outcome.basis], [t('outcome.text'), outcome.text], [t('outcome.field.points'), outcome.points === null ? null : String(outcome.points)],
    [t('outcome.field.secondFine'), outcome.secondFineReason], [t('outcome.confirmed'), outcome.confirmedAt ? format.instant(outcome.confirmedAt) : null], [t('outcome.ended'), outcome.endingReason],
  ];
  return (
    <div className="page">
      {outcome.jointId && <p className={css.crumb}><Link to={`/joint/${outcome.jointId}`}>{t('outcome.toMatrix')}</Link></p>}
      {outcome.caseId && <p className={css.crumb}><Link to={`/cases/${outcome.caseId}/outcomes`}>{t('outcome.toCase')}</Link></p>}
      <div className="page-head"><h1>{outcome.label}　{outcome.documentNo ?? ''}</h1>
        <ActionBar actions={outcome.availableActions.filter((each) => each.allowed)} labels={labels} primary="recordPublication" onAct={setDialog} /></div>
      {outcome.deadlines.filter(stands).map((clock) => <p key={clock.id} role="status"><Countdown lamp={clock.lamp} dueAt={clock.dueAt} />　{clock.label}</p>)}
      <section className="card"><dl className="facts card-body">{rows.filter(([, value]) => value).map(([label, value]) => <Fragment key={label}><dt className="first">{label}</dt><dd className="wide prewrap">{value}</dd></Fragment>)}
        {outcome.money.map((line) => <Fragment key={line.kind}><dt className="first">{t(`MoneyKind.${line.kind}`)}</dt><dd className="wide num">{t('common.yuan', { amount: format.money(line.amount) })}</dd></Fragment>)}</dl></section>
      {outcome.measures.length > 0 && (
        <section className="card" aria-labelledby="measures"><header><h2 id="measures">{t('outcome.field.measures')}</h2></header>
          <ul className={css.list}>{outcome.measures.map((measure) => (
            <li key={measure.id}><b>{measure.label}</b>　{measure.scope}　<span className="num">{measure.startsOn} – {measure.endsOn ?? t('outcome.noEnd')}</span>　{t(`MeasureState.${measure.state as 'RUNNING'}`)}
              <p className={css.small}>{measure.basis}{measure.note && `　${measure.note}`}</p></li>))}</ul></section>
      )}
      {outcome.publication && (
        <section className="card" aria-labelledby="publication"><header><h2 id="publication">{t('outcome.publication')}</h2></header>
          <p className={css.note}>{outcome.publication.publishedAt}　{outcome.publication.reference}　<span className="num">{outcome.publication.publishedOn}</span>
            {outcome.publication.withdrawnOn && `　${t('outcome.withdrawn', { day: outcome.publication.withdrawnOn, reference: outcome.publication.withdrawalReference ?? '' })}`}</p></section>
      )}
      {outcome.followUp && (
        <section className="card" aria-labelledby="followUp"><header><h2 id="followUp">{t('outcome.followUp')}</h2></header>
          <p className={css.note}>{outcome.followUp.agency.name}{t('common.colon')}{outcome.followUp.reason}
            {outcome.followUp.action && `　${t(`FollowUpAction.${outcome.followUp.action}`)}　${outcome.followUp.documentNo ?? ''}　${outcome.followUp.doneOn ?? ''}　${outcome.followUp.text ?? ''}`}</p></section>
      )}
      {outcome.jointId && <Ladder matter={{ objectKind: 'OUTCOME', objectId: outcome.id, number: outcome.documentNo ?? outcome.label }} agencies={[outcome.agency, ...(outcome.followUp ? [outcome.followUp.agency] : [])]} over={outcome.state !== 'STANDING'} />}
      <DocumentsPanel matterId={outcome.id} />
      {dialog && <OutcomeDialogs outcome={outcome} action={dialog} onClose={() => setDialog(null)} />}
    </div>
  );
}
