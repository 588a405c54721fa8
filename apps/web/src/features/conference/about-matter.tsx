import { Link } from 'react-router';
import { useQuery } from 'urql';
import { AboutMatterDocument, type TopicLinkKind } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Loading, LoadError } from '../../shared/states';
import { ResolutionRows } from '../resolutions/resolution-rows';
import css from './conference.module.css';

/** 上会情况 of a matter: topics about it, what was decided about it, and the one click that begins a topic. A page loads it after itself. */
export default function AboutMatter({ kind, id }: { kind: TopicLinkKind; id: string }) {
  const t = useT();
  const proposes = useMay('topic.propose');
  const [{ data, error }, ask] = useQuery({ query: AboutMatterDocument, variables: { id } });
  return (
    <section className="card" aria-labelledby="about-conference">
      <header><h2 id="about-conference">{t('about.title')}</h2>{proposes && <Link to={`/topics/new?link=${kind}:${id}`}>{t('about.bring')}</Link>}</header>
      {error && !data && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Loading rows={2} />}
      {data && data.topicsOf.length === 0 && data.resolutionsOf.length === 0 && <p className={`${css.note} muted`}>{t('about.none')}</p>}
      {data && data.topicsOf.length > 0 && (
        <ul className={css.list}>
          {data.topicsOf.map((topic) => (
            <li key={topic.id}>
              <p className={css.line}><Link to={`/topics/${topic.id}`}>{topic.title ?? topic.number}</Link><span className={css.tag}>{t(`TopicState.${topic.state}`)}</span></p>
              <p className={css.small}><span className="num">{topic.number}</span>　{t('topics.by', { agency: topic.agency.shortName })}</p>
            </li>
          ))}
        </ul>
      )}
      {data && data.resolutionsOf.length > 0 && <><h3 className={css.head}>{t('about.resolutions')}</h3><ResolutionRows rows={data.resolutionsOf} /></>}
    </section>
  );
}
