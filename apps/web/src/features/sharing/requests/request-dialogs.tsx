import { Form, Input, InputNumber } from 'antd';
import { useQuery } from 'urql';
import {
  AnswerDataErrorDocument, AnswerDataExportDocument, AskDataExportDocument, CatalogueEntryDocument, CompleteDataRequestDocument, ConsentDataRequestDocument, type DataAnswerKind, type DataDisputeOutcome, type DataRequestFieldsFragment, DisputeDataRequestDocument, EditDataRequestDocument, EscalateDataDisputeDocument,
  ExtendDataAnswerDocument, FetchSharedDataDocument, FileDestructionDocument, SuspendGrantDocument, RecordDisputeOutcomeDocument, SettleDataDisputeDocument, SubmitDataRequestDocument, TellMissingMaterialsDocument, WithdrawDataRequestDocument,
} from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { ReasonForm } from '../../conference/reason-form';
import { AnswerForm } from './answer-form';
import { CorrectForm, DeliverForm } from './deliver-form';
import { ReportErrorForm } from './report-error-form';
import { RequestFields, requestOf } from './request-form';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The dialog of each act on a request. */
export function RequestDialogs({ request, act, onClose }: { request: DataRequestFieldsFragment; act: string; onClose: () => void }) {
  const t = useT();
  const { id, version } = request;
  const [name = '', variant = ''] = act.split(':');
  const title = t(`ask.act.${act.replace(':', '.')}` as 'ask.act.editDataRequest');
  const done = { version, onClose, onDone: onClose };
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  switch (name) {
    case 'editDataRequest': return <Edit request={request} onClose={onClose} />;
    case 'submitDataRequest': return <ActForm title={title} intro={t('ask.submitText')} document={SubmitDataRequestDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'consentDataRequest':
      return <ReasonForm title={title} intro={t(variant === 'CONSENT' ? 'ask.consentText' : 'ask.returnText')} label={t(variant === 'CONSENT' ? 'ask.opinion' : 'data.reason')} required={variant !== 'CONSENT'} version={version} document={ConsentDataRequestDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, consent: variant === 'CONSENT', reason: reason || null } })} />;
    case 'completeDataRequest':
      return <ReasonForm title={title} intro={request.missing.map((line, index) => `${index + 1}. ${line}`).join('　')} label={t('ask.supplement')} version={version} document={CompleteDataRequestDocument} onClose={onClose}
        toVariables={(supplement, expectedVersion) => ({ input: { id, expectedVersion, supplement } })} />;
    case 'tellMissingMaterials':
      return <ReasonForm title={title} intro={t('ask.tellText')} label={t('ask.missingLines')} version={version} document={TellMissingMaterialsDocument} onClose={onClose}
        toVariables={(lines, expectedVersion) => ({ input: { id, expectedVersion, missing: lines.split('\n').map((line) => line.trim()).filter(Boolean) } })} />;
    case 'extendDataAnswer':
      return (
        <ActForm title={title} intro={t('ask.extendText')} document={ExtendDataAnswerDocument} {...done} initial={{ days: 5 }}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, days: Number(values['days']), approver: text(values['approver']), reason: text(values['reason']) } })}>
          <Form.Item name="days" label={t('ask.days')} rules={rule(t('ask.days'))}><InputNumber min={1} max={10} precision={0} /></Form.Item>
          <Form.Item name="approver" label={t('ask.approver')} rules={rule(t('ask.approver'))}><Input maxLength={200} /></Form.Item>
          <Form.Item name="reason" label={t('data.reason')} rules={rule(t('data.reason'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        </ActForm>
      );
    case 'answerDataRequest': return <AnswerForm request={request} answer={variant as DataAnswerKind} onClose={onClose} />;
    case 'askDataExport':
      return <ReasonForm title={title} intro={t('grant.exportAskText')} label={t('grant.exportFor')} version={version} document={AskDataExportDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
    case 'answerDataExport':
      return <ReasonForm title={title} intro={t(variant === 'ALLOW' ? 'grant.exportAllowText' : 'grant.exportDeclineText')} label={t(variant === 'ALLOW' ? 'ask.opinion' : 'data.reason')} required={variant !== 'ALLOW'} version={version} document={AnswerDataExportDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, allow: variant === 'ALLOW', reason: reason || null } })} />;
    case 'disputeDataRequest':
      return <ReasonForm title={title} intro={t('ask.disputeText')} label={t('data.reason')} version={version} document={DisputeDataRequestDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
    case 'escalateDataDispute':
      return <ReasonForm title={title} intro={t('ask.escalateText')} label={t('ask.talks')} version={version} document={EscalateDataDisputeDocument} onClose={onClose}
        toVariables={(outcome, expectedVersion) => ({ input: { id, expectedVersion, outcome } })} />;
    case 'settleDataDispute':
      return <ReasonForm title={title} intro={t('ask.settleText')} label={t('ask.agreed')} version={version} document={SettleDataDisputeDocument} onClose={onClose}
        toVariables={(outcome, expectedVersion) => ({ input: { id, expectedVersion, outcome } })} />;
    case 'recordDisputeOutcome':
      return (
        <ActForm title={title} intro={t('ask.outcomeText')} document={RecordDisputeOutcomeDocument} {...done}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, outcome: variant as DataDisputeOutcome, authority: text(values['authority']), text: text(values['text']) } })}>
          <Form.Item name="authority" label={t('ask.authority')} rules={rule(t('ask.authority'))}><Input maxLength={200} /></Form.Item>
          <Form.Item name="text" label={t('ask.outcome')} rules={rule(t('ask.outcome'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        </ActForm>
      );
    case 'fetchSharedData': return <ActForm title={title} intro={t('connector.fetchText')} document={FetchSharedDataDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'deliverData': return <DeliverForm request={request} title={title} onClose={onClose} />;
    case 'reportDataError': return <ReportErrorForm request={request} title={title} onClose={onClose} />;
    case 'answerDataError':
      return variant === 'CORRECTED' ? <CorrectForm request={request} title={title} onClose={onClose} /> : (
        <ReasonForm title={title} intro={request.corrections.find((one) => one.open)?.text ?? ''} label={t('grant.checked')} version={version} document={AnswerDataErrorDocument} onClose={onClose}
          toVariables={(said, expectedVersion) => ({ input: { id, expectedVersion, verdict: 'CONFIRMED' as const, text: said } })} />
      );
    case 'suspendGrant':
      return <ReasonForm danger={variant === 'SUSPEND'} title={title} intro={t(variant === 'SUSPEND' ? 'grant.suspendText' : 'grant.liftText')} label={t('data.reason')} version={version} document={SuspendGrantDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, suspend: variant === 'SUSPEND', reason } })} />;
    case 'fileDestruction':
      return (
        <ActForm danger title={title} intro={t('grant.destroyText')} document={FileDestructionDocument} {...done}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, statement: text(values['statement']), witnesses: text(values['witnesses']) } })}>
          <Form.Item name="statement" label={t('grant.statement')} rules={rule(t('grant.statement'))}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} /></Form.Item>
          <Form.Item name="witnesses" label={t('grant.witnesses')} rules={rule(t('grant.witnesses'))}><Input maxLength={200} /></Form.Item>
        </ActForm>
      );
    default:
      return <ReasonForm danger title={title} intro={t('ask.withdrawText')} label={t('data.reason')} version={version} document={WithdrawDataRequestDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
  }
}

function Edit({ request, onClose }: { request: DataRequestFieldsFragment; onClose: () => void }) {
  const t = useT();
  const current = { value: `${request.objectKind}/${request.objectId ?? ''}`, label: `${request.objectNumber}　${request.objectTitle}` };
  return (
    <ActForm title={t('ask.keep')} width={860} document={EditDataRequestDocument} version={request.version} onClose={onClose} onDone={onClose}
      initial={{ ...request, objectId: current.value, fields: request.fields.map(({ key }) => key) }} toVariables={(values, expectedVersion) => ({ input: { ...requestOf(values), id: request.id, expectedVersion } })}>
      <EntryFields request={request} current={current} />
    </ActForm>
  );
}

/** All fields of the edition in force, so that one can be added; those of the request until it is here. */
function EntryFields({ request, current }: { request: DataRequestFieldsFragment; current: { value: string; label: string } }) {
  const [{ data }] = useQuery({ query: CatalogueEntryDocument, variables: { id: request.entryId } });
  return <RequestFields fields={data?.catalogueEntry?.editions.find(({ state }) => state === 'IN_FORCE')?.fields ?? request.fields} current={current} />;
}
