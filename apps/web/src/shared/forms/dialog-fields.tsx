import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { DayField } from '../fields';
import { useT } from '../messages';

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  /** May stay empty. Absent: the dialog asks for it before anything is sent. */
  optional?: boolean;
}

/** One field in the dialog of an act: its label, its hint, and what is said where it is left empty. */
export function DialogField({ name, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const t = useT();
  const rules = optional ? [] : [{ required: true, message: t('acts.fillIn', { field: label }) }];
  return <Form.Item name={name} label={label} extra={hint} rules={rules}>{children}</Form.Item>;
}

export const LineField = (props: FieldProps) => <DialogField {...props}><Input /></DialogField>;

export const TextField = (props: FieldProps) => <DialogField {...props}><Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} /></DialogField>;

export const DayLine = (props: FieldProps) => <DialogField {...props}><DayField /></DialogField>;

/** Values of a form come untyped: what is no text counts as none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
