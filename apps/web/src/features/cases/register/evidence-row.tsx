import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useT } from '../../../shared/messages';
import { FileUpload } from '../../../shared/upload';
import { EVIDENCE_KINDS } from './codes';
import css from './register.module.css';

interface Props {
  name: number;
  no: number;
  slot: string;
  onRemove: () => void;
  onNext: () => void;
}

/** One line of the evidence list, with a file if there is one. */
export function EvidenceRow({ name, no, slot, onRemove, onNext }: Props) {
  const t = useT();
  return (
    <li className={css.row} aria-label={t('caseRegister.evidenceNo', { no })}>
      <Form.Item name={[name, 'kind']} label={t('caseRegister.evidenceKind')}>
        <Select options={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: t(`EvidenceKind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name={[name, 'name']} label={t('caseRegister.evidenceName')} rules={[{ required: true, message: t('caseRegister.required.evidenceName') }]}>
        <Input
          onPressEnter={(event) => {
            if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            onNext();
          }}
        />
      </Form.Item>
      <Form.Item name={[name, 'source']} label={t('caseRegister.evidenceSource')}><Input /></Form.Item>
      <Form.Item name={[name, 'copies']} label={t('caseRegister.copies')}><InputNumber min={1} max={9999} precision={0} /></Form.Item>
      <Form.Item name={[name, 'original']} valuePropName="checked" label={t('caseRegister.originalLabel')}><Checkbox>{t('caseRegister.original')}</Checkbox></Form.Item>
      <Button className={css.remove} icon={<DeleteOutlined />} aria-label={t('caseRegister.removeEvidence', { no })} onClick={onRemove} />
      <Form.Item name={[name, 'files']} className={css.file} noStyle>
        <FileUpload single compact slot={slot} label={t('caseRegister.evidenceNo', { no })} />
      </Form.Item>
    </li>
  );
}
