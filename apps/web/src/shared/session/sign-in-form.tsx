import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { SignInDocument } from '../../generated/graphql';
import { ActOutcome, useAct } from '../acts';
import { useT } from '../messages';
import { sessionStore, type Me } from './session-store';
import css from './sign-in-form.module.css';

interface Props {
  /** Filled in and fixed when a session is taken up again. */
  account?: string;
  onSignedIn?: (me: Me) => void;
}

/** Account, password, and the one-time code once the server asks for it. The answer never says which was wrong. */
export function SignInForm({ account: known, onSignedIn }: Props) {
  const t = useT();
  const act = useAct(SignInDocument);
  const [account, setAccount] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [totp, setTotp] = useState('');
  const [missing, setMissing] = useState(false);
  const [askTotp, setAskTotp] = useState(false);
  const first = useRef<InputRef>(null);
  const code = useRef<InputRef>(null);
  const refused = act.refusal?.code;

  if (refused?.includes('TOTP') && !askTotp) setAskTotp(true);
  useEffect(() => (askTotp ? code : first).current?.focus(), [askTotp]);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const incomplete = !account.trim() || !password || (askTotp && !totp);
    setMissing(incomplete);
    if (incomplete) return;
    const done = await act.run({ input: { account: account.trim(), password, totp: totp || undefined } });
    if (!done) return;
    sessionStore.signedIn(done.me);
    onSignedIn?.(done.me);
  };

  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} noValidate>
      <label htmlFor="account">{t('signIn.account')}</label>
      <Input id="account" size="large" ref={known ? undefined : first} autoComplete="username" value={account} status={missing && !account ? 'error' : undefined}
        aria-invalid={missing && !account} onChange={(event) => setAccount(event.target.value)} />
      {missing && !account && <p className={css.missing}>{t('signIn.required')}</p>}

      <label htmlFor="password">{t('signIn.password')}</label>
      <Input.Password id="password" size="large" ref={known ? first : undefined} autoComplete="current-password" value={password} status={missing && !password ? 'error' : undefined}
        aria-invalid={missing && !password} onChange={(event) => setPassword(event.target.value)} />
      {missing && !password && <p className={css.missing}>{t('signIn.required')}</p>}

      {askTotp && (
        <>
          <label htmlFor="totp">{t('signIn.totp')}</label>
          <Input id="totp" ref={code} size="large" autoComplete="one-time-code" inputMode="numeric" maxLength={6} value={totp} placeholder={t('signIn.totpHint')}
            status={missing && !totp ? 'error' : undefined} onChange={(event) => setTotp(event.target.value.replace(/\D/g, ''))} />
        </>
      )}
      <div className={css.outcome}><ActOutcome act={act} /></div>
      <Button type="primary" size="large" htmlType="submit" block loading={act.pending}>{t('signIn.submit')}</Button>
    </form>
  );
}
