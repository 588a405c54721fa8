import { Input } from 'antd';
import { useId } from 'react';
import { useT } from '../../../shared/messages';
import type { StepProps } from './step-props';
import { WizardField } from './wizard-field';

/** ③ 调查报告, 处理建议 and what was already imposed (310号令 第十一条). */
export function StepReport({ values, onChange, problems }: StepProps) {
  const t = useT();
  const id = useId();
  return (
    <>
      <WizardField id={`${id}-report`} label={t('referrals.packet.report')} names={['report']} problems={problems} hint={t('referrals.hint.report')}>
        <Input.TextArea id={`${id}-report`} autoSize={{ minRows: 10, maxRows: 30 }} value={values.report} onChange={(event) => onChange({ report: event.target.value })} />
      </WizardField>
      <WizardField id={`${id}-advice`} label={t('referrals.packet.advice')} names={['advice']} problems={problems}>
        <Input.TextArea id={`${id}-advice`} autoSize={{ minRows: 4, maxRows: 16 }} value={values.advice} onChange={(event) => onChange({ advice: event.target.value })} />
      </WizardField>
      <WizardField id={`${id}-penalties`} label={t('referrals.packet.priorPenalties')} names={['priorPenalties']} problems={problems} hint={t('referrals.hint.priorPenalties')}>
        <Input.TextArea id={`${id}-penalties`} autoSize={{ minRows: 2, maxRows: 10 }} value={values.priorPenalties} onChange={(event) => onChange({ priorPenalties: event.target.value })} />
      </WizardField>
    </>
  );
}
