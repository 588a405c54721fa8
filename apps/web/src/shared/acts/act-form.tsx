import { Form, Modal } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { namePath } from '../fields';
import { useOnline } from '../states';
import { useT } from '../messages';
import { ActOutcome } from './act-outcome';
import { ConflictDialog } from './conflict-dialog';
import { type DoneOf, useAct } from './use-act';

interface Props<Data extends object, Variables extends AnyVariables> {
  title: string;
  intro?: string;
  document: TypedDocumentNode<Data, Variables>;
  initial?: Record<string, unknown>;
  /** The version the person saw; null for acts that carry none. */
  version?: number | null;
  danger?: boolean;
  width?: number;
  /** The words of the fields that a conflict compares. */
  labels?: Readonly<Record<string, string>>;
  toVariables: (values: Record<string, unknown>, version: number) => Variables;
  onDone: (done: DoneOf<Data>) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog around one act: its fields, and the server's answer. It closes only when the server has done it. */
export function ActForm<Data extends object, Variables extends AnyVariables>(props: Props<Data, Variables>) {
  const { title, intro, document, initial, danger, width, labels, toVariables, onDone, onClose, children } = props;
  const t = useT();
  const online = useOnline();
  const [form] = Form.useForm<Record<string, unknown>>();
  const [version, setVersion] = useState(props.version ?? 0);
  const act = useAct(document);
  useEffect(() => {
    form.setFields((act.refusal?.fields ?? []).map((field) => ({ name: namePath(field.field), errors: [field.message] })));
  }, [act.refusal, form]);
  const submit = async (values: Record<string, unknown>): Promise<void> => {
    if (act.pending) return;
    const done = await act.run(toVariables(values, version));
    if (done) onDone(done);
  };
  return (
    <Modal open width={width ?? 620} title={title} okText={title} mask={{ closable: false }} onOk={() => form.submit()} onCancel={onClose}
      okButtonProps={{ danger, disabled: !online, loading: act.pending }} cancelButtonProps={{ disabled: act.pending }}>
      {intro && <p className="muted">{intro}</p>}
      <Form form={form} layout="vertical" initialValues={initial} onFinish={(values) => void submit(values)} scrollToFirstError>{children}</Form>
      <ActOutcome act={act} />
      {act.conflict && (
        <ConflictDialog conflict={act.conflict} labels={labels ?? { stage: t('acts.stage'), state: t('acts.stage') }}
          onKeepMine={(current) => { setVersion(current); act.clear(); }} onTakeTheirs={onClose} onClose={act.clear} />
      )}
    </Modal>
  );
}
