import { Form, Input, Select } from 'antd';
import { DismissMinutesWriterDocument, EditMinutesHeadDocument, InviteMinutesWriterDocument, NameMinutesVersionDocument, type AgencyFieldsFragment, type MinutesFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { AgencyPicker } from '../../shared/agencies';
import { useT } from '../../shared/messages';
import { headOf, HeadFields } from './head-fields';

interface Props { minutes: MinutesFieldsFragment; action: string; onClose: () => void }

/** The acts on minutes that are drafted. */
export function MinutesDialogs({ minutes, action, onClose }: Props) {
  const t = useT();
  const { id, version } = minutes;
  const shared = { version, onClose, onDone: onClose };
  const rule = (label: string) => [{ required: true, message: t('minutes.fillIn', { field: label }) }];
  switch (action) {
    case 'nameMinutesVersion': return (
      <ActForm {...shared} title={t('minutes.keep')} intro={t('minutes.keepIntro')} document={NameMinutesVersionDocument}
        toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, name: String(values['name'] ?? '') } })}>
        <Form.Item name="name" label={t('minutes.field.name')} rules={rule(t('minutes.field.name'))}><Input maxLength={200} /></Form.Item>
      </ActForm>
    );
    case 'editMinutesHead': return (
      <ActForm {...shared} title={t('minutes.edit')} document={EditMinutesHeadDocument} initial={{ ...minutes }}
        toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, ...headOf(values) } })}><HeadFields /></ActForm>
    );
    case 'inviteMinutesWriter': return (
      <ActForm {...shared} title={t('minutes.invite')} intro={t('minutes.inviteIntro')} document={InviteMinutesWriterDocument}
        toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, agencyId: (values['agency'] as AgencyFieldsFragment).id } })}>
        <Form.Item name="agency" label={t('minutes.field.agency')} rules={rule(t('minutes.field.agency'))}><PickedAgency /></Form.Item>
      </ActForm>
    );
    case 'dismissMinutesWriter': return (
      <ActForm {...shared} title={t('minutes.dismiss')} intro={t('minutes.dismissIntro')} danger document={DismissMinutesWriterDocument} initial={{ agencyId: minutes.writers[0]?.id }}
        toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, agencyId: String(values['agencyId']) } })}>
        <Form.Item name="agencyId" label={t('minutes.field.agency')}><Select options={minutes.writers.map((agency) => ({ value: agency.id, label: agency.shortName }))} /></Form.Item>
      </ActForm>
    );
    default: return null;
  }
}

const PickedAgency = ({ value, onChange, id }: { value?: AgencyFieldsFragment | null; onChange?: (agency: AgencyFieldsFragment | null) => void; id?: string }) =>
  <AgencyPicker id={id} value={value} onChange={(agency) => onChange?.(agency)} />;
