import { Form, Input, Radio } from 'antd';
import {
  AddFactDocument, CloseJointDocument, CommentJointDocument, DeclineJointDocument, InviteAgenciesDocument, JoinJointDocument, LeaveJointDocument, ProposeDayDocument, SettleDayDocument,
  ShareFactsDocument, type JointFieldsFragment, type TrackFieldsFragment,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { TickList } from '../../shared/fields/tick-list';
import { useT } from '../../shared/messages';
import { RecordOutcome } from '../outcomes/record-outcome';
import { EditRow } from './edit-row';
import { InviteFields, invitationsOf } from './invite-fields';

export interface JointDialog { action: string; track?: TrackFieldsFragment }

interface Props { joint: JointFieldsFragment; dialog: JointDialog; onClose: () => void }

const DECLINE = ['NO_JURISDICTION', 'HANDLED_BEFORE', 'TIME_BARRED', 'NO_POWER', 'EARLIER_FILED_ELSEWHERE'] as const;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The dialog of each act on the matrix or on one's own row. */
export function JointDialogs({ joint, dialog, onClose }: Props) {
  const t = useT();
  const { track } = dialog;
  const shared = { onDone: onClose, onClose };
  const others = joint.tracks.filter((each) => !each.mine && each.columns).map((each) => ({ value: each.agency.id, label: each.agency.shortName }));
  const area = (name: string, label: string, required = true) => (
    <Form.Item name={name} label={label} rules={required ? [{ required: true, message: t('joint.fillIn', { field: label }) }] : []}><Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} /></Form.Item>
  );
  switch (dialog.action) {
    case 'inviteToInvestigation':
      return <ActForm {...shared} title={t('joint.act.invite')} intro={t('joint.intro.invite')} document={InviteAgenciesDocument}
        toVariables={(values) => ({ input: { id: joint.id, invitations: invitationsOf(values) } })}><InviteFields /></ActForm>;
    case 'commentOnInvestigation':
      return <ActForm {...shared} title={t('joint.act.comment')} intro={t('joint.intro.comment')} document={CommentJointDocument}
        toVariables={(values) => ({ input: { id: joint.id, text: text(values['text']), toAgencyIds: (values['toAgencyIds'] as string[] | undefined) ?? [] } })}>
        <Form.Item name="toAgencyIds" label={t('joint.field.to')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.to') }) }]}><TickList label={t('joint.field.to')} options={others} /></Form.Item>
        {area('text', t('joint.field.text'))}
      </ActForm>;
    case 'closeInvestigation':
      return <ActForm {...shared} title={t('joint.act.close')} intro={t('joint.intro.close')} document={CloseJointDocument} version={joint.version}
        toVariables={(values, expectedVersion) => ({ input: { id: joint.id, expectedVersion, text: text(values['text']), unreconciledReason: text(values['unreconciledReason']) || null } })}>
        {area('text', t('joint.field.closing'))}
        {area('unreconciledReason', t('joint.field.unreconciledReason'), false)}
      </ActForm>;
    case 'addViolationFact':
      return <ActForm {...shared} title={t('joint.act.addFact')} document={AddFactDocument} toVariables={(values) => ({ input: { id: joint.id, text: text(values['text']) } })}>{area('text', t('joint.field.fact'))}</ActForm>;
    default:
      return track ? <TrackDialog joint={joint} track={track} action={dialog.action} onClose={onClose} others={others} area={area} /> : null;
  }
}

interface TrackProps { joint: JointFieldsFragment; track: TrackFieldsFragment; action: string; onClose: () => void; others: { value: string; label: string }[]; area: (name: string, label: string) => React.ReactNode }

function TrackDialog({ joint, track, action, onClose, others, area }: TrackProps) {
  const t = useT();
  const shared = { onDone: onClose, onClose, version: track.version };
  switch (action) {
    case 'joinInvestigation':
      return <ActForm {...shared} title={t('joint.act.join')} intro={t('joint.intro.join')} document={JoinJointDocument}
        toVariables={(values, expectedVersion) => ({ input: { id: track.id, expectedVersion, basis: text(values['basis']) } })}>{area('basis', t('joint.field.basis'))}</ActForm>;
    case 'declineInvestigation':
      return <ActForm {...shared} danger title={t('joint.act.decline')} intro={t('joint.intro.decline')} document={DeclineJointDocument}
        toVariables={(values, expectedVersion) => ({ input: { id: track.id, expectedVersion, code: values['code'] as (typeof DECLINE)[number], reason: text(values['reason']) } })}>
        <Form.Item name="code" label={t('joint.field.declineCode')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.declineCode') }) }]}>
          <Radio.Group vertical options={DECLINE.map((value) => ({ value, label: t(`DeclineReason.${value}`) }))} />
        </Form.Item>
        {area('reason', t('joint.field.reason'))}
      </ActForm>;
    case 'proposeReplyDay':
      return <ActForm {...shared} title={t('joint.act.proposeDay')} document={ProposeDayDocument}
        toVariables={(values, expectedVersion) => ({ input: { id: track.id, expectedVersion, day: text(values['day']), reason: text(values['reason']) } })}>
        <Form.Item name="day" label={t('joint.field.day')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.day') }) }]}><DayField /></Form.Item>
        {area('reason', t('joint.field.reason'))}
      </ActForm>;
    case 'settleReplyDay':
      return <ActForm {...shared} title={t('joint.act.settleDay')} document={SettleDayDocument} initial={{ day: track.proposedDay }}
        toVariables={(values, expectedVersion) => ({ input: { id: track.id, expectedVersion, day: text(values['day']) } })}>
        <Form.Item name="day" label={t('joint.field.day')}><DayField /></Form.Item>
      </ActForm>;
    case 'leaveInvestigation':
      return <ActForm {...shared} danger title={t('joint.act.leave')} intro={t('joint.intro.leave')} document={LeaveJointDocument}
        toVariables={(values, expectedVersion) => ({ input: { id: track.id, expectedVersion, reason: text(values['reason']) } })}>{area('reason', t('joint.field.reason'))}</ActForm>;
    case 'shareTrackFacts':
      return <ActForm {...shared} title={t('joint.act.share')} intro={t('joint.intro.share')} document={ShareFactsDocument} initial={{ agencyIds: track.sharedWith }}
        toVariables={(values, expectedVersion) => ({ input: { id: track.id, expectedVersion, agencyIds: (values['agencyIds'] as string[] | undefined) ?? [] } })}>
        <Form.Item name="agencyIds" label={t('joint.field.readers')}><TickList label={t('joint.field.readers')} options={others} /></Form.Item>
      </ActForm>;
    case 'editTrack':
      return <EditRow track={track} onClose={onClose} />;
    case 'recordOutcome':
      return <RecordOutcome place={{ trackId: track.id }} version={track.version} facts={joint.violationFacts} onClose={onClose} />;
    default:
      return null;
  }
}
