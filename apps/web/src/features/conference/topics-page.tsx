import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { OpenTopicCallDocument, TopicCallsDocument, TopicsDocument, type TopicRowFragment, type TopicsQuery, type TopicState } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { LoadMore } from '../../shared/forms';
import { usePaged } from '../../shared/graphql-client';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { Empty, Loading, LoadError } from '../../shared/states';
import { oneOf, useUrlFilter } from '../../shared/url';
import { ConferenceFrame } from './frame';
import css from './conference.module.css';

export const TOPIC_STATES = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PROPOSED', 'APPROVED', 'DEFERRED', 'ON_AGENDA', 'DISCUSSED', 'MERGED', 'WITHDRAWN'] as const satisfies readonly TopicState[];
const pick = (data: TopicsQuery): TopicsQuery['topics'] => data.topics;

/** 议题池: calls that are open, then the topics. */
export function Page() {
  const t = useT();
  const proposes = useMay('topic.propose');
  const decides = useMay('topic.decide');
  return (
    <ConferenceFrame title={t('conf.pool')} extra={({ id, mine }) => mine && (
      <p className={css.line}>
        {decides && <Link className="ant-btn" to={`/topics/decide?conference=${id}`}>{t('topics.decide')}</Link>}
        {proposes && <Link to={`/topics/new?conference=${id}`}>{t('topics.new')}</Link>}
      </p>)}>
      {(conference) => <div className={css.column} key={conference.id}><Calls conferenceId={conference.id} /><Pool conferenceId={conference.id} /></div>}
    </ConferenceFrame>
  );
}

function Calls({ conferenceId }: { conferenceId: string }) {
  const t = useT();
  const format = useFormat();
  const calls = useMay('topic.call');
  const [opening, setOpening] = useState(false);
  const [{ data, error }, ask] = useQuery({ query: TopicCallsDocument, variables: { conferenceId } });
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={2} />;
  return (
    <section className="card" aria-labelledby="calls">
      <header><h2 id="calls">{t('call.title')}</h2>{calls && <Button onClick={() => setOpening(true)}>{t('call.open')}</Button>}</header>
      {data.topicCalls.length === 0 && <p className={`${css.note} muted`}>{t('call.none')}</p>}
      <ul className={css.list}>
        {data.topicCalls.map((call) => (
          <li key={call.id}>
            <p className={css.line}><Link to={`/topic-calls/${call.id}`}>{call.title}</Link><span className={css.tag}>{t(`TopicCallState.${call.state}`)}</span></p>
            <p className={css.small}>{t('call.dueAt', { when: format.due(call.dueAt) })}　{t('call.count', { count: call.topicCount })}</p>
          </li>
        ))}
      </ul>
      {opening && <OpenCall conferenceId={conferenceId} onClose={() => setOpening(false)} />}
    </section>
  );
}

function OpenCall({ conferenceId, onClose }: { conferenceId: string; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  return (
    <ActForm title={t('call.open')} document={OpenTopicCallDocument} onClose={onClose} onDone={(done) => void navigate(`/topic-calls/${done.id}`)}
      toVariables={(values) => ({ input: { conferenceId, title: text(values['title']), note: text(values['note']), dueOn: text(values['dueOn']) } })}>
      <Form.Item name="title" label={t('call.name')} rules={rule(t('call.name'))}><Input /></Form.Item>
      <Form.Item name="note" label={t('call.note')} rules={rule(t('call.note'))}><Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} /></Form.Item>
      <Form.Item name="dueOn" label={t('call.due')} rules={rule(t('call.due'))}><DayField /></Form.Item>
    </ActForm>
  );
}

function Pool({ conferenceId }: { conferenceId: string }) {
  const t = useT();
  const { values, set } = useUrlFilter(['state'] as const);
  const state = oneOf(TOPIC_STATES, values.state);
  const list = usePaged(TopicsDocument, { filter: { conferenceId, ...(state && { states: [state] }) }, first: 20 }, pick);
  if (list.error && !list.data) return <LoadError error={list.error} onRetry={list.reload} />;
  return (
    <section className="card" aria-labelledby="pool">
      <header>
        <h2 id="pool">{t('conf.pool')}</h2>
        <select aria-label={t('topics.filter')} value={state ?? ''} onChange={(event) => set({ state: event.target.value })}>
          <option value="">{t('topics.all')}</option>
          {TOPIC_STATES.map((one) => <option key={one} value={one}>{t(`TopicState.${one}`)}</option>)}
        </select>
      </header>
      {!list.data && <Loading rows={4} />}
      {list.data && list.nodes.length === 0 && <Empty title={t('topics.none')} text={t('topics.noneText')} />}
      <TopicRows topics={list.nodes} />
      {list.hasMore && <LoadMore hasMore loading={list.loadingMore} count={list.nodes.length} onMore={list.loadMore} />}
    </section>
  );
}

export function TopicRows({ topics }: { topics: readonly TopicRowFragment[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={css.list}>
      {topics.map((topic) => (
        <li key={topic.id}>
          <p className={css.line}><Link to={`/topics/${topic.id}`}>{topic.title ?? topic.number}</Link><span className={css.tag}>{t(`TopicState.${topic.state}`)}</span>
            {topic.late && <span className={`${css.tag} ${css.late}`}>{t('topics.late')}</span>}</p>
          <p className={css.small}><span className="num">{topic.number}</span>　{t('topics.by', { agency: topic.agency.shortName })}{topic.category && <>　{t(`TopicCategory.${topic.category}`)}</>}
            {topic.minutes !== null && <>　{t('topics.minutes', { count: topic.minutes })}</>}{topic.mergedCount > 0 && <>　{t('topics.merged', { count: topic.mergedCount })}</>}
            {topic.linkCount > 0 && <>　{t('topics.links', { count: topic.linkCount })}</>}{topic.deferrals > 0 && <>　{t('topics.deferred', { count: topic.deferrals })}</>}　{format.instant(topic.lastActAt)}</p>
        </li>
      ))}
    </ul>
  );
}
