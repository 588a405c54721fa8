import { Form, Input } from 'antd';
import { useState } from 'react';
import { AddCampaignUnitDocument, type AgencyFieldsFragment, CloseCampaignDocument, EditCampaignDocument, OpenCampaignDocument, OpenReportingRoundDocument, ReviseCampaignFormDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { AgencyPicker } from '../../shared/agencies';
import { DayField } from '../../shared/fields';
import { useFormat, useT } from '../../shared/messages';
import { ReasonForm } from '../conference/reason-form';
import { campaignOf, CampaignFormFields, fieldsOf, FormFields } from './campaign-form';
import type { Campaign } from './types';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The dialog of each act on a campaign. */
export function CampaignDialogs({ campaign, act, onClose }: { campaign: Campaign; act: string; onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const { id, version, nextRound } = campaign;
  const done = { version, onClose, onDone: onClose };
  const units = campaign.units.map(({ agency }) => agency);
  switch (act) {
    case 'editCampaign':
      return (
        <ActForm title={t('camp.save')} width={860} document={EditCampaignDocument} {...done} initial={{ ...campaign, units, leadId: campaign.lead.id }} toVariables={(values, expectedVersion) => ({ input: { ...campaignOf(values), id, expectedVersion } })}>
          <CampaignFormFields />
        </ActForm>
      );
    case 'openCampaign':
      return <ActForm title={t('camp.act.openCampaign')} intro={t('camp.openText', { count: units.length })} document={OpenCampaignDocument} {...done} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
    case 'openReportingRound':
      return (
        <ActForm title={t('camp.act.openReportingRound')} intro={nextRound ? t('camp.roundText', { round: nextRound.no, from: format.day(nextRound.from), to: format.day(nextRound.to), days: campaign.dueWorkdays }) : ''} document={OpenReportingRoundDocument} {...done}
          initial={{ dueOn: nextRound?.dueOn }} toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, dueOn: text(values['dueOn']) || null } })}>
          <Form.Item name="dueOn" label={t('camp.dueDay')} extra={t('camp.dueDayHint')}><DayField /></Form.Item>
        </ActForm>
      );
    case 'addCampaignUnit': return <AddUnit campaign={campaign} onClose={onClose} />;
    case 'reviseCampaignForm':
      return (
        <ActForm title={t('camp.act.reviseCampaignForm')} intro={t('camp.reviseText')} width={860} document={ReviseCampaignFormDocument} {...done} initial={{ fields: campaign.fields }}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, fields: fieldsOf(values) } })}>
          <FormFields units={units} />
        </ActForm>
      );
    default:
      return <ReasonForm danger title={t('camp.act.closeCampaign')} intro={t('camp.closeText')} label={t('data.reason')} version={version} document={CloseCampaignDocument} onClose={onClose} toVariables={(reason, expectedVersion) => ({ input: { id, expectedVersion, reason } })} />;
  }
}

function AddUnit({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const t = useT();
  const [unit, setUnit] = useState<AgencyFieldsFragment | null>(null);
  return (
    <ActForm title={t('camp.act.addCampaignUnit')} intro={t('camp.addText')} document={AddCampaignUnitDocument} version={campaign.version} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id: campaign.id, expectedVersion, agencyId: unit?.id ?? '', reason: text(values['reason']) } })}>
      <Form.Item label={t('camp.unit')} required><AgencyPicker regionCode={campaign.owner.region.code} value={unit} onChange={setUnit} /></Form.Item>
      <Form.Item name="reason" label={t('data.reason')} rules={[{ required: true, message: t('topic.fill', { field: t('data.reason') }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
    </ActForm>
  );
}
