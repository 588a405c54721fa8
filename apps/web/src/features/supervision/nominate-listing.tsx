import { Checkbox, Form, Input, Radio } from 'antd';
import { useNavigate } from 'react-router';
import { NominateListingDocument, type SupervisionLevel } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 提名挂牌督办 for one of the own cases; the office nominates without one. */
export function NominateListing({ caseId, title, onClose }: { caseId: string | null; title: string; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const rule = (label: string) => [{ required: true, message: t('consult.fillIn', { field: label }) }];
  return (
    <ActForm title={t('watch.nominate')} document={NominateListingDocument} initial={{ level: 'CITY', title, shareWithOffice: false }} onClose={onClose} onDone={(done) => void navigate(`/listed-supervisions/${done.id}`)}
      toVariables={(values) => ({ input: { caseId, level: text(values['level']) as SupervisionLevel, title: text(values['title']), reason: text(values['reason']), shareWithOffice: values['shareWithOffice'] === true } })}>
      <Form.Item name="level" label={t('watch.field.level')}><Radio.Group options={(['PROVINCE', 'CITY'] as const).map((value) => ({ value, label: t(`SupervisionLevel.${value}`) }))} /></Form.Item>
      <Form.Item name="title" label={t('watch.field.title')} rules={rule(t('watch.field.title'))}><Input /></Form.Item>
      <Form.Item name="reason" label={t('watch.field.reason')} rules={rule(t('watch.field.reason'))}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
      <Form.Item name="shareWithOffice" valuePropName="checked"><Checkbox>{t('watch.field.office')}</Checkbox></Form.Item>
    </ActForm>
  );
}
