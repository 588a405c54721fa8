import { Input, Select } from 'antd';
import { useId } from 'react';
import { useQuery } from 'urql';
import { OffencesDocument } from '../../../generated/graphql';
import { AgencyPicker } from '../../../shared/agencies';
import { useT } from '../../../shared/messages';
import { RouteReason } from '../route-reason';
import { basisFor } from './offence-basis';
import type { StepProps } from './step-props';
import { WizardField } from './wizard-field';

/** ① To which office, for which offence, by which articles. */
export function StepRecipient({ values, onChange, problems }: StepProps) {
  const t = useT();
  const id = useId();
  const [{ data }] = useQuery({ query: OffencesDocument });
  const offences = data?.offences ?? [];
  const of = (code: string) => offences.find((offence) => offence.code === code);
  const choose = (code: string): void => {
    const next = of(code);
    if (next) onChange({ offenceCode: code, legalBasis: basisFor(values.legalBasis, of(values.offenceCode), next) });
  };
  return (
    <>
      <WizardField id={`${id}-to`} label={t('referrals.field.toAgency')} names={['toAgencyId']} problems={problems} hint={t('referrals.hint.toAgency')}>
        <AgencyPicker id={`${id}-to`} kinds={['PUBLIC_SECURITY']} regionCode={values.toAgency.region.code} value={values.toAgency} onChange={(toAgency) => toAgency && onChange({ toAgency, routeReason: '' })} />
      </WizardField>
      <RouteReason value={values.routeReason} problems={problems} onChange={(routeReason) => onChange({ routeReason })} />
      <WizardField id={`${id}-offence`} label={t('referrals.packet.offence')} names={['offence', 'offenceCode']} problems={problems}>
        <Select
          id={`${id}-offence`}
          style={{ width: '100%' }}
          aria-label={t('referrals.packet.offence')}
          placeholder={t('referrals.hint.offence')}
          value={values.offenceCode || undefined}
          options={offences.map((offence) => ({ value: offence.code, label: `${offence.name}　${offence.legalBasis}` }))}
          onChange={choose}
        />
      </WizardField>
      <WizardField id={`${id}-basis`} label={t('referrals.packet.legalBasis')} names={['legalBasis']} problems={problems} hint={t('referrals.hint.legalBasis')}>
        <Input.TextArea id={`${id}-basis`} autoSize={{ minRows: 3 }} value={values.legalBasis} onChange={(event) => onChange({ legalBasis: event.target.value })} />
      </WizardField>
    </>
  );
}
