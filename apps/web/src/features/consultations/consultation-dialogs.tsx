import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { ConcludeConsultationDocument, GiveOpinionDocument, ReopenConsultationDocument, type ConsultationFieldsFragment, type Stance } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { TickList } from '../../shared/fields/tick-list';
import { useT } from '../../shared/messages';
import { fileIdsOf, FileUpload } from '../../shared/upload';
import css from './consultations.module.css';

interface Props { consultation: ConsultationFieldsFragment; action: string; onClose: () => void }

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const STANCES = ['AGREE', 'DISAGREE', 'RESERVE'] as const;

/** The dialog of each act on a consultation. */
export function ConsultationDialogs({ consultation, action, onClose }: Props) {
  const t = useT();
  const { id, version } = consultation;
  const shared = { version, onDone: onClose, onClose };
  const area = (name: string, label: string, required = true) => (
    <Form.Item name={name} label={label} rules={required ? [{ required: true, message: t('consult.fillIn', { field: label }) }] : []}><Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} /></Form.Item>
  );
  if (action === 'concludeConsultation') return <Conclude {...{ consultation, shared, area }} />;
  if (action === 'reopenConsultation') {
    return (
      <ActForm {...shared} title={t('consult.reopen')} document={ReopenConsultationDocument} initial={{ workingDays: 5 }}
        toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, reason: text(values['reason']), question: text(values['question']) || null, workingDays: Number(values['workingDays']) } })}>
        {area('reason', t('consult.field.reopenReason'))}
        {area('question', t('consult.field.question'), false)}
        <Form.Item name="workingDays" label={t('consult.field.workingDays')}><InputNumber min={1} max={60} precision={0} /></Form.Item>
      </ActForm>
    );
  }
  const supplement = action.endsWith('SUPPLEMENT');
  const medical = consultation.kind === 'MEDICAL_REVIEW' && !supplement;
  const evidence = consultation.invitations.find(({ packet, round }) => packet && round === consultation.round)?.packet?.evidence ?? [];
  return (
    <ActForm {...shared} title={supplement ? t('consult.supplement') : t('consult.give')} document={GiveOpinionDocument}
      toVariables={(values, expectedVersion) => ({ input: {
        id, expectedVersion, stance: (supplement ? 'SUPPLEMENT' : text(values['stance'])) as Stance, text: text(values['text']), evidenceIds: (values['evidenceIds'] as string[] | undefined) ?? [], fileIds: fileIdsOf(values['files']),
      } })}>
      {!supplement && (
        <Form.Item name="stance" label={t('consult.field.stance')} rules={[{ required: true, message: t('consult.fillIn', { field: t('consult.field.stance') }) }]}>
          <Radio.Group options={STANCES.map((value) => ({ value, label: t(`Stance.${value}`) }))} />
        </Form.Item>
      )}
      {area('text', t('consult.field.text'))}
      {evidence.length > 0 && (
        <Form.Item name="evidenceIds" label={t('consult.field.evidence')} extra={medical ? t('consult.hint.medical') : undefined} rules={medical ? [{ required: true, message: t('consult.hint.medical') }] : []}>
          <TickList label={t('consult.field.evidence')} options={evidence.map((line) => ({ value: line.id, label: `${line.name}${t('common.aside', { text: t(`EvidenceKind.${line.kind}`) })}` }))} />
        </Form.Item>
      )}
      <Form.Item name="files" label={t('consult.field.files')}><FileUpload compact slot={`opinion:${id}`} label={t('consult.field.files')} /></Form.Item>
    </ActForm>
  );
}

interface ConcludeProps { consultation: ConsultationFieldsFragment; shared: { version: number; onDone: () => void; onClose: () => void }; area: (name: string, label: string) => React.ReactNode }

/** Every opinion of the round is answered: adopted, or not and why. */
function Conclude({ consultation, shared, area }: ConcludeProps) {
  const t = useT();
  const opinions = consultation.opinions.filter(({ round }) => round === consultation.round);
  return (
    <ActForm {...shared} title={t('consult.conclude')} document={ConcludeConsultationDocument} initial={{ adopted: Object.fromEntries(opinions.map(({ id }) => [id, true])) }}
      toVariables={(values, expectedVersion) => ({ input: {
        id: consultation.id, expectedVersion, conclusion: text(values['conclusion']),
        adoptions: opinions.map((opinion) => ({
          opinionId: opinion.id, adopted: (values['adopted'] as Record<string, boolean>)[opinion.id] ?? true, reason: text((values['reason'] as Record<string, unknown> | undefined)?.[opinion.id]) || null,
        })),
      } })}>
      {area('conclusion', t('consult.field.conclusion'))}
      {opinions.map((opinion) => (
        <fieldset key={opinion.id} className={css.invitee}>
          <legend>{opinion.agency}　{t(`Stance.${opinion.stance}`)}</legend>
          <Form.Item name={['adopted', opinion.id]} valuePropName="checked" noStyle><Checkbox>{t('consult.field.adopted')}</Checkbox></Form.Item>
          <Form.Item noStyle shouldUpdate>{({ getFieldValue }) => getFieldValue(['adopted', opinion.id]) === false
            && <Form.Item name={['reason', opinion.id]} label={t('consult.field.reason')} rules={[{ required: true, message: t('consult.fillIn', { field: t('consult.field.reason') }) }]}><Input /></Form.Item>}</Form.Item>
        </fieldset>
      ))}
    </ActForm>
  );
}
