import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId } from 'react';
import type { OfficerInput } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import type { StepProps } from './step-props';
import { WizardField } from './wizard-field';
import css from './wizard.module.css';

/** ② The task group: at least two officers with their certificate numbers (310号令 第五条). */
export function StepOfficers({ values, onChange, problems }: StepProps) {
  const t = useT();
  const id = useId();
  const { officers } = values;
  const change = (row: number, patch: Partial<OfficerInput>): void =>
    onChange({ officers: officers.map((officer, index) => (index === row ? { ...officer, ...patch } : officer)) });
  return (
    <>
      <p className={css.hint}>{t('referrals.hint.officers')}</p>
      {officers.map((officer, row) => (
        <fieldset key={row} className={css.officer}>
          <legend>{t('referrals.officerNo', { no: row + 1 })}</legend>
          <WizardField id={`${id}-${row}-name`} label={t('referrals.officer.name')} names={[`officers.${row}.name`]} problems={problems}>
            <Input id={`${id}-${row}-name`} value={officer.name} onChange={(event) => change(row, { name: event.target.value })} />
          </WizardField>
          <WizardField id={`${id}-${row}-no`} label={t('referrals.officer.certificateNo')} names={[`officers.${row}.certificateNo`]} problems={problems}>
            <Input id={`${id}-${row}-no`} value={officer.certificateNo} onChange={(event) => change(row, { certificateNo: event.target.value })} />
          </WizardField>
          <WizardField id={`${id}-${row}-phone`} label={t('referrals.officer.phone')} names={[`officers.${row}.phone`]} problems={problems}>
            <Input id={`${id}-${row}-phone`} inputMode="tel" value={officer.phone ?? ''} onChange={(event) => change(row, { phone: event.target.value })} />
          </WizardField>
          {officers.length > 2 && (
            <Button icon={<DeleteOutlined />} aria-label={t('referrals.removeOfficer', { no: row + 1 })} onClick={() => onChange({ officers: officers.filter((_, index) => index !== row) })} />
          )}
        </fieldset>
      ))}
      {problems.filter((problem) => problem.field === 'officers').map((problem) => <p key={problem.code} className={css.problem} role="alert">{problem.message}</p>)}
      <Button icon={<PlusOutlined />} onClick={() => onChange({ officers: [...officers, { name: '', certificateNo: '', phone: '' }] })}>{t('referrals.addOfficer')}</Button>
    </>
  );
}
