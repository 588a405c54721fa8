import { Link, useParams } from 'react-router';
import { useT } from '../../../shared/messages';
import minutesCss from '../minutes.module.css';
import SharePanel from './share-panel';

/** What a unit was sent of a draft, at an address of its own. */
export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  return (
    <div className="page">
      <p className={minutesCss.line}><Link to="/minutes">{t('minutes.title')}</Link></p>
      <div className="page-head"><h1>{t('sign.title')}</h1></div>
      <SharePanel id={id} />
    </div>
  );
}
