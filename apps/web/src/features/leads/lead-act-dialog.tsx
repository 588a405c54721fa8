import { Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { DeclineLeadDocument, ExtendLeadDocument, FileLeadDocument, PassLeadOnDocument, type AgencyFieldsFragment, type LeadFieldsFragment, type SubjectKind } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { AgencyPicker, RegionSelect } from '../../shared/agencies';
import { Field } from '../../shared/forms';
import { useT } from '../../shared/messages';
import { SUBJECT_KINDS, VIOLATION_TYPES } from '../cases/register/codes';
import css from './leads.module.css';

export type LeadActName = 'fileLead' | 'declineLead' | 'passLeadOn' | 'extendLead';
interface Props { act: LeadActName; lead: LeadFieldsFragment; onClose: () => void; onDone: (lead: LeadFieldsFragment) => void }

/** What a decision on a lead asks for. */
export function LeadActDialog({ act, lead, onClose, onDone }: Props) {
  const t = useT();
  const [kind, setKind] = useState<SubjectKind | undefined>(lead.subjectKind ?? undefined);
  const [code, setCode] = useState(lead.subjectCode ?? '');
  const [name, setName] = useState(lead.subjectName);
  const [regionCode, setRegion] = useState(lead.regionCode ?? undefined);
  const [violationTypes, setViolations] = useState<string[]>([...lead.violationTypes]);
  const [reason, setReason] = useState('');
  const [approver, setApprover] = useState('');
  const [agency, setAgency] = useState<AgencyFieldsFragment | null>(null);
  const acts = { fileLead: useAct(FileLeadDocument), declineLead: useAct(DeclineLeadDocument), passLeadOn: useAct(PassLeadOnDocument), extendLead: useAct(ExtendLeadDocument) };
  const at = { id: lead.id, expectedVersion: lead.version };

  const run = async (): Promise<void> => {
    const done = act === 'fileLead' ? kind && await acts.fileLead.run({ input: { ...at, subject: { kind, code, name, regionCode }, violationTypes } })
      : act === 'declineLead' ? await acts.declineLead.run({ input: { ...at, reason } })
      : act === 'passLeadOn' ? agency && await acts.passLeadOn.run({ input: { ...at, toAgencyId: agency.id, reason } })
      : await acts.extendLead.run({ input: { ...at, approver, reason } });
    if (done) onDone(done);
  };
  const ready = act === 'fileLead' ? Boolean(kind && code.trim() && name.trim() && violationTypes.length) : Boolean(reason.trim()) && (act !== 'passLeadOn' || agency !== null) && (act !== 'extendLead' || approver.trim() !== '');
  return (
    <Modal open title={t(`leads.act.${act}`)} okText={t(`leads.act.${act}`)} okButtonProps={{ loading: acts[act].pending, disabled: !ready }} onOk={() => void run()} onCancel={onClose}>
      <div className={css.act}>
        <p>{t(`leads.act.${act}.text`)}</p>
        {act === 'fileLead' && (
          <>
            <Field id="file-name" label={t('cases.subject')} required><Input id="file-name" value={name} onChange={(event) => setName(event.target.value)} /></Field>
            <Field id="file-kind" label={t('ledger.subjectKind')} required><Select id="file-kind" value={kind} onChange={setKind} options={SUBJECT_KINDS.map((value) => ({ value, label: t(`SubjectKind.${value}`) }))} /></Field>
            <Field id="file-code" label={t('ledger.subjectCode')} required><Input id="file-code" value={code} onChange={(event) => setCode(event.target.value)} /></Field>
            <Field id="file-region" label={t('ledger.region')}><RegionSelect value={regionCode} onChange={setRegion} /></Field>
            <Field id="file-violations" label={t('cases.violations')} required><Select mode="multiple" id="file-violations" value={violationTypes} onChange={setViolations} options={VIOLATION_TYPES.map(({ value, label }) => ({ value, label: t(label) }))} /></Field>
          </>
        )}
        {act === 'passLeadOn' && <Field id="pass-to" label={t('leads.to')} required><AgencyPicker id="pass-to" value={agency} onChange={setAgency} /></Field>}
        {act === 'extendLead' && <Field id="extend-approver" label={t('leads.approver')} required><Input id="extend-approver" value={approver} onChange={(event) => setApprover(event.target.value)} /></Field>}
        {act !== 'fileLead' && <Field id="act-reason" label={t('leads.reason')} required><Input.TextArea id="act-reason" rows={4} maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} /></Field>}
        <ActOutcome act={acts[act]} />
      </div>
    </Modal>
  );
}
