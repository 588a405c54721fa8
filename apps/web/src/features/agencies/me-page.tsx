import { useT } from '../../shared/messages';

export function Page() {
  const t = useT();
  return (
    <div className="page">
      <h1>{t('shell.me')}</h1>
    </div>
  );
}
