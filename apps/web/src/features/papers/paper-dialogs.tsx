import { Checkbox, Form, Input, Radio } from 'antd';
import { AddPaperDocument, ChangePaperDocument, DecideGuestDocument, ReplacePaperDocument, RevokeGuestDocument, WithdrawPaperDocument, type MeetingGuestFieldsFragment, type MeetingPaperFieldsFragment, type MeetingPapersFieldsFragment, type PaperLineFieldsFragment, type PaperVisibility } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { fileIdsOf, FileUpload } from '../../shared/upload';
import { InviteGuest } from './invite-guest';

export type PaperTask =
  | { kind: 'add' | 'invite'; line: PaperLineFieldsFragment }
  | { kind: 'change' | 'replace' | 'withdraw'; paper: MeetingPaperFieldsFragment }
  | { kind: 'revoke' | 'decline'; guest: MeetingGuestFieldsFragment };

type Values = Record<string, unknown>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
const wordsOf = (values: Values) => ({ title: text(values['title']), visibility: text(values['visibility']) as PaperVisibility, visibleTo: list(values['visibleTo']), forGuests: values['forGuests'] === true });

interface Props { papers: MeetingPapersFieldsFragment; task: PaperTask; onClose: () => void }

/** The dialogs of papers and guests. */
export function PaperDialogs({ papers, task, onClose }: Props) {
  const t = useT();
  const shared = { onClose, onDone: onClose };
  const file = (slot: string) => (
    <Form.Item name="files" label={t('papers.file')} rules={[{ required: true, message: t('topic.fill', { field: t('papers.file') }) }]}><FileUpload single slot={slot} label={t('papers.file')} /></Form.Item>
  );
  const fileId = (values: Values): string => fileIdsOf(values['files'])[0] ?? '';
  switch (task.kind) {
    case 'add': return (
      <ActForm {...shared} title={t('papers.add')} intro={t('papers.addText', { line: task.line.title })} document={AddPaperDocument} initial={{ visibility: 'ALL', visibleTo: [], forGuests: false }}
        toVariables={(values) => ({ input: { ...wordsOf(values), meetingId: papers.id, line: task.line.line, fileId: fileId(values) } })}>
        <Words papers={papers} />{file(`paper:${task.line.line}`)}
      </ActForm>
    );
    case 'change': return (
      <ActForm {...shared} title={t('papers.change')} document={ChangePaperDocument} version={task.paper.version} initial={{ ...task.paper }} labels={{ title: t('papers.name') }}
        toVariables={(values, expectedVersion) => ({ input: { ...wordsOf(values), id: task.paper.id, expectedVersion } })}><Words papers={papers} /></ActForm>
    );
    case 'replace': return (
      <ActForm {...shared} title={t('papers.replace')} intro={t('papers.replaceText', { title: task.paper.title })} document={ReplacePaperDocument} version={task.paper.version} labels={{ title: t('papers.name') }}
        toVariables={(values, expectedVersion) => ({ input: { id: task.paper.id, expectedVersion, fileId: fileId(values) } })}>{file(`paper:${task.paper.id}`)}</ActForm>
    );
    case 'withdraw': return (
      <ActForm {...shared} danger title={t('papers.withdraw')} intro={t('papers.withdrawText', { title: task.paper.title })} document={WithdrawPaperDocument} version={task.paper.version} labels={{ title: t('papers.name') }}
        toVariables={(_, expectedVersion) => ({ input: { id: task.paper.id, expectedVersion } })} />
    );
    case 'revoke': return (
      <ActForm {...shared} danger title={t('guests.revoke')} intro={t('guests.revokeText', { who: `${task.guest.unit} ${task.guest.post}` })} document={RevokeGuestDocument} version={task.guest.version}
        toVariables={(_, expectedVersion) => ({ input: { id: task.guest.id, expectedVersion } })} />
    );
    case 'decline': return (
      <ActForm {...shared} danger title={t('guests.decline')} intro={`${task.guest.unit}　${task.guest.post}`} document={DecideGuestDocument} version={task.guest.version}
        toVariables={(values, expectedVersion) => ({ input: { id: task.guest.id, expectedVersion, approve: false, reason: text(values['reason']) } })}>
        <Form.Item name="reason" label={t('topic.reason')} rules={[{ required: true, message: t('topic.fill', { field: t('topic.reason') }) }]}><Input.TextArea rows={3} maxLength={2000} /></Form.Item>
      </ActForm>
    );
    default: return <InviteGuest papers={papers} line={task.line} onClose={onClose} />;
  }
}

const VISIBILITIES = ['ALL', 'NAMED', 'CONVENER'] as const satisfies readonly PaperVisibility[];

function Words({ papers }: { papers: MeetingPapersFieldsFragment }) {
  const t = useT();
  const office = useMay('meeting.prepare');
  return (
    <>
      <Form.Item name="title" label={t('papers.name')} rules={[{ required: true, message: t('topic.fill', { field: t('papers.name') }) }]}><Input maxLength={200} /></Form.Item>
      <Form.Item name="visibility" label={t('papers.visibility')}><Radio.Group aria-label={t('papers.visibility')} options={VISIBILITIES.map((value) => ({ value, label: t(`PaperVisibility.${value}`) }))} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before['visibility'] !== after['visibility']}>
        {({ getFieldValue }) => getFieldValue('visibility') === 'NAMED' && (
          <Form.Item name="visibleTo" label={t('papers.visibleTo')}><Checkbox.Group options={papers.attendees.map(({ id, shortName }) => ({ value: id, label: shortName }))} /></Form.Item>
        )}
      </Form.Item>
      {office && <Form.Item name="forGuests" valuePropName="checked"><Checkbox>{t('papers.shareGuests')}</Checkbox></Form.Item>}
    </>
  );
}
