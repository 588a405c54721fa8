import { useNavigate } from 'react-router';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { NoRight } from '../../shared/states';
import { NewEntry } from './entry-form';

/** 编制目录条目. */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const writes = useMay('catalogue.edit');
  if (!writes) return <NoRight />;
  return <div className="page"><div className="page-head"><h1>{t('data.new')}</h1></div><NewEntry onDone={(id) => void navigate(`/catalogue/${id}`)} onClose={() => void navigate('/catalogue')} /></div>;
}
