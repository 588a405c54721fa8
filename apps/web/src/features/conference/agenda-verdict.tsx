import { DecideAgendaDocument, type MeetingFieldsFragment } from '../../generated/graphql';
import { useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Verdict } from './verdict';

/** What the convener decides of agenda, time and form, under the agenda. */
export function AgendaVerdict({ meeting: { id, version } }: { meeting: MeetingFieldsFragment }) {
  const t = useT();
  const act = useAct(DecideAgendaDocument);
  const decide = (approve: boolean) => (reason: string | null) => void act.run({ input: { id, expectedVersion: version, approve, reason } });
  return (
    <Verdict act={act} label={[t('topic.reason'), t('topic.instruction')].join(t('common.comma'))} placeholder={t('topic.instruction')} needed={t('agenda.reasonNeeded')} changed={t('agenda.changed')}
      choices={[{ label: t('agenda.approve'), decide: decide(true) }, { label: t('agenda.return'), because: true, decide: decide(false) }]} />
  );
}
