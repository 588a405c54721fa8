import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ColleaguesDocument, ProposeMemberAgainDocument, ProposeMemberChangeDocument, type MemberChangeFieldsFragment, type SeatFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function Succession() {
  const t = useT();
  const [{ data, fetching }] = useQuery({ query: ColleaguesDocument, variables: {} });
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <>
      <Form.Item name="toPersonId" label={t('change.to')} rules={rule(t('change.to'))}>
        <Select loading={fetching} notFoundContent={t(fetching ? 'common.loading' : 'change.noColleagues')} getPopupContainer={(node) => node.parentElement ?? document.body}
          options={(data?.colleagues ?? []).map(({ personId, name, posts }) => ({ value: personId, label: `${name}（${posts.join('、')}）` }))} />
      </Form.Item>
      <Form.Item name="effectiveOn" label={t('change.on')} extra={t('change.onHint')} rules={rule(t('change.on'))}><DayField from="TOMORROW" /></Form.Item>
      <Form.Item name="reason" label={t('change.reason')} rules={rule(t('change.reason'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
    </>
  );
}

/** 提出调整: for a seat of the own agency. */
export function ProposeChange({ conferenceId, seat, onClose }: { conferenceId: string; seat: SeatFieldsFragment; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  return (
    <ActForm title={t('conf.propose')} intro={`${seat.title}：${seat.holders.map(({ name }) => name).join('、') || t('conf.vacant')}`} document={ProposeMemberChangeDocument} onClose={onClose}
      onDone={(done) => void navigate(`/member-changes/${done.id}`)}
      toVariables={(values) => ({ input: { conferenceId, seatId: seat.id, toPersonId: text(values['toPersonId']), effectiveOn: text(values['effectiveOn']), reason: text(values['reason']) } })}>
      <Succession />
    </ActForm>
  );
}

/** 退回后重新提出. */
export function ProposeAgain({ change, onClose }: { change: MemberChangeFieldsFragment; onClose: () => void }) {
  const t = useT();
  return (
    <ActForm title={t('change.again')} document={ProposeMemberAgainDocument} version={change.version} initial={{ toPersonId: change.toPersonId, effectiveOn: change.effectiveOn, reason: change.reason }} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id: change.id, expectedVersion, toPersonId: text(values['toPersonId']), effectiveOn: text(values['effectiveOn']), reason: text(values['reason']) } })}>
      <Succession />
    </ActForm>
  );
}
