import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { TopicDocument, TopicsDocument, type TopicFieldsFragment } from '../../generated/graphql';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight } from '../../shared/states';
import { ConferenceFrame } from './frame';
import { TopicBody } from './topic-body';
import { TopicVerdict } from './topic-verdict';
import css from './conference.module.css';

/** 审定议题: one topic after another, one screen and one thumb. */
export function Page() {
  const t = useT();
  const decides = useMay('topic.decide');
  if (!decides) return <NoRight />;
  return <ConferenceFrame title={t('decide.title')}>{(conference) => <Waiting key={conference.id} conferenceId={conference.id} />}</ConferenceFrame>;
}

function Waiting({ conferenceId }: { conferenceId: string }) {
  const t = useT();
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [{ data, error }, ask] = useQuery({ query: TopicsDocument, variables: { filter: { conferenceId, states: ['PROPOSED'] }, first: 50 } });
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={6} />;
  const topics = data.topics.edges.map(({ node }) => node);
  const ordered = [...topics.filter(({ id }) => !skipped.includes(id)), ...topics.filter(({ id }) => skipped.includes(id))];
  const first = ordered[0];
  if (!first) return <section className="card"><Empty title={t('decide.none')} text={t('decide.noneText')} /></section>;
  return (
    <div className={css.decide}>
      <p className="muted" role="status">{t('decide.left', { count: topics.length })}</p>
      <One key={`${first.id}:${first.version}`} id={first.id} onSkip={ordered.length > 1 ? () => setSkipped([...skipped.filter((id) => id !== first.id), first.id]) : undefined} />
    </div>
  );
}

function One({ id, onSkip }: { id: string; onSkip: (() => void) | undefined }) {
  const [{ data, error }, ask] = useQuery({ query: TopicDocument, variables: { id } });
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  return data?.topic ? <Decision topic={data.topic} onSkip={onSkip} /> : <Loading rows={6} />;
}

function Decision({ topic, onSkip }: { topic: TopicFieldsFragment; onSkip: (() => void) | undefined }) {
  const t = useT();
  return (
    <article className="card" aria-labelledby="topic">
      <header><h2 id="topic">{topic.title}</h2></header>
      <p className={css.note}>{t('topics.by', { agency: topic.agency.shortName })}{topic.category && <>　{t(`TopicCategory.${topic.category}`)}</>}{topic.minutes !== null && <>　{t('topics.minutes', { count: topic.minutes })}</>}　<Link to={`/topics/${topic.id}`}>{t('decide.whole')}</Link></p>
      <ScrollBox className={css.scroll} label={topic.title ?? topic.number}><TopicBody topic={topic} under="part" /></ScrollBox>
      <TopicVerdict topic={topic}>{onSkip && <button type="button" className={css.link} onClick={onSkip}>{t('decide.next')}</button>}</TopicVerdict>
    </article>
  );
}
