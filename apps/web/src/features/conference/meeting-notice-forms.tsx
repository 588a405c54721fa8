import { Checkbox, Form, Input, Radio } from 'antd';
import { useQuery } from 'urql';
import { ChangeMeetingDocument, ConferenceDocument, SendMeetingNoticeDocument, type MeetingFieldsFragment, type MeetingForm } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';

interface Props { meeting: MeetingFieldsFragment; onClose: () => void }
const FORMS = ['ON_SITE', 'VIDEO', 'WRITTEN'] as const satisfies readonly MeetingForm[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const wall = (instant: string, part: 'day' | 'time'): string => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
  return part === 'day' ? shown.slice(0, 10) : shown.slice(11, 16);
};
const at = (day: unknown, time: unknown): string => `${text(day)}T${text(time)}:00+08:00`;

/** 发出会议通知: until when to answer, and where a video meeting is joined. */
function SendNotice({ meeting, onClose }: Props) {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <ActForm title={t('notice.send')} intro={t('notice.sendText', { count: meeting.attendees.length })} document={SendMeetingNoticeDocument} version={meeting.version} onClose={onClose} onDone={onClose}
      toVariables={(values, expectedVersion) => ({ input: { id: meeting.id, expectedVersion, rsvpBy: text(values['rsvpBy']), link: text(values['link']) || null } })}>
      <Form.Item name="rsvpBy" label={t('notice.rsvpBy')} rules={rule(t('notice.rsvpBy'))}><DayField /></Form.Item>
      {meeting.form === 'VIDEO' && <Form.Item name="link" label={t('notice.link')} extra={t('notice.linkText')}><Input maxLength={200} /></Form.Item>}
    </ActForm>
  );
}

/** 变更会议: every field as it stands; what the convener approved asks how he agreed. */
function ChangeMeeting({ meeting, onClose }: Props) {
  const t = useT();
  const [{ data }] = useQuery({ query: ConferenceDocument, variables: { id: meeting.conferenceId } });
  const some = meeting.kind === 'PARTIAL' || meeting.kind === 'EXPERT_REVIEW';
  const shown = (data?.conference?.members ?? []).filter(({ role }) => some || role === 'INVITED');
  const approved = meeting.agendas.some(({ state }) => state === 'APPROVED');
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const attending = meeting.attendees.map(({ agency }) => agency.id);
  if (!data) return null;
  return (
    <ActForm title={t('notice.change')} intro={t(meeting.noticedAt ? 'notice.changeTold' : 'notice.changeText')} document={ChangeMeetingDocument} version={meeting.version} onClose={onClose} onDone={onClose}
      initial={{
        form: meeting.form, title: meeting.title ?? '', place: meeting.place ?? '', link: meeting.link ?? '', day: wall(meeting.startsAt, 'day'), start: wall(meeting.startsAt, 'time'), end: wall(meeting.endsAt, 'time'),
        rsvpBy: meeting.rsvpDueOn ?? undefined, attendeeIds: shown.map(({ agency }) => agency.id).filter((id) => attending.includes(id)),
      }}
      toVariables={(values, expectedVersion) => ({ input: {
        id: meeting.id, expectedVersion, form: text(values['form']) as MeetingForm, title: text(values['title']), place: text(values['place']) || null, link: text(values['link']) || null,
        startsAt: at(values['day'], values['start']), endsAt: at(values['day'], values['end']), attendeeIds: (values['attendeeIds'] as string[] | undefined) ?? [],
        rsvpBy: text(values['rsvpBy']) || null, reason: text(values['reason']), consent: text(values['consent']) || null,
      } })}>
      <Form.Item name="title" label={t('meet.name')} rules={rule(t('meet.name'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="form" label={t('meet.form')}><Radio.Group options={FORMS.map((value) => ({ value, label: t(`MeetingForm.${value}`) }))} /></Form.Item>
      <Form.Item name="day" label={t('meet.day')} rules={rule(t('meet.day'))}><DayField required /></Form.Item>
      <Form.Item name="start" label={t('meet.start')} rules={rule(t('meet.start'))}><Input type="time" /></Form.Item>
      <Form.Item name="end" label={t('meet.end')} rules={rule(t('meet.end'))}><Input type="time" /></Form.Item>
      <Form.Item name="place" label={t('meet.place')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="link" label={t('notice.link')} extra={t('notice.linkText')}><Input maxLength={200} /></Form.Item>
      {shown.length > 0 && <Form.Item name="attendeeIds" label={t('meet.attendees')} extra={some ? t('meet.attendeesHint') : t('meet.all')}><Checkbox.Group options={shown.map(({ agency }) => ({ value: agency.id, label: agency.shortName }))} /></Form.Item>}
      {meeting.noticedAt && <Form.Item name="rsvpBy" label={t('notice.rsvpBy')}><DayField /></Form.Item>}
      <Form.Item name="reason" label={t('topic.reason')} rules={rule(t('topic.reason'))}><Input.TextArea autoSize={{ minRows: 2 }} /></Form.Item>
      {approved && <Form.Item name="consent" label={t('notice.consent')} extra={t('notice.consentText')}><Input.TextArea autoSize={{ minRows: 2 }} /></Form.Item>}
    </ActForm>
  );
}

/** The dialogs of 会议通知, loaded when one is opened. */
export default function NoticeForms({ act, ...props }: Props & { act: string }) {
  return act === 'sendMeetingNotice' ? <SendNotice {...props} /> : <ChangeMeeting {...props} />;
}
