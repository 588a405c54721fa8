import { Link } from 'react-router';
import type { TopicFieldsFragment } from '../../generated/graphql';
import { FileList } from '../../shared/files';
import { useT } from '../../shared/messages';
import { matterPath } from '../../shared/shell/matter-path';
import css from './conference.module.css';

/** What a topic says: problem, basis, proposal, whom it concerns, what it is about. `under`: the heading above it is the page's, or one of a part of it. */
export function TopicBody({ topic, under }: { topic: TopicFieldsFragment; under: 'page' | 'part' }) {
  const Head = under === 'page' ? 'h2' : 'h3';
  const t = useT();
  const part = (label: string, text: string | null | undefined) => text && <><Head className={css.head}>{label}</Head><p className={css.text}>{text}</p></>;
  return (
    <>
      {part(t('topic.problem'), topic.problem)}
      {part(t('topic.basis'), topic.basis)}
      {part(t('topic.proposal'), topic.proposal)}
      {part(t('topic.agencies'), topic.agencies.map(({ shortName }) => shortName).join(t('common.comma')))}
      {part(t('topic.consulted'), topic.consulted)}
      {part(t('topic.presenter'), topic.presenter)}
      {topic.links.length > 0 && (
        <>
          <Head className={css.head}>{t('topic.linked')}</Head>
          <ul className={css.list}>
            {topic.links.map((link) => (
              <li key={link.objectId}><span className={css.tag}>{t(`TopicLinkKind.${link.objectKind}`)}</span> <span className="num">{link.number}</span>　{link.mine ? <Link to={matterPath(link.objectKind, link.objectId)}>{link.title}</Link> : link.title}</li>
            ))}
          </ul>
        </>
      )}
      {topic.merged.length > 0 && (
        <>
          <Head className={css.head}>{t('topic.mergedFrom')}</Head>
          <ul className={css.list}>{topic.merged.map((one) => <li key={one.id}><p className={css.line}><b>{one.agency.shortName}</b>{one.title}<span className="num">{one.number}</span></p>{one.problem && <p className={css.small}>{one.problem}</p>}</li>)}</ul>
        </>
      )}
      {topic.attachments.length > 0 && <div className="card-body"><FileList files={topic.attachments} /></div>}
    </>
  );
}
