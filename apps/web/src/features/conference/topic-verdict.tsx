import type { ReactNode } from 'react';
import { DecideTopicDocument, type TopicDecision, type TopicFieldsFragment } from '../../generated/graphql';
import { useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Verdict } from './verdict';

/** What the convener decides of a topic, under its text. */
export function TopicVerdict({ topic, children }: { topic: TopicFieldsFragment; children?: ReactNode }) {
  const t = useT();
  const act = useAct(DecideTopicDocument);
  const decide = (decision: TopicDecision) => (reason: string | null) => void act.run({ input: { id: topic.id, expectedVersion: topic.version, decision, reason } });
  return (
    <Verdict act={act} label={[t('topic.reason'), t('topic.instruction')].join(t('common.comma'))} placeholder={t('topic.instruction')} needed={t('decide.reasonNeeded')} changed={t('decide.changed')} choices={[
      { label: t('topic.approve'), decide: decide('APPROVE') }, { label: t('topic.defer'), because: true, decide: decide('DEFER') }, { label: t('topic.sendBack'), because: true, decide: decide('RETURN') },
    ]}>{children}</Verdict>
  );
}
