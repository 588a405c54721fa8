import { Navigate, useSearchParams } from 'react-router';
import { useLocale, useT } from '../../shared/messages';
import { useSession, useSessionStart } from '../../shared/session';
import { SignInForm } from '../../shared/session/sign-in-form';
import { AGENCY_KINDS } from './agency-kinds';
import css from './sign-in.module.css';

/** Only a path of this site; anything else would be a way to send people elsewhere. */
const safePath = (from: string | null): string => (from && /^\/(?![/\\])/.test(from) ? from : '/');

export function Page() {
  const t = useT();
  const session = useSession();
  const { locale, choose } = useLocale();
  const [search] = useSearchParams();
  useSessionStart();
  if (session.status === 'active') return <Navigate to={safePath(search.get('from'))} replace />;

  return (
    <div className={css.page}>
      <section className={css.brand} aria-hidden>
        <img src="/icon.svg" alt="" width="56" height="56" />
        <p className={css.name}>{t('common.product')}</p>
        <p className={css.tagline}>{t('signIn.tagline')}</p>
        <ul className={css.kinds}>{AGENCY_KINDS.map((kind) => <li key={kind}>{t(`AgencyKind.${kind}`)}</li>)}</ul>
      </section>
      <main className={css.side}>
        <button type="button" className={css.language} lang={locale === 'en' ? 'zh-CN' : 'en'} onClick={() => choose(locale === 'en' ? 'zh-CN' : 'en')}>
          {locale === 'en' ? '中文' : 'English'}
        </button>
        <div className={css.card}>
          <p className={css.product}>{t('common.product')}</p>
          <h1>{t('signIn.title')}</h1>
          <SignInForm />
          <p className={css.note}>{t('signIn.notice')}</p>
          <p className={css.note}>{t('signIn.help')}</p>
        </div>
      </main>
    </div>
  );
}
