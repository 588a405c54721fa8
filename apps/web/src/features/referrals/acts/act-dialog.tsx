import { Form, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, ConflictDialog, useAct } from '../../../shared/acts';
import { namePath } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { serverNow } from '../../../shared/session';
import { useOnline } from '../../../shared/states';
import { useUnfinished } from '../../../shared/upload';
import type { Done } from './done-notice';
import { ActField } from './act-field';
import type { ActSpec, Values } from './act-spec';
import { inWords } from './conflict-words';
import { openOptions } from './open-options';
import { toInput } from './to-input';
import css from './acts.module.css';

interface Props {
  spec: ActSpec;
  referral: ReferralFieldsFragment;
  onDone: (done: Done) => void;
  onClose: () => void;
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** One act: what it means, exactly its fields, and the server's answer. It closes only when the server has done it. */
export function ActDialog({ spec, referral, onDone, onClose }: Props) {
  const t = useT();
  const online = useOnline();
  const [form] = Form.useForm<Values>();
  const [version, setVersion] = useState(referral.version);
  const act = useAct(spec.document);
  const slot = `${spec.action}:${referral.id}`;
  const unfinished = useUnfinished(slot);

  useEffect(() => {
    form.setFields((act.refusal?.fields ?? []).map((field) => ({ name: namePath(field.field), errors: [field.message] })));
  }, [act.refusal, form]);

  const submit = async (values: Values): Promise<void> => {
    if (act.pending) return;
    const done = await act.run({ input: { id: referral.id, expectedVersion: version, ...toInput(values) } as never });
    if (done) onDone({ title: spec.title, number: spec.numberOf?.(done) ?? null, version: done.version });
  };
  const labels = Object.fromEntries(spec.fields.map((field) => [field.name, t(field.label)]));

  return (
    <Modal
      open
      width={spec.fields.some((field) => field.kind === 'items') ? 960 : 600}
      className={css.dialog}
      title={t(spec.title)}
      okText={t(spec.title)}
      okButtonProps={{ danger: spec.danger, disabled: !online || unfinished > 0, loading: act.pending }}
      cancelButtonProps={{ disabled: act.pending }}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className={css.intro}>{t(spec.intro)}</p>
      <Form form={form} layout="vertical" requiredMark initialValues={spec.initial(referral, day.format(serverNow()))} onFinish={(values) => void submit(values)} scrollToFirstError>
        {spec.fields.map((field) => <ActField key={field.name} field={openOptions(field, spec.action, referral)} slot={slot} />)}
      </Form>
      {unfinished > 0 && <p className="muted" role="status">{t('upload.unfinished', { count: unfinished })}</p>}
      <ActOutcome act={act} />
      {act.conflict && (
        <ConflictDialog
          conflict={inWords(act.conflict, t)}
          labels={{ state: t('referrals.field.state'), ...labels }}
          onKeepMine={(current) => {
            setVersion(current);
            act.clear();
          }}
          onTakeTheirs={onClose}
          onClose={act.clear}
        />
      )}
    </Modal>
  );
}
