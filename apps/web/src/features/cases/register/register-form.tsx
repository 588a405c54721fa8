import { Button, Form } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { RegisterCaseDocument } from '../../../generated/graphql';
import { ActOutcome, useAct } from '../../../shared/acts';
import { DraftBar, useDraft } from '../../../shared/drafts';
import { namePath } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { useOnline } from '../../../shared/states';
import { useUnfinished } from '../../../shared/upload';
import { EvidenceSection } from './evidence-section';
import { FactsSection } from './facts-section';
import { blankValues, inputOf, type RegisterValues } from './form-values';
import { SubjectSection } from './subject-section';
import css from './register.module.css';

/** One page from the credit code to the evidence list. Kept on this computer while it is filled in. */
export function RegisterForm() {
  const t = useT();
  const navigate = useNavigate();
  const online = useOnline();
  const [form] = Form.useForm<RegisterValues>();
  const [values, setValues] = useState(blankValues);
  const [changed, setChanged] = useState(false);
  const draft = useDraft('case.register', values, changed);
  const act = useAct(RegisterCaseDocument);
  const unfinished = useUnfinished('evidence:');

  useEffect(() => {
    form.setFields((act.refusal?.fields ?? []).map((field) => ({ name: namePath(field.field) as never, errors: [field.message] })));
    const first = act.refusal?.fields[0];
    if (first) form.scrollToField(namePath(first.field) as never, { behavior: 'smooth', block: 'center', focus: true });
  }, [act.refusal, form]);

  const keep = (): void => {
    setValues(form.getFieldsValue(true) as RegisterValues);
    setChanged(true);
  };
  const restore = (kept: RegisterValues): void => {
    form.setFieldsValue(kept);
    setValues(kept);
  };
  const busy = useRef(false);
  const submit = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const done = await act.run({ input: inputOf(form.getFieldsValue(true) as RegisterValues) });
    busy.current = false;
    if (!done) return;
    draft.clear();
    void navigate(`/cases/${done.id}`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    // The browser would submit the form a second time by itself.
    event.preventDefault();
    if (online && unfinished === 0) form.submit();
  };

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={blankValues()}
      onValuesChange={keep}
      onFinish={() => void submit()}
      onKeyDown={onKeyDown}
      scrollToFirstError={{ behavior: 'smooth', block: 'center', focus: true }}
      className={css.form}
    >
      <DraftBar draft={draft} onRestore={restore} />
      <SubjectSection onFilled={keep} />
      <FactsSection />
      <EvidenceSection />
      <footer className={`${css.bar} no-print`}>
        <div className={css.outcome}><ActOutcome act={act} /></div>
        <p className="muted" role="status">{unfinished > 0 ? t('upload.unfinished', { count: unfinished }) : t('caseRegister.shortcut')}</p>
        <Button type="primary" size="large" htmlType="submit" disabled={!online || unfinished > 0} loading={act.pending}>{t('caseRegister.submit')}</Button>
      </footer>
    </Form>
  );
}
