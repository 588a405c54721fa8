import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { ChangePasswordDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import css from './me.module.css';

const EMPTY = { current: '', next: '', again: '' };

/** Changes the password of the person who is signed in. */
export function PasswordForm() {
  const t = useT();
  const act = useAct(ChangePasswordDocument);
  const [form, setForm] = useState(EMPTY);
  const [problem, setProblem] = useState<'differ' | 'missing' | null>(null);
  const [done, setDone] = useState(false);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const wrong = !form.current || !form.next ? 'missing' : form.next !== form.again ? 'differ' : null;
    setProblem(wrong);
    setDone(false);
    if (wrong || !(await act.run({ currentPassword: form.current, newPassword: form.next }))) return;
    setForm(EMPTY);
    setDone(true);
  };

  const field = (name: keyof typeof EMPTY, label: string, complete: string) => (
    <>
      <label htmlFor={`password-${name}`}>{label}</label>
      <Input.Password id={`password-${name}`} autoComplete={complete} value={form[name]} onChange={(event) => setForm({ ...form, [name]: event.target.value })} />
    </>
  );
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} noValidate>
      {field('current', t('shell.password.current'), 'current-password')}
      {field('next', t('shell.password.next'), 'new-password')}
      {field('again', t('shell.password.again'), 'new-password')}
      {problem && <p className={css.problem} role="alert">{t(problem === 'differ' ? 'shell.password.differ' : 'signIn.required')}</p>}
      <ActOutcome act={act} />
      {done && <p className={css.done} role="status">{t('shell.password.done')}</p>}
      <Button type="primary" htmlType="submit" loading={act.pending}>{t('common.save')}</Button>
    </form>
  );
}
