import { useT } from '../messages';
import { Link } from 'react-router';
import css from './shell.module.css';

export function TopBar() {
  const t = useT();
  return (
    <header className={css.top}>
      <Link to="/" className={css.brand}>{t('common.product')}</Link>
    </header>
  );
}
