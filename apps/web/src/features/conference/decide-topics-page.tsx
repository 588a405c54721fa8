import { Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DecideTopicDocument, TopicDocument, TopicsDocument, type TopicDecision, type TopicFieldsFragment } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError, NoRight, useOnline } from '../../shared/states';
import { ConferenceFrame } from './frame';
import { TopicBody } from './topic-body';
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
  const online = useOnline();
  const act = useAct(DecideTopicDocument);
  const [reason, setReason] = useState('');
  const [needed, setNeeded] = useState(false);
  const decide = (decision: TopicDecision): void => {
    if (decision !== 'APPROVE' && !reason.trim()) { setNeeded(true); return; }
    void act.run({ input: { id: topic.id, expectedVersion: topic.version, decision, reason: reason.trim() || null } });
  };
  return (
    <article className="card" aria-labelledby="topic">
      <header><h2 id="topic">{topic.title}</h2></header>
      <p className={css.note}>{t('topics.by', { agency: topic.agency.shortName })}{topic.category && <>　{t(`TopicCategory.${topic.category}`)}</>}{topic.minutes !== null && <>　{t('topics.minutes', { count: topic.minutes })}</>}　<Link to={`/topics/${topic.id}`}>{t('decide.whole')}</Link></p>
      <ScrollBox className={css.scroll} label={topic.title ?? topic.number}><TopicBody topic={topic} under="part" /></ScrollBox>
      <div className={css.verdict}>
        <Input.TextArea value={reason} status={needed ? 'error' : undefined} autoSize={{ minRows: 1, maxRows: 4 }} aria-label={`${t('topic.reason')}、${t('topic.instruction')}`} placeholder={needed ? t('decide.reasonNeeded') : t('topic.instruction')}
          onChange={(event) => { setReason(event.target.value); setNeeded(false); }} />
        {needed && <p role="alert" className={css.small}>{t('decide.reasonNeeded')}</p>}
        <ActOutcome act={act} />
        <div className={css.three}>
          <Button type="primary" loading={act.pending} disabled={!online} onClick={() => decide('APPROVE')}>{t('topic.approve')}</Button>
          <Button disabled={!online || act.pending} onClick={() => decide('DEFER')}>{t('topic.defer')}</Button>
          <Button disabled={!online || act.pending} onClick={() => decide('RETURN')}>{t('topic.sendBack')}</Button>
        </div>
        {onSkip && <button type="button" className={css.link} onClick={onSkip}>{t('decide.next')}</button>}
      </div>
    </article>
  );
}
