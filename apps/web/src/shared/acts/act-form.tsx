import { Button, Form, Modal } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { namePath } from '../fields';
import { whenShownIsFresh } from '../graphql-client';
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
  /** Other words on its button than those of the title. */
  okText?: string;
  /** The form stays closed to further clicks until what follows has ended. */
  onDone: (done: DoneOf<Data>) => void | Promise<void>;
  /** A second button that ends the same form in another way. */
  beside?: { text: string; onDone: (done: DoneOf<Data>) => void };
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog around one act: its fields, and the server's answer. It closes only when the server has done it, and the page shows what became of it. */
export function ActForm<Data extends object, Variables extends AnyVariables>(props: Props<Data, Variables>) {
  const { title, intro, document, initial, danger, width, labels, toVariables, okText = title, onDone, beside, onClose, children } = props;
  const t = useT();
  const online = useOnline();
  const [form] = Form.useForm<Record<string, unknown>>();
  const [version, setVersion] = useState(props.version ?? 0);
  const act = useAct(document);
  const [following, setFollowing] = useState(false);
  const end = useRef<(done: DoneOf<Data>) => void | Promise<void>>(onDone);
  const busy = act.pending || following;
  useEffect(() => {
    form.setFields((act.refusal?.fields ?? []).map((field) => ({ name: namePath(field.field), errors: [field.message] })));
  }, [act.refusal, form]);
  const submit = async (values: Record<string, unknown>): Promise<void> => {
    if (busy) return;
    const done = await act.run(toVariables(values, version));
    if (!done) return;
    setFollowing(true);
    // The next act on a page that is still as it was would be on a version that is gone, and he be told that somebody had saved in between.
    if (typeof props.version === 'number') await whenShownIsFresh();
    await end.current(done);
    setFollowing(false);
  };
  const submitFor = (how: typeof end.current): void => { end.current = how; form.submit(); };
  return (
    <Modal open width={width ?? 620} title={title} okText={okText} mask={{ closable: false }} closable={!busy} keyboard={!busy} onOk={() => submitFor(onDone)} onCancel={onClose}
      okButtonProps={{ danger, disabled: !online, loading: busy }} cancelButtonProps={{ disabled: busy }}
      {...(beside && { footer: (_, { OkBtn, CancelBtn }) => <><CancelBtn /><Button disabled={!online || busy} onClick={() => submitFor(beside.onDone)}>{beside.text}</Button><OkBtn /></> })}>
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
