import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import {
  MergeTopicDocument, ProposeTopicDocument, ResolutionsOfDocument, ReturnTopicDocument, SubmitTopicDocument, TopicDocument, TopicsDocument, WithdrawTopicDocument, type TopicFieldsFragment,
} from '../../generated/graphql';
import { ActForm, ActionBar } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { MatterGate } from '../../shared/states/matter-gate';
import { ResolutionRows } from '../resolutions/resolution-rows';
import { EditTopic } from './topic-form';
import { ReasonForm } from './reason-form';
import { TopicBody } from './topic-body';
import { TopicVerdict } from './topic-verdict';
import css from './conference.module.css';

/** 议题: what it says, where it stands, and what can be done with it. */
export const Page = () => <MatterGate document={TopicDocument} pick={(data) => data.topic} rows={10}>{(topic) => <TopicView topic={topic} />}</MatterGate>;

function TopicView({ topic }: { topic: TopicFieldsFragment }) {
  const t = useT();
  const { state } = useLocation() as { state: { handIn?: boolean } | null };
  // It was to be handed in with its form, and was not: the draft is here, and so is the act that was meant.
  const [act, setAct] = useState<string | null>(state?.handIn && topic.state === 'DRAFT' ? 'submitTopic' : null);
  const decides = topic.availableActions.some(({ action, allowed }) => action === 'decideTopic:APPROVE' && allowed);
  return (
    <div className="page">
      <p className={css.line}><Link to={`/topics?conference=${topic.conferenceId}`}>{topic.conference}　{t('conf.pool')}</Link><span className="num">{topic.number}</span></p>
      <div className="page-head">
        <h1>{topic.title ?? topic.number} <span className={css.tag}>{t(`TopicState.${topic.state}`)}</span>{topic.late && <span className={`${css.tag} ${css.late}`}>{t('topics.late')}</span>}</h1>
        <ActionBar actions={topic.availableActions} primary={{ DRAFT: 'submitTopic', RETURNED: 'submitTopic', SUBMITTED: 'proposeTopic' }[topic.state as string] ?? ''} onAct={setAct} labels={{
          editTopic: t('topics.edit'), submitTopic: t('topic.submit'), withdrawTopic: t('topic.withdraw'), returnTopic: t('topic.return'), mergeTopic: t('topic.merge'), proposeTopic: t('topic.propose'),
        }} />
      </div>
      <p className={css.small}>{t('topics.by', { agency: topic.agency.shortName })}{topic.category && <>　{t(`TopicCategory.${topic.category}`)}</>}{topic.minutes !== null && <>　{t('topics.minutes', { count: topic.minutes })}</>}
        {topic.call && topic.callId && <>　<Link to={`/topic-calls/${topic.callId}`}>{t('topics.ofCall', { title: topic.call })}</Link></>}
        {topic.mergedInto && <>　{t('topic.mergedInto')} <Link to={`/topics/${topic.mergedInto.id}`}>{topic.mergedInto.title ?? topic.mergedInto.number}</Link></>}
        {topic.meeting && <>　{t('topic.onMeeting')} <Link to={`/meetings/${topic.meeting.id}`}>{topic.meeting.title ?? t('conf.meetings')}</Link></>}</p>
      <div className={css.columns}>
        <div className={css.column}>
          <section className="card" aria-label={topic.title ?? topic.number}><TopicBody topic={topic} under="page" />{decides && <TopicVerdict topic={topic} />}</section>
          <Decided topicId={topic.id} />
        </div>
        <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={topic.timeline} /></div></section>
      </div>
      {act && <Dialogs topic={topic} act={act} onClose={() => setAct(null)} />}
    </div>
  );
}

/** What was decided under the line of the agenda that the topic came to. */
function Decided({ topicId }: { topicId: string }) {
  const t = useT();
  const [{ data }] = useQuery({ query: ResolutionsOfDocument, variables: { objectId: topicId } });
  if (!data || data.resolutionsOf.length === 0) return null;
  return <section className="card" aria-labelledby="decided"><header><h2 id="decided">{t('about.resolutions')}</h2></header><ResolutionRows rows={data.resolutionsOf} /></section>;
}

function Dialogs({ topic, act, onClose }: { topic: TopicFieldsFragment; act: string; onClose: () => void }) {
  const t = useT();
  const { id, version } = topic;
  const shared = { version, onClose };
  const because = (reason: string, expectedVersion: number) => ({ input: { id, expectedVersion, reason } });
  if (act === 'editTopic') return <EditTopic topic={topic} onClose={onClose} />;
  if (act === 'mergeTopic') return <Merge topic={topic} onClose={onClose} />;
  if (act === 'submitTopic') return <ActForm title={t('topic.submit')} intro={topic.title ?? ''} document={SubmitTopicDocument} version={version} onClose={onClose} onDone={onClose} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />;
  if (act === 'withdrawTopic') return <ReasonForm {...shared} title={t('topic.withdraw')} label={t('topic.reason')} document={WithdrawTopicDocument} toVariables={because} />;
  if (act === 'returnTopic') return <ReasonForm {...shared} title={t('topic.return')} label={t('topic.reason')} document={ReturnTopicDocument} toVariables={because} />;
  return <ReasonForm {...shared} title={t('topic.propose')} label={t('topic.opinion')} required={false} document={ProposeTopicDocument} toVariables={because} />;
}

function Merge({ topic, onClose }: { topic: TopicFieldsFragment; onClose: () => void }) {
  const t = useT();
  const [{ data, fetching }] = useQuery({ query: TopicsDocument, variables: { filter: { conferenceId: topic.conferenceId, states: ['SUBMITTED', 'DEFERRED'] }, first: 100 } });
  const others = (data?.topics.edges ?? []).map(({ node }) => node).filter(({ id }) => id !== topic.id);
  return (
    <ActForm title={t('topic.merge')} intro={t('topic.mergeHint')} document={MergeTopicDocument} version={topic.version} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id: topic.id, expectedVersion, intoId: String(values['intoId'] ?? ''), reason: typeof values['reason'] === 'string' ? values['reason'] : null } })}>
      <Form.Item name="intoId" label={t('topic.mergeInto')} rules={[{ required: true, message: t('topic.fill', { field: t('topic.mergeInto') }) }]}>
        <Select loading={fetching} getPopupContainer={(node) => node.parentElement ?? document.body} options={others.map((one) => ({ value: one.id, label: `${one.title ?? one.number}${t('common.aside', { text: one.agency.shortName })}` }))} />
      </Form.Item>
      <Form.Item name="reason" label={t('topic.reason')}><Input /></Form.Item>
    </ActForm>
  );
}
