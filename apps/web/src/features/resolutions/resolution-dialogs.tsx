import { Form, Input, Radio } from 'antd';
import {
  AcceptResolutionDocument, AskDeferralDocument, CancelResolutionDocument, ConfirmReportDocument, DecideDeferralDocument, NoteProgressDocument, ReportResolutionDocument, ReturnResolutionDocument, SignResolutionDocument,
  type ResolutionFieldsFragment,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField, today } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { fileIdsOf, FileUpload } from '../../shared/upload';
import { ReasonForm } from '../conference/reason-form';
import { LinkMatter } from './link-matter';
import { notAgreed } from './standing';

interface Props { resolution: ResolutionFieldsFragment; onClose: () => void }
type Values = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The dialog of each act on a resolution. */
export function ResolutionDialogs({ resolution, act, onClose }: Props & { act: string }) {
  const t = useT();
  const { id, version } = resolution;
  const one = { resolution, onClose };
  switch (act) {
    case 'signResolution': return <ActForm title={t('res.sign')} intro={t('res.signText', { day: resolution.dueOn })} document={SignResolutionDocument} onClose={onClose} onDone={onClose} toVariables={() => ({ input: { id } })} />;
    case 'noteProgress': return <Progress {...one} />;
    case 'reportResolution': return <Report {...one} />;
    case 'confirmReport': return <Answer {...one} />;
    case 'askDeferral': return <Ask {...one} />;
    case 'decideDeferral:GRANT': return <Grant {...one} />;
    case 'acceptResolution': return <Accept {...one} />;
    case 'returnResolution': return <Return {...one} />;
    case 'linkMatter': return <LinkMatter id={id} linked={resolution.links.map(({ objectId }) => objectId)} onClose={onClose} />;
    case 'cancelResolution':
      return <ReasonForm danger title={t('res.cancel')} intro={t('res.cancelText')} label={t('res.field.reason')} version={version} document={CancelResolutionDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
    default:
      return <ReasonForm title={t('res.refuse')} label={t('res.field.reason')} version={version} document={DecideDeferralDocument} onClose={onClose}
        toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, grant: false, reason } })} />;
  }
}

/** A text of several lines, asked for or not. */
function Area({ name, label, required = true, hint }: { name: string; label: string; required?: boolean; hint?: string }) {
  const t = useT();
  return <Form.Item name={name} label={label} extra={hint} rules={required ? [{ required: true, message: t('topic.fill', { field: label }) }] : []}><Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} /></Form.Item>;
}

function Progress({ resolution: { id }, onClose }: Props) {
  const t = useT();
  return (
    <ActForm title={t('res.note')} intro={t('res.noteText')} document={NoteProgressDocument} onClose={onClose} onDone={onClose} toVariables={(values) => ({ input: { id, text: text(values['text']), fileIds: fileIdsOf(values['files']) } })}>
      <Area name="text" label={t('res.field.text')} />
      <Form.Item name="files" label={t('res.field.files')}><FileUpload compact slot={`resolution-progress:${id}`} label={t('res.field.files')} /></Form.Item>
    </ActForm>
  );
}

function Report({ resolution: { id, version }, onClose }: Props) {
  const t = useT();
  return (
    <ActForm title={t('res.reportIt')} intro={t('res.reportText')} version={version} document={ReportResolutionDocument} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, text: text(values['text']), fileIds: fileIdsOf(values['files']), noEvidence: text(values['noEvidence']) || null } })}>
      <Area name="text" label={t('res.field.text')} />
      <Form.Item name="files" label={t('res.field.evidence')}><FileUpload compact slot={`resolution-report:${id}`} label={t('res.field.evidence')} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before['files'] !== after['files']}>
        {({ getFieldValue }) => fileIdsOf(getFieldValue('files')).length === 0 && <Area name="noEvidence" label={t('res.field.noEvidence')} required={false} />}
      </Form.Item>
    </ActForm>
  );
}

function Answer({ resolution: { id }, onClose }: Props) {
  const t = useT();
  const label = t('res.field.answer');
  return (
    <ActForm title={t('res.confirm')} document={ConfirmReportDocument} onClose={onClose} onDone={onClose}
      toVariables={(values) => ({ input: { id, agree: values['answer'] === 'AGREE', objection: values['answer'] === 'OBJECT' ? text(values['objection']) : null } })}>
      <Form.Item name="answer" label={label} rules={[{ required: true, message: t('topic.fill', { field: label }) }]}><Radio.Group aria-label={label} options={[{ value: 'AGREE', label: t('res.agree') }, { value: 'OBJECT', label: t('res.object') }]} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before['answer'] !== after['answer']}>
        {({ getFieldValue }) => getFieldValue('answer') === 'OBJECT' && <Area name="objection" label={t('res.field.objection')} />}
      </Form.Item>
    </ActForm>
  );
}

function Ask({ resolution: { id, version, dueOn }, onClose }: Props) {
  const t = useT();
  const label = t('res.field.toDay');
  return (
    <ActForm title={t('res.ask')} intro={t('res.askText', { day: dueOn })} version={version} document={AskDeferralDocument} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, toDay: text(values['toDay']), reason: text(values['reason']) } })}>
      <Form.Item name="toDay" label={label} rules={[{ required: true, message: t('topic.fill', { field: label }) }]}><DayField required from="TOMORROW" /></Form.Item>
      <Area name="reason" label={t('res.field.reason')} />
    </ActForm>
  );
}

/** The convener may grant the day that was asked for, or another. */
function Grant({ resolution: { id, version, deferrals }, onClose }: Props) {
  const t = useT();
  const asked = deferrals.find(({ state }) => state === 'ASKED');
  return (
    <ActForm title={t('res.grant')} {...(asked && { intro: t('res.grantText', { who: asked.askedBy, day: asked.toDay, reason: asked.reason }) })} version={version} document={DecideDeferralDocument} initial={{ day: asked?.toDay }}
      onClose={onClose} onDone={onClose} toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, grant: true, day: text(values['day']) || null, reason: text(values['reason']) || null } })}>
      <Form.Item name="day" label={t('res.field.day')}><DayField from="TOMORROW" /></Form.Item>
      <Area name="reason" label={t('res.field.reasonFree')} required={false} />
    </ActForm>
  );
}

function Accept({ resolution: { id, version, units }, onClose }: Props) {
  const t = useT();
  const open = notAgreed(units);
  return <ReasonForm title={t('res.accept')} intro={open > 0 ? t('res.acceptOpen', { count: open }) : t('res.acceptText')} label={open > 0 ? t('res.field.reason') : t('res.field.reasonFree')} required={open > 0} version={version}
    document={AcceptResolutionDocument} onClose={onClose} toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason: reason || null } })} />;
}

function Return({ resolution: { id, version, dueOn }, onClose }: Props) {
  const t = useT();
  const passed = dueOn <= today();
  const label = t('res.field.dueOn');
  return (
    <ActForm title={t('res.return')} intro={t('res.returnText')} version={version} document={ReturnResolutionDocument} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, reason: text(values['reason']), dueOn: text(values['dueOn']) || null } })}>
      <Area name="reason" label={t('res.field.reason')} />
      <Form.Item name="dueOn" label={label} extra={t(passed ? 'res.duePassed' : 'res.dueHint', { day: dueOn })} rules={passed ? [{ required: true, message: t('topic.fill', { field: label }) }] : []}><DayField required={passed} from="TOMORROW" /></Form.Item>
    </ActForm>
  );
}
