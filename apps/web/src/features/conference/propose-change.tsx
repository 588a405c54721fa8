import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { ProposeMemberAgainDocument, ProposeMemberChangeDocument, type MemberChangeFieldsFragment, type SeatFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { namedOf, PersonFields, text } from './person-fields';
import { JoiningSeats, seatsOf } from './joining-seats';

/** From which day on, and why. */
export function EffectFields({ hint, reason }: { hint: string; reason?: string }) {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <>
      <Form.Item name="effectiveOn" label={t('change.on')} extra={hint} rules={rule(t('change.on'))}><DayField from="TOMORROW" required /></Form.Item>
      <Form.Item name="reason" label={t('change.reason')} extra={reason} rules={rule(t('change.reason'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
    </>
  );
}

/** 提出调整: for a seat of the own agency. */
export function ProposeChange({ conferenceId, seat, onClose }: { conferenceId: string; seat: SeatFieldsFragment; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <ActForm title={t('conf.propose')} intro={`${seat.title}${t('common.colon')}${seat.holders.map(({ name }) => name).join(t('common.comma')) || t('conf.vacant')}`} document={ProposeMemberChangeDocument} onClose={onClose}
      onDone={(done) => void navigate(`/member-changes/${done.id}`)}
      toVariables={(values) => ({ input: { conferenceId, seatId: seat.id, ...namedOf(values), effectiveOn: text(values['effectiveOn']), reason: text(values['reason']) } })}>
      <PersonFields />
      <EffectFields hint={t('change.onHint')} />
    </ActForm>
  );
}

/** What was proposed, as the form takes it. */
function initialOf(change: MemberChangeFieldsFragment): Record<string, unknown> {
  const named = change.people.map(({ seatKind, seatTitle, personId, isNew, name, post, phone, email }) =>
    ({ seatKind, seatTitle, who: isNew ? 'NEW' : 'UNIT', ...(isNew ? { newPerson: { name, post, phone, email } } : { toPersonId: personId }) }));
  const own = change.kind === 'HANDOVER' ? named[0] ?? { who: 'UNIT', toPersonId: change.toPersonId } : { people: named };
  return { ...own, effectiveOn: change.effectiveOn, reason: change.reason };
}

/** 退回后重新提出. */
export function ProposeAgain({ change, onClose }: { change: MemberChangeFieldsFragment; onClose: () => void }) {
  const t = useT();
  const agencyId = change.byOffice ? change.agency.id : undefined;
  return (
    <ActForm title={t('change.again')} document={ProposeMemberAgainDocument} version={change.version} initial={initialOf(change)} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: {
        id: change.id, expectedVersion, ...(change.kind === 'HANDOVER' ? namedOf(values) : { people: change.kind === 'JOIN' ? seatsOf(values) : [] }), effectiveOn: text(values['effectiveOn']), reason: text(values['reason']),
      } })}>
      {change.kind === 'HANDOVER' && <PersonFields {...(agencyId && { agencyId })} />}
      {change.kind === 'JOIN' && <JoiningSeats {...(agencyId && { agencyId })} />}
      <EffectFields hint={t(`change.hint.${change.kind}`)} />
    </ActForm>
  );
}
