import { Checkbox, Form, Input, Radio } from 'antd';
import { DayField } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { LEAD_SOURCES, VIOLATION_TYPES } from './codes';
import css from './register.module.css';

/** Where the lead came from, what was done, when, and how much. */
export function FactsSection() {
  const t = useT();
  return (
    <section className="card" aria-labelledby="register-facts">
      <header><h2 id="register-facts">{t('caseRegister.factsTitle')}</h2></header>
      <div className="card-body">
        <Form.Item name="leadSource" label={t('caseRegister.leadSource')} rules={[{ required: true, message: t('caseRegister.required.leadSource') }]}>
          <Radio.Group options={LEAD_SOURCES.map((source) => ({ value: source, label: t(`LeadSource.${source}`) }))} />
        </Form.Item>
        <Form.Item name="leadDetail" label={t('caseRegister.leadDetail')}>
          <Input />
        </Form.Item>
        <Form.Item name="violationTypes" label={t('caseRegister.violationTypes')} rules={[{ type: 'array', min: 1, message: t('caseRegister.required.violationTypes') }]}>
          <Checkbox.Group options={VIOLATION_TYPES.map((type) => ({ value: type.value, label: t(type.label) }))} />
        </Form.Item>
        <div className={css.four}>
          <Form.Item name="occurredFrom" label={t('caseRegister.occurredFrom')}><DayField /></Form.Item>
          <Form.Item name="occurredTo" label={t('caseRegister.occurredTo')}><DayField /></Form.Item>
          <Form.Item name="amountInvolved" label={t('caseRegister.amountInvolved')}><Input inputMode="decimal" className="num" suffix={t('caseRegister.yuan')} /></Form.Item>
          <Form.Item name="amountRecovered" label={t('caseRegister.amountRecovered')}><Input inputMode="decimal" className="num" suffix={t('caseRegister.yuan')} /></Form.Item>
        </div>
        <Form.Item name="amountBasis" label={t('caseRegister.amountBasis')}><Input /></Form.Item>
        <Form.Item name="facts" label={t('caseRegister.facts')} rules={[{ required: true, message: t('caseRegister.required.facts') }]}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 20 }} />
        </Form.Item>
        <Form.Item name="title" label={t('caseRegister.caseTitle')} extra={t('caseRegister.titleHint')}><Input maxLength={120} /></Form.Item>
      </div>
    </section>
  );
}
