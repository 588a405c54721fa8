import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { NoRight } from '../../shared/states';
import { RegisterForm } from './register/register-form';

/** /cases/new — 案件登记. */
export function Page() {
  const t = useT();
  if (!useMay('case.register')) return <NoRight />;
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('caseRegister.title')}</h1>
        <span className="muted">{t('caseRegister.lead')}</span>
      </header>
      <RegisterForm />
    </div>
  );
}
