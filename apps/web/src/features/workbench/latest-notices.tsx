import { Link } from 'react-router';
import { useQuery } from 'urql';
import { LatestNoticesDocument, MarkNotificationsReadDocument } from '../../generated/graphql';
import { useAct } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell';
import { Loading, LoadError } from '../../shared/states';
import css from './workbench.module.css';

/** The five newest notices beside the list. Opening a matter from here marks its notice read, as in the inbox. */
export function LatestNotices() {
  const t = useT();
  const format = useFormat();
  const [answer, ask] = useQuery({ query: LatestNoticesDocument });
  const mark = useAct(MarkNotificationsReadDocument);
  const notices = answer.data?.notifications.edges.map((edge) => edge.node);
  return (
    <aside className={`card ${css.aside}`} aria-labelledby="latest">
      <header>
        <h2 id="latest">{t('workbench.latestNotices')}</h2>
        <Link to="/inbox">{t('workbench.allNotices')}</Link>
      </header>
      {answer.error && !notices && <LoadError error={answer.error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!notices && answer.fetching && <Loading rows={4} />}
      {notices?.length === 0 && <p className={css.quiet}>{t('workbench.noNotices')}</p>}
      <ul>
        {notices?.map((notice) => (
          <li key={notice.id} className={css.notice}>
            <Link to={matterPath(notice.objectKind, notice.objectId)} className={notice.readAt ? css.read : undefined} onClick={() => { if (!notice.readAt) void mark.run({ ids: [notice.id] }); }}>{notice.title}</Link>
            <time className="num muted" dateTime={notice.createdAt}>{format.short(notice.createdAt)}</time>
          </li>
        ))}
      </ul>
    </aside>
  );
}
