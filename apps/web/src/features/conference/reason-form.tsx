import { Form, Input } from 'antd';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';

interface Props<Data extends object, Variables extends AnyVariables> {
  title: string; intro?: string; label: string; required?: boolean; danger?: boolean; version: number; document: TypedDocumentNode<Data, Variables>;
  toVariables: (reason: string, version: number) => Variables; onClose: () => void;
}

/** A dialog around an act that says nothing but why. */
export function ReasonForm<Data extends object, Variables extends AnyVariables>({ title, intro, label, required = true, danger, version, document, toVariables, onClose }: Props<Data, Variables>) {
  const t = useT();
  return (
    <ActForm title={title} document={document} version={version} onClose={onClose} onDone={onClose} {...(intro !== undefined && { intro })} {...(danger !== undefined && { danger })}
      toVariables={(values, expectedVersion) => toVariables(typeof values['reason'] === 'string' ? values['reason'] : '', expectedVersion)}>
      <Form.Item name="reason" label={label} rules={required ? [{ required: true, message: t('topic.fill', { field: label }) }] : []}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
    </ActForm>
  );
}
