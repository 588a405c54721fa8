import { Button, Input } from 'antd';
import { useState, type ReactNode } from 'react';
import { DecideTopicDocument, type TopicDecision, type TopicFieldsFragment } from '../../generated/graphql';
import { ActOutcome, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { useOnline } from '../../shared/states';
import css from './conference.module.css';

/** What the convener decides of a topic, under its text: one tap, and a reason where one is due. */
export function TopicVerdict({ topic, children }: { topic: TopicFieldsFragment; children?: ReactNode }) {
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
    <div className={css.verdict}>
      <Input.TextArea value={reason} status={needed ? 'error' : undefined} autoSize={{ minRows: 1, maxRows: 4 }} aria-label={`${t('topic.reason')}、${t('topic.instruction')}`} placeholder={needed ? t('decide.reasonNeeded') : t('topic.instruction')}
        onChange={(event) => { setReason(event.target.value); setNeeded(false); }} />
      {needed && <p role="alert" className={css.small}>{t('decide.reasonNeeded')}</p>}
      <ActOutcome act={act} />
      {act.conflict && <p role="alert" className={css.small}>{t('decide.changed')}</p>}
      <div className={css.three}>
        <Button type="primary" loading={act.pending} disabled={!online} onClick={() => decide('APPROVE')}>{t('topic.approve')}</Button>
        <Button disabled={!online || act.pending} onClick={() => decide('DEFER')}>{t('topic.defer')}</Button>
        <Button disabled={!online || act.pending} onClick={() => decide('RETURN')}>{t('topic.sendBack')}</Button>
      </div>
      {children}
    </div>
  );
}
