import { Form, Input, InputNumber, Radio } from 'antd';
import type { ReactNode } from 'react';
import type { ReferralKind } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { MATERIAL_KINDS } from '../material-kinds';
import type { Field } from './act-spec';
import { AgencyField } from './agency-field';
import { DayField } from '../../../shared/fields';
import { ItemsEditor } from './items-editor';
import { LinesField } from './lines-field';
import { MissingField } from './missing-field';
import { SupplementFiles } from './supplement-files';

/** One field of an act's dialog with its label, hint and the server's problem under it. */
export function ActField({ field, slot, kind }: { field: Field; slot: string; kind: ReferralKind }) {
  const t = useT();
  const required = 'required' in field ? Boolean(field.required) : field.kind === 'agency' || field.kind === 'number';
  return (
    <Form.Item
      name={field.name}
      label={t(field.label)}
      extra={'hint' in field && field.hint ? t(field.hint) : undefined}
      rules={required ? [{ required: true, message: t('referrals.fillIn', { field: t(field.label) }) }] : []}
    >
      {control(field, slot, kind, t)}
    </Form.Item>
  );
}

function control(field: Field, slot: string, kind: ReferralKind, t: ReturnType<typeof useT>): ReactNode {
  switch (field.kind) {
    case 'text':
      return <Input />;
    case 'area':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />;
    case 'lines':
      return <LinesField />;
    case 'day':
      return <DayField />;
    case 'number':
      return <InputNumber min={1} precision={0} />;
    case 'choice':
      return <Radio.Group vertical options={field.options.map((option) => ({ value: option.value, label: t(option.label) }))} />;
    case 'missing':
      return <MissingField kind={kind} />;
    case 'agency':
      return <AgencyField agencyKinds={[field.agencyKind]} />;
    case 'items':
      return <ItemsEditor />;
    case 'materials':
      return <SupplementFiles slot={slot} kinds={MATERIAL_KINDS.map((kind) => ({ value: kind, label: t(`MaterialKind.${kind}`) }))} />;
  }
}
