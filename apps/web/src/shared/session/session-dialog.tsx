import { Modal } from 'antd';
import { useT } from '../messages';
import { SignInForm } from './sign-in-form';
import type { Me } from './session-store';
import css from './sign-in-form.module.css';

/**
 * Over the page of an ended session. The page stays mounted under it with all that was typed; reads that
 * were under way continue after signing in.
 */
export default function SessionDialog({ me }: { me: Me }) {
  const t = useT();
  return (
    <Modal open title={t('signIn.expiredTitle')} closable={false} mask={{ closable: false }} keyboard={false} footer={null} width={420} zIndex={2000}>
      <p>{t('signIn.expiredText')}</p>
      <SignInForm account={me.person.account} />
      <p className={css.other}>{t('signIn.expiredOther')}　<a href="/login">{t('signIn.leave')}</a></p>
    </Modal>
  );
}
