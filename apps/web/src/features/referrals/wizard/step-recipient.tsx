import { Input, Select } from 'antd';
import { useId } from 'react';
import { AgencyPicker } from '../../../shared/agencies';
import { useT } from '../../../shared/messages';
import { OFFENCES, offenceOf } from './offences';
import type { StepProps } from './step-props';
import { WizardField } from './wizard-field';

/** ① To which office, for which offence, by which articles. */
export function StepRecipient({ values, onChange, problems }: StepProps) {
  const t = useT();
  const id = useId();
  const choose = (code: string): void => {
    const chosen = offenceOf(code);
    const untouched = values.legalBasis.trim() === '' || OFFENCES.some((offence) => offence.legalBasis === values.legalBasis);
    onChange({ offenceCode: code, ...(chosen && untouched ? { legalBasis: chosen.legalBasis } : {}) });
  };
  return (
    <>
      <WizardField id={`${id}-to`} label={t('referrals.field.toAgency')} names={['toAgencyId']} problems={problems} hint={t('referrals.hint.toAgency')}>
        <AgencyPicker id={`${id}-to`} kind="PUBLIC_SECURITY" regionCode={values.toAgency.region.code} value={values.toAgency} onChange={(toAgency) => toAgency && onChange({ toAgency })} />
      </WizardField>
      <WizardField id={`${id}-offence`} label={t('referrals.packet.offence')} names={['offence', 'offenceCode']} problems={problems}>
        <Select
          id={`${id}-offence`}
          style={{ width: '100%' }}
          aria-label={t('referrals.packet.offence')}
          placeholder={t('referrals.hint.offence')}
          value={values.offenceCode || undefined}
          options={OFFENCES.map((offence) => ({ value: offence.code, label: offence.name }))}
          onChange={choose}
        />
      </WizardField>
      <WizardField id={`${id}-basis`} label={t('referrals.packet.legalBasis')} names={['legalBasis']} problems={problems} hint={t('referrals.hint.legalBasis')}>
        <Input.TextArea id={`${id}-basis`} autoSize={{ minRows: 3 }} value={values.legalBasis} onChange={(event) => onChange({ legalBasis: event.target.value })} />
      </WizardField>
    </>
  );
}
