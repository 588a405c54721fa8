import { Form, Input, Radio } from 'antd';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ConferenceDocument, PlanMeetingDocument, type MeetingForm, type MeetingKind } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { TickList } from '../../shared/fields/tick-list';
import { useT } from '../../shared/messages';

const KINDS = ['REGULAR', 'EXTRAORDINARY', 'PARTIAL', 'EXPERT_REVIEW'] as const satisfies readonly MeetingKind[];
const FORMS = ['ON_SITE', 'VIDEO', 'WRITTEN'] as const satisfies readonly MeetingForm[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A wall-clock time in Shanghai, where the conference sits. */
const at = (day: unknown, time: unknown): string => `${text(day)}T${text(time)}:00+08:00`;

/** A wall-clock part of an instant, as the fields hold it. */
const wall = (instant: string): readonly [string, string] => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));
  return [shown.slice(0, 10), shown.slice(11, 16)];
};

/** What a proposal fills in. */
interface From { title: string; place: string; startsAt: string; endsAt: string }
const filled = ({ title, place, startsAt, endsAt }: From) => ({ title, place, day: wall(startsAt)[0], start: wall(startsAt)[1], end: wall(endsAt)[1] });

/** 筹办会议: which kind, in which form, when, where, with whom. */
export function PlanMeeting({ conferenceId, from, onClose }: { conferenceId: string; from?: From; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: ConferenceDocument, variables: { id: conferenceId } });
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const members = data?.conference?.members ?? [];
  return (
    <ActForm title={t('meet.plan')} document={PlanMeetingDocument} initial={{ kind: 'REGULAR', form: 'ON_SITE', start: '09:00', end: '11:30', attendeeIds: [], ...(from && filled(from)) }} onClose={onClose} onDone={(done) => void navigate(`/meetings/${done.id}`)}
      toVariables={(values) => ({ input: {
        conferenceId, kind: text(values['kind']) as MeetingKind, form: text(values['form']) as MeetingForm, title: text(values['title']), place: text(values['place']) || null,
        startsAt: at(values['day'], values['start']), endsAt: at(values['day'], values['end']), attendeeIds: (values['attendeeIds'] as string[] | undefined) ?? [],
      } })}>
      <Form.Item name="kind" label={t('meet.kind')}><Radio.Group options={KINDS.map((value) => ({ value, label: t(`MeetingKind.${value}`) }))} /></Form.Item>
      <Form.Item name="form" label={t('meet.form')}><Radio.Group options={FORMS.map((value) => ({ value, label: t(`MeetingForm.${value}`) }))} /></Form.Item>
      <Form.Item name="title" label={t('meet.name')} rules={rule(t('meet.name'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="day" label={t('meet.day')} rules={rule(t('meet.day'))}><DayField /></Form.Item>
      <Form.Item name="start" label={t('meet.start')} rules={rule(t('meet.start'))}><Input type="time" /></Form.Item>
      <Form.Item name="end" label={t('meet.end')} rules={rule(t('meet.end'))}><Input type="time" /></Form.Item>
      <Form.Item noStyle dependencies={['form']}>
        {({ getFieldValue }) => <Form.Item name="place" label={t('meet.place')} rules={getFieldValue('form') === 'ON_SITE' ? rule(t('meet.place')) : []}><Input maxLength={200} /></Form.Item>}
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: { kind?: string }, after: { kind?: string }) => before.kind !== after.kind}>
        {({ getFieldValue }) => {
          const some = ['PARTIAL', 'EXPERT_REVIEW'].includes(text(getFieldValue('kind')));
          const shown = members.filter(({ role }) => some || role === 'INVITED');
          return (
            <Form.Item name="attendeeIds" label={t('meet.attendees')} extra={some ? t('meet.attendeesHint') : t('meet.all')} rules={some ? rule(t('meet.attendees')) : []}>
              <TickList label={t('meet.attendees')} options={shown.map(({ agency }) => ({ value: agency.id, label: agency.shortName }))} />
            </Form.Item>
          );
        }}
      </Form.Item>
    </ActForm>
  );
}
