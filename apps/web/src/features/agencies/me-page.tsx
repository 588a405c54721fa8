import { useT } from '../../shared/messages';
import { AccountPanel, AllPlaces } from '../../shared/shell';
import { NoticeWays } from './notice-ways';
import { PasswordForm } from './password-form';
import { SeatCover } from './seat-cover';
import css from './me.module.css';

/** 我的: seat, who stands in, how one is written to, appearance, language, password. */
export function Page() {
  const t = useT();
  return (
    <div className="page">
      <h1>{t('shell.me')}</h1>
      <AllPlaces />
      <div className={css.columns}>
        <section className={`card ${css.card}`} aria-label={t('shell.seat')}><AccountPanel /></section>
        <section className={`card ${css.card}`} aria-labelledby="cover-title">
          <h2 id="cover-title">{t('cover.title')}</h2>
          <SeatCover />
        </section>
        <section className={`card ${css.card}`} aria-labelledby="ways-title">
          <h2 id="ways-title">{t('ways.title')}</h2>
          <NoticeWays />
        </section>
        <section className={`card ${css.card}`} aria-labelledby="password-title">
          <h2 id="password-title">{t('shell.password')}</h2>
          <PasswordForm />
        </section>
      </div>
    </div>
  );
}
