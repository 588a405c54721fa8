import { useState } from 'react';
import { Link } from 'react-router';
import { CampaignReportDocument, CheckCampaignReportDocument, CorrectCampaignReportDocument, ReturnCampaignReportDocument, TakeBackCampaignReportDocument } from '../../generated/graphql';
import { Form, Input } from 'antd';
import { ActForm, ActionBar } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useFormat, useT } from '../../shared/messages';
import { MatterGate } from '../../shared/states/matter-gate';
import shared from '../conference/conference.module.css';
import { ReasonForm } from '../conference/reason-form';
import { ClocksAndRecord } from '../sharing/clocks-and-record';
import sharing from '../sharing/sharing.module.css';
import { ReportForm } from './report-form';
import { Versions } from './report-versions';
import type { Report } from './types';

/** 报送: a unit fills in its form here; who runs the campaign reads what was handed in. */
export const Page = () => <MatterGate document={CampaignReportDocument} pick={(data) => data.campaignReport} rows={10}>{(report) => <ReportView report={report} />}</MatterGate>;

const HEAD = ['checkCampaignReport:APPROVE', 'checkCampaignReport:SEND_BACK', 'takeBackCampaignReport', 'correctCampaignReport', 'returnCampaignReport'] as const;

function ReportView({ report }: { report: Report }) {
  const t = useT();
  const format = useFormat();
  const [act, setAct] = useState<string | null>(null);
  const offers = report.availableActions.filter(({ allowed, code }) => allowed || code !== 'MATTER_WRONG_STATE');
  const labels = Object.fromEntries(HEAD.map((action) => [action, t(`report.act.${action.replace(':', '.')}` as 'report.act.correctCampaignReport')]));
  // An act of checking is refused for its state only while there is nothing to check, also when what is checked is a correction.
  const checking = report.ours && report.availableActions.some(({ action, code }) => action.startsWith('checkCampaignReport') && code !== 'MATTER_WRONG_STATE');
  const fills = report.ours && report.availableActions.some(({ action, allowed }) => action === 'saveCampaignReport' && allowed);
  return (
    <div className="page">
      <p className={shared.line}><Link to={`/campaigns/${report.campaignId}`}>{report.campaignName}</Link><span className="num">{report.number}</span></p>
      <div className="page-head">
        <h1>{report.agency.shortName}　{t('camp.roundNo', { number: report.roundNo })} <span className={shared.tag}>{t(`CampaignReportStanding.${report.standing}`)}</span>{report.late && <> <span className={`${shared.tag} ${shared.late}`}>{t(report.handedInAt ? 'camp.late' : 'camp.overdue')}</span></>}</h1>
        <ActionBar actions={offers} labels={labels} primary="checkCampaignReport:APPROVE" onAct={setAct} />
      </div>
      <p className={sharing.next} role="status">{t('report.of', { from: format.day(report.from), to: format.day(report.to), day: format.day(report.dueOn) })}　{nextOf(report, checking, t)}</p>
      <div className={shared.columns}>
        <div className={shared.column}>
          {fills && <ReportForm key={report.id} report={report} />}
          {checking && report.draft && <section className="card" aria-labelledby="draft"><header><h2 id="draft">{t('report.toCheck')}</h2></header><Versions.Answers report={report} answers={report.draft} zero={report.draftZero} figures={report.figures ?? []} previous={report.previous ?? null} /></section>}
          <Versions report={report} />
        </div>
        <ClocksAndRecord deadlines={report.deadlines} timeline={report.timeline} />
      </div>
      {act && <Dialog report={report} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

type Translate = ReturnType<typeof useT>;
function nextOf({ ours, standing, correcting, versions, over }: Report, checking: boolean, t: Translate): string {
  if (over) return t('camp.nextClosed');
  if (checking) return t('report.nextCheck');
  if (standing === 'RETURNED') return t('report.returned', { reason: versions.find(({ returned }) => returned)?.returned ?? '' });
  if (standing === 'CORRECTING') return t('report.correcting', { reason: correcting ?? '' });
  if (!ours) return t(standing === 'IN' || standing === 'ZERO' ? 'report.nextRead' : 'report.nextWait');
  return t(standing === 'DUE' ? 'report.nextFill' : 'report.nextDone');
}

function Dialog({ report, act, onClose }: { report: Report; act: string; onClose: () => void }) {
  const t = useT();
  const { id, version } = report;
  const title = t(`report.act.${act.replace(':', '.')}` as 'report.act.correctCampaignReport');
  if (act === 'checkCampaignReport:APPROVE') {
    return <ActForm title={title} intro={t('report.approveText')} document={CheckCampaignReportDocument} version={version} onClose={onClose} onDone={onClose} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion, approve: true } })} />;
  }
  if (act === 'checkCampaignReport:SEND_BACK') {
    return <ReasonForm title={title} label={t('data.reason')} version={version} document={CheckCampaignReportDocument} onClose={onClose} toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, approve: false, reason } })} />;
  }
  if (act === 'takeBackCampaignReport') {
    return <ActForm title={title} intro={t('report.takeBackText')} document={TakeBackCampaignReportDocument} version={version} onClose={onClose} onDone={onClose} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
  }
  if (act === 'correctCampaignReport') {
    return <ReasonForm title={title} intro={t('report.correctText')} label={t('data.reason')} version={version} document={CorrectCampaignReportDocument} onClose={onClose} toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
  }
  const fill = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <ActForm danger title={title} intro={t('report.returnText')} document={ReturnCampaignReportDocument} version={version} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, reason: String(values['reason'] ?? ''), until: String(values['until'] ?? '') } })}>
      <Form.Item name="reason" label={t('data.reason')} rules={fill(t('data.reason'))}><Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} /></Form.Item>
      <Form.Item name="until" label={t('report.until')} rules={fill(t('report.until'))}><DayField from="TOMORROW" /></Form.Item>
    </ActForm>
  );
}
