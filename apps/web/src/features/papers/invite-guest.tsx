import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useClient } from 'urql';
import { InviteGuestDocument, MeetingPapersDocument, type MeetingPapersFieldsFragment, type PaperLineFieldsFragment } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import css from './papers.module.css';

interface Props { papers: MeetingPapersFieldsFragment; line: PaperLineFieldsFragment; onClose: () => void }

const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
const local = (instant: string | number): string => shanghai.format(new Date(instant)).replace(' ', 'T');
const instant = (value: unknown): string => new Date(`${String(value)}:00+08:00`).toISOString();
const DAY_MS = 86_400_000;

/** 邀请列席: a link for one post to one line, shown this once. */
export function InviteGuest({ papers, line, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const [link, setLink] = useState<string | null>(null);
  if (link !== null) return <LinkShown link={link} onClose={onClose} />;
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const shown = (path: string): void => {
    setLink(`${window.location.origin}${path}`);
    void client.query(MeetingPapersDocument, { id: papers.id }, { requestPolicy: 'network-only' }).toPromise();
  };
  return (
    <ActForm title={t('guests.invite')} intro={t('guests.inviteText', { line: line.title })} document={InviteGuestDocument} onClose={onClose} onDone={(done) => shown(done.path)}
      initial={{ fromAt: local(Date.parse(papers.startsAt) - DAY_MS), toAt: local(papers.endsAt) }}
      toVariables={(values) => ({ input: { meetingId: papers.id, line: line.line, unit: String(values['unit'] ?? ''), post: String(values['post'] ?? ''), fromAt: instant(values['fromAt']), toAt: instant(values['toAt']) } })}>
      <Form.Item name="unit" label={t('guests.unit')} rules={rule(t('guests.unit'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="post" label={t('guests.post')} extra={t('guests.postHint')} rules={rule(t('guests.post'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="fromAt" label={t('guests.from')} rules={rule(t('guests.from'))}><Input type="datetime-local" /></Form.Item>
      <Form.Item name="toAt" label={t('guests.to')} rules={rule(t('guests.to'))}><Input type="datetime-local" /></Form.Item>
    </ActForm>
  );
}

function LinkShown({ link, onClose }: { link: string; onClose: () => void }) {
  const t = useT();
  return (
    <Modal open title={t('guests.link')} onCancel={onClose} footer={<Button type="primary" onClick={onClose}>{t('guests.copied')}</Button>}>
      <p>{t('guests.linkText')}</p>
      <input className={css.link} readOnly value={link} aria-label={t('guests.link')} onFocus={(event) => event.target.select()} />
    </Modal>
  );
}
