import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { CloseTopicCallDocument, ExtendTopicCallDocument, TopicCallDocument, type CallFieldsFragment } from '../../generated/graphql';
import { ActForm, ActionBar } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useFormat, useT } from '../../shared/messages';
import { Timeline } from '../../shared/record';
import { useMay, useServerNow } from '../../shared/session';
import { MatterGate } from '../../shared/states/matter-gate';
import { TopicRows } from './topics-page';
import css from './conference.module.css';

/** 议题征集: what is asked for until when, and what has come. */
export const Page = () => <MatterGate document={TopicCallDocument} pick={(data) => data.topicCall}>{(call) => <Call call={call} />}</MatterGate>;

function Call({ call }: { call: CallFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const proposes = useMay('topic.propose');
  const now = useServerNow();
  const [act, setAct] = useState<string | null>(null);
  const { id, version } = call;
  const close = (): void => setAct(null);
  return (
    <div className="page">
      <p className={css.line}><Link to={`/topics?conference=${call.conferenceId}`}>{call.conference}　{t('conf.pool')}</Link><span className="num">{call.number}</span></p>
      <div className="page-head">
        <h1>{call.title} <span className={css.tag}>{t(`TopicCallState.${call.state}`)}</span></h1>
        <ActionBar actions={call.availableActions} labels={{ extendTopicCall: t('call.extend'), closeTopicCall: t('call.close') }} onAct={setAct}
          extra={call.state === 'OPEN' && proposes ? <Link to={`/topics/new?conference=${call.conferenceId}&call=${call.id}`}>{t('call.answer')}</Link> : undefined} />
      </div>
      <p className={css.small}>{call.office.shortName}　{t('call.dueAt', { when: format.due(call.dueAt) })}{call.state === 'OPEN' && new Date(call.dueAt).getTime() <= now && <>　<span className={`${css.tag} ${css.late}`}>{t('call.over')}</span></>}</p>
      <div className={css.columns}>
        <div className={css.column}>
          <section className="card" aria-label={t('call.note')}><p className={`${css.note} prewrap`}>{call.note}</p></section>
          <section className="card" aria-labelledby="handed-in"><header><h2 id="handed-in">{t('call.count', { count: call.topics.length })}</h2></header><TopicRows topics={call.topics} /></section>
        </div>
        <div className={css.column}>
          {call.silent.length > 0 && <section className="card" aria-labelledby="silent"><header><h2 id="silent">{t('call.silent')}</h2></header><p className={css.note}>{call.silent.map(({ shortName }) => shortName).join(t('common.comma'))}</p></section>}
          <section className="card" aria-labelledby="record"><header><h2 id="record">{t('timeline.title')}</h2></header><div className="card-body"><Timeline entries={call.timeline} /></div></section>
        </div>
      </div>
      {act === 'closeTopicCall' && <ActForm title={t('call.close')} intro={t('call.closeText')} document={CloseTopicCallDocument} version={version} onClose={close} onDone={close} toVariables={(_, expectedVersion) => ({ input: { id, expectedVersion } })} />}
      {act === 'extendTopicCall' && (
        <ActForm title={t('call.extend')} document={ExtendTopicCallDocument} version={version} onClose={close} onDone={close}
          toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, dueOn: String(values['dueOn'] ?? ''), reason: String(values['reason'] ?? '') } })}>
          <Form.Item name="dueOn" label={t('call.due')} rules={[{ required: true, message: t('topic.fill', { field: t('call.due') }) }]}><DayField /></Form.Item>
          <Form.Item name="reason" label={t('topic.reason')} rules={[{ required: true, message: t('topic.fill', { field: t('topic.reason') }) }]}><Input /></Form.Item>
        </ActForm>
      )}
    </div>
  );
}
