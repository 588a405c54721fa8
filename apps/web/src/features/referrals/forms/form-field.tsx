import { Checkbox, Form, Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import type { AgencyKind, FindingFieldsFragment, FormFieldFieldsFragment } from '../../../generated/graphql';
import { DayField } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { FileUpload } from '../../../shared/upload';
import { AgencyField } from '../acts/agency-field';
import { LinesField } from '../acts/lines-field';
import { SupplementFiles } from '../acts/supplement-files';
import { FindingPicker } from './finding-picker';
import { FindingReports } from './finding-reports';
import { FindingRows } from './finding-rows';
import { MoneyField } from './money-field';
import { OfficerRows } from './officer-rows';
import { PartRows } from './part-rows';
import css from './forms.module.css';

export interface FieldProps {
  field: FormFieldFieldsFragment;
  /** Where the form's values lie within the values of the page. */
  at?: readonly (string | number)[];
  /** Names the form, so that uploads of two matters are not mixed. */
  slot: string;
  findings?: readonly FindingFieldsFragment[];
  /** What is required is asked for before anything is sent; a draft may be saved half filled in. */
  complete?: boolean;
}

/** Lists of rows draw their labels themselves. */
const ROWS = ['OFFICERS', 'PARTS', 'FINDINGS', 'FINDING_REPORTS'];
const FEW = 7;

/** One field of any form that the server publishes, with its label and the server's problem under it. */
export function FormField(props: FieldProps) {
  const t = useT();
  const { field, at = [], complete } = props;
  if (ROWS.includes(field.type)) return <fieldset className={css.group}><legend>{field.label}{field.required && <span aria-hidden> *</span>}</legend>{rowsOf(props)}</fieldset>;
  const yesNo = field.type === 'YES_NO';
  return (
    <Form.Item
      name={[...at, field.name]}
      label={yesNo ? undefined : field.label}
      valuePropName={yesNo ? 'checked' : 'value'}
      required={field.required}
      extra={field.type === 'LINES' ? t('referrals.hint.lines') : undefined}
      rules={field.required && complete ? [{ required: true, message: t('referrals.fillIn', { field: field.label }) }] : []}
    >
      {controlOf(props)}
    </Form.Item>
  );
}

function controlOf({ field, slot, findings = [] }: FieldProps): ReactNode {
  const { name, type, label, maxLength, options, agencyKinds, materials } = field;
  const limit = maxLength ?? undefined;
  switch (type) {
    case 'TEXT': return <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} maxLength={limit} />;
    case 'DAY': return <DayField until="TODAY" />;
    case 'COMING_DAY': return <DayField from="TOMORROW" />;
    case 'MONEY': return <MoneyField />;
    case 'CODE': return options.length <= FEW ? <Radio.Group vertical={options.length > 3} options={options} /> : <Select options={options} />;
    case 'YES_NO': return <Checkbox>{label}</Checkbox>;
    case 'AGENCY': return <AgencyField agencyKinds={agencyKinds as AgencyKind[]} />;
    case 'LINES': return <LinesField />;
    case 'FINDING_IDS': return <FindingPicker findings={findings} />;
    case 'FILES': return <FileUpload slot={`${slot}:${name}`} label={label} />;
    case 'MATERIALS': return <SupplementFiles slot={slot} kinds={materials} />;
    default: return <Input maxLength={limit} />;
  }
}

function rowsOf({ field, at = [], findings = [] }: FieldProps): ReactNode {
  const name = [...at, field.name];
  switch (field.type) {
    case 'OFFICERS': return <OfficerRows name={name} />;
    case 'PARTS': return <PartRows name={name} agencyKinds={field.agencyKinds as AgencyKind[]} />;
    case 'FINDINGS': return <FindingRows name={name} />;
    default: return <FindingReports name={name} findings={findings} />;
  }
}
