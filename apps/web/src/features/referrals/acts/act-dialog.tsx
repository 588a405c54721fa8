import { Form, Modal } from 'antd';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { ReferralFieldsFragment } from '../../../generated/graphql';
import { ActOutcome, ConflictDialog } from '../../../shared/acts';
import { DraftBar, useDraft } from '../../../shared/drafts';
import { namePath } from '../../../shared/fields';
import { whenShownIsFresh } from '../../../shared/graphql-client';
import { useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useUnfinished } from '../../../shared/upload';
import type { Values } from './act-spec';
import { inWords } from './conflict-words';
import { slotOf, type Dialog } from './dialog';
import { useReferralAct } from './news';
import css from './acts.module.css';

interface Props {
  action: string;
  dialog: Dialog;
  referral: ReferralFieldsFragment;
  onDone: () => void;
  onClose: () => void;
}

/** Enter in a form of one line would submit it; an act is done by its button only. */
const onlyByButton = (event: KeyboardEvent): void => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
};

/** One act: what it means, exactly its fields, and the server's answer. It closes only when the server has done it, and the page shows what became of it. */
export function ActDialog({ action, dialog, referral, onDone, onClose }: Props) {
  const t = useT();
  const online = useOnline();
  const [form] = Form.useForm<Values>();
  const [version, setVersion] = useState(referral.version);
  const [typed, setTyped] = useState<Values | null>(null);
  const act = useReferralAct(referral.id, dialog.document);
  const unfinished = useUnfinished(slotOf(action, referral.id));
  const [following, setFollowing] = useState(false);
  const busy = act.pending || following;
  const draft = useDraft(`act.${action}.${referral.id}`, typed, typed !== null);

  useEffect(() => {
    const values = form.getFieldsValue(true) as Values;
    form.setFields((act.refusal?.fields ?? []).map((field) => ({ name: dialog.placeOf(namePath(field.field), values), errors: [field.message] })));
  }, [act.refusal, dialog, form]);

  const submit = async (): Promise<void> => {
    if (busy) return;
    const input = { id: referral.id, expectedVersion: version, ...dialog.input(form.getFieldsValue(true) as Values) };
    const done = await act.run({ input: input as never }, { title: dialog.title, numberOf: (answer) => dialog.numberOf(answer as never) });
    if (!done) return;
    draft.clear();
    setFollowing(true);
    await whenShownIsFresh();
    setFollowing(false);
    onDone();
  };

  return (
    <Modal
      open
      width={dialog.wide ? 960 : 600}
      className={css.dialog}
      title={dialog.title}
      okText={dialog.title}
      okButtonProps={{ danger: dialog.danger, disabled: !online || unfinished > 0, loading: busy }}
      cancelButtonProps={{ disabled: busy }}
      mask={{ closable: false }}
      closable={!busy}
      keyboard={!busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {dialog.intro && <p className={css.intro}>{dialog.intro}</p>}
      <DraftBar draft={draft} onRestore={(values) => { if (values) { form.setFieldsValue(values); setTyped(values); } }} />
      <Form
        form={form} name="act" layout="vertical" requiredMark initialValues={dialog.initial} scrollToFirstError
        onKeyDown={onlyByButton} onValuesChange={(_changed, all) => setTyped(all)} onFinish={() => void submit()}
      >
        {dialog.fields}
      </Form>
      {unfinished > 0 && <p className="muted" role="status">{t('upload.unfinished', { count: unfinished })}</p>}
      <ActOutcome act={act} />
      {act.conflict && (
        <ConflictDialog
          conflict={inWords(act.conflict, t)}
          labels={{ state: t('referrals.field.state'), ...dialog.labels }}
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
