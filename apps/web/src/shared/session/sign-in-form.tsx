import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { SignInDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../acts';
import { useT } from '../messages';
import { sessionStore, type Me } from './session-store';
import css from './sign-in-form.module.css';

const USES_CODE = 'portal.usesCode';

interface Props {
  /** Filled in and fixed when a session is taken up again. */
  account?: string;
  onSignedIn?: (me: Me) => void;
}

/**
 * Account, password, and the one-time code for accounts that have one. The server never says which of them was
 * wrong, nor whether an account has a code: the field appears on request or after a refusal, and is remembered here.
 */
export function SignInForm({ account: known, onSignedIn }: Props) {
  const t = useT();
  const act = useAct(SignInDocument);
  const [account, setAccount] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const [missing, setMissing] = useState(false);
  const [withCode, setWithCode] = useState(() => localStorage.getItem(USES_CODE) === '1');
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);
  if (act.refusal && !withCode) setWithCode(true);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const incomplete = !account.trim() || !password;
    setMissing(incomplete);
    if (incomplete) return;
    const done = await act.run({ input: { account: account.trim(), password, totp: totp || undefined } });
    if (!done) return;
    if (totp) localStorage.setItem(USES_CODE, '1');
    else localStorage.removeItem(USES_CODE);
    sessionStore.signedIn(done.me);
    onSignedIn?.(done.me);
  };

  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor="account">{t('signIn.account')}</label>
      <Input id="account" ref={known ? undefined : first} size="large" autoComplete="username" value={account}
        status={missing && !account ? 'error' : undefined} aria-invalid={missing && !account} onChange={(event) => setAccount(event.target.value)} />
      {missing && !account && <p className={css.missing}>{t('signIn.required')}</p>}

      <label htmlFor="password">{t('signIn.password')}</label>
      <Input.Password id="password" ref={known ? first : undefined} size="large" autoComplete="current-password" value={password}
        status={missing && !password ? 'error' : undefined} aria-invalid={missing && !password} onChange={(event) => setPassword(event.target.value)} />
      {missing && !password && <p className={css.missing}>{t('signIn.required')}</p>}

      {withCode ? (
        <>
          <label htmlFor="totp">{t('signIn.totp')}</label>
          <Input id="totp" size="large" autoComplete="one-time-code" inputMode="numeric" maxLength={6} value={totp}
            placeholder={t('signIn.totpHint')} onChange={(event) => setTotp(event.target.value.replace(/\D/g, ''))} />
        </>
      ) : (
        <Button type="link" className={css.code} onClick={() => setWithCode(true)}>{t('signIn.withTotp')}</Button>
      )}
      <div className={css.outcome}><ActOutcome act={act} /></div>
      <Button type="primary" size="large" htmlType="submit" block loading={act.pending}>{t('signIn.submit')}</Button>
    </form>
  );
}
