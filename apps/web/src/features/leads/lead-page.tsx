import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { LeadDocument, type LeadFieldsFragment } from '../../generated/graphql';
import { ActionBar } from '../../shared/acts';
import { ClockCard } from '../../shared/clocks';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { LeadActDialog, type LeadActName } from './lead-act-dialog';
import css from './leads.module.css';

/** 线索详情: what is known, how long the check may take, what was decided, and what can be done now. */
export const Page = () => <MatterGate document={LeadDocument} pick={(data) => data.lead}>{(lead) => <LeadView lead={lead} />}</MatterGate>;

function LeadView({ lead }: { lead: LeadFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const [act, setAct] = useState<LeadActName | null>(null);
  const done = (next: LeadFieldsFragment): void => {
    setAct(null);
    if (next.caseId) void navigate(`/cases/${next.caseId}`);
  };
  return (
    <div className="page">
      <p className={css.crumb}><Link to="/leads">{t('leads.title')}</Link><span aria-hidden>／</span><span className="num">{lead.number}</span></p>
      <div className="page-head">
        <h1>{lead.subjectName}<span className={css.tag}>{t(`LeadState.${lead.state}`)}</span></h1>
        <ActionBar actions={lead.availableActions} primary="fileLead" onAct={(name) => setAct(name as LeadActName)}
          labels={{ fileLead: t('leads.act.fileLead'), declineLead: t('leads.act.declineLead'), passLeadOn: t('leads.act.passLeadOn'), extendLead: t('leads.act.extendLead') }} />
      </div>
      <div className={css.columns}>
        <div>
          <section className="card" aria-labelledby="lead-facts-head">
            <header><h2 id="lead-facts-head">{t('leads.facts')}</h2></header>
            <div className="card-body">
              <dl className="facts">
                <dt>{t('cases.lead')}</dt><dd className="wide">{t(`LeadSource.${lead.source}`)}{lead.sourceDetail && `　${lead.sourceDetail}`}</dd>
                <dt>{t('leads.subject')}</dt><dd className="wide"><b>{lead.subjectName}</b>{lead.subjectKind && `　${t(`SubjectKind.${lead.subjectKind}`)}`}　<span className="num">{lead.subjectCode}</span></dd>
                <dt>{t('ledger.region')}</dt><dd>{lead.regionName ?? '—'}</dd>
                <dt>{t('leads.amount')}</dt><dd className="num">{format.money(lead.amountEstimated)}</dd>
                <dt>{t('cases.violations')}</dt><dd className="wide">{lead.violationTypes.join(t('common.comma')) || '—'}</dd>
                <dt>{t('leads.facts')}</dt><dd className="wide prewrap">{lead.facts}</dd>
                <dt>{t('leads.receivedOn')}</dt><dd className="num">{format.day(lead.receivedOn)}</dd>
                <dt>{t('cases.registeredBy')}</dt><dd>{lead.registeredBy}　<span className="num">{format.instant(lead.registeredAt)}</span></dd>
                <dt>{t('leads.holder')}</dt><dd className="wide">{lead.holder.name}</dd>
                {lead.transfers.map((step) => <Transfer key={step.at} step={step} />)}
                {lead.decidedAt && <><dt>{t('leads.decision')}</dt><dd className="wide">{t(`LeadState.${lead.state}`)}　{lead.decidedBy}　<span className="num">{format.instant(lead.decidedAt)}</span>{lead.decisionReason && <p className="prewrap">{lead.decisionReason}</p>}</dd></>}
                {lead.caseId && <><dt>{t('leads.case')}</dt><dd className="wide"><Link to={`/cases/${lead.caseId}`}>{lead.caseNumber}</Link></dd></>}
                {lead.demoNote && <><dt>{t('common.demo')}</dt><dd className="wide muted">{lead.demoNote}</dd></>}
              </dl>
            </div>
          </section>
        </div>
        <div>
          {lead.deadlines.map((deadline) => <ClockCard key={deadline.id} deadline={deadline} />)}
          <section className="card" aria-labelledby="lead-record"><header><h2 id="lead-record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={lead.timeline} /></div></section>
        </div>
      </div>
      {act && <LeadActDialog act={act} lead={lead} onClose={() => setAct(null)} onDone={done} />}
    </div>
  );
}

function Transfer({ step }: { step: LeadFieldsFragment['transfers'][number] }) {
  const t = useT();
  const format = useFormat();
  return <><dt>{t('leads.transfer')}</dt><dd className="wide">{step.from} → {step.to}　<span className="num">{format.instant(step.at)}</span>　{step.reason}</dd></>;
}
