import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useNavigate } from 'react-router';
import { OpenConsultationDocument, type AgencyFieldsFragment, type AttachmentFieldsFragment, type CasePart, type ConsultationKind } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { AddAgency } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import css from './consultations.module.css';

interface Invitee { agency: AgencyFieldsFragment; parts: CasePart[]; fileIds: string[] }
interface Props { caseId: string; files: readonly AttachmentFieldsFragment[]; onClose: () => void }

const KINDS = ['GENERAL', 'LEGAL_ADVICE', 'EARLY_INVOLVEMENT', 'MEDICAL_REVIEW'] as const;
const PARTS = ['FACTS', 'AMOUNT', 'EVIDENCE', 'FILES'] as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 发起会商 on one of the own cases: whom to ask, what, and what each may read for it. */
export function OpenConsultation({ caseId, files, onClose }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const rule = (label: string) => [{ required: true, message: t('consult.fillIn', { field: label }) }];
  return (
    <ActForm title={t('consult.open')} document={OpenConsultationDocument} initial={{ kind: 'GENERAL', workingDays: 5 }} onClose={onClose} onDone={(done) => void navigate(`/consultations/${done.id}`)}
      toVariables={(values) => ({ input: {
        caseId, kind: text(values['kind']) as ConsultationKind, title: text(values['title']), question: text(values['question']), workingDays: Number(values['workingDays']),
        invitations: ((values['invitees'] as Invitee[] | undefined) ?? []).map(({ agency, parts, fileIds }) => ({ agencyId: agency.id, parts, fileIds: parts.includes('FILES') ? fileIds : [] })),
      } })}>
      <Form.Item name="kind" label={t('consult.field.kind')}><Select options={KINDS.map((value) => ({ value, label: t(`ConsultationKind.${value}`) }))} /></Form.Item>
      <Form.Item name="title" label={t('consult.field.title')} rules={rule(t('consult.field.title'))}><Input /></Form.Item>
      <Form.Item name="question" label={t('consult.field.question')} rules={rule(t('consult.field.question'))}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
      <Form.Item name="invitees" label={t('consult.field.invitees')} extra={t('consult.hint.parts')} rules={rule(t('consult.field.invitees'))}><Invitees files={files} /></Form.Item>
      <Form.Item name="workingDays" label={t('consult.field.workingDays')} extra={t('consult.agreed')}><InputNumber min={1} max={60} precision={0} /></Form.Item>
    </ActForm>
  );
}

function Invitees({ value = [], onChange, files }: { value?: Invitee[]; onChange?: (invitees: Invitee[]) => void; files: Props['files'] }) {
  const t = useT();
  const change = (one: Invitee, changes: Partial<Invitee>): void => onChange?.(value.map((other) => (other === one ? { ...one, ...changes } : other)));
  return (
    <div>
      <AddAgency listed={value.map(({ agency }) => agency)} onAdd={(agency) => onChange?.([...value, { agency, parts: ['FACTS', 'AMOUNT', 'EVIDENCE'] as CasePart[], fileIds: [] }])} />
      {value.map((one) => (
        <div key={one.agency.id} className={css.invitee} role="group" aria-label={one.agency.shortName}>
          <span>{one.agency.shortName}
            <button type="button" className={css.link} aria-label={t('consult.remove', { name: one.agency.shortName })} onClick={() => onChange?.(value.filter((other) => other !== one))}>×</button></span>
          <Checkbox.Group value={one.parts} options={PARTS.map((part) => ({ value: part, label: t(`CasePart.${part}`), disabled: part === 'FILES' && files.length === 0 }))}
            onChange={(parts) => change(one, { parts })} />
          {one.parts.includes('FILES') && (
            <Checkbox.Group className={css.files} value={one.fileIds} options={files.map((file) => ({ value: file.id, label: file.name }))} onChange={(fileIds) => change(one, { fileIds })} />
          )}
        </div>
      ))}
    </div>
  );
}
