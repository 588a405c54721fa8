import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { EndMeetingDocument, StartMeetingDocument } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import type { Day } from './use-day';
import css from '../conference.module.css';

/** 会议开始, 会议结束. */
export function BeginEnd({ day, waiting }: { day: Day; waiting: number }) {
  const t = useT();
  const [open, setOpen] = useState<'START' | 'END' | null>(null);
  const offer = (name: string) => day.availableActions.find(({ action }) => action === name);
  const [start, end] = [offer('startMeeting'), offer('endMeeting')];
  const close = () => setOpen(null);
  const left = day.items.filter(({ stand }) => stand !== 'DONE').length;
  if (day.endedAt) return null;
  return (
    <p className={css.line}>
      {!day.startedAt && <><Button type="primary" disabled={!start?.allowed} onClick={() => setOpen('START')}>{t('day.begin')}</Button>{start && !start.allowed && <span className="muted">{start.reason}</span>}</>}
      {day.startedAt && <Button disabled={!end?.allowed || waiting > 0} onClick={() => setOpen('END')}>{t('day.end')}</Button>}
      {open === 'START' && (
        <ActForm title={t('day.begin')} document={StartMeetingDocument} initial={{ chair: t('ConferenceSeat.CONVENER') }} onClose={close} onDone={close}
          toVariables={(values) => ({ input: { meetingId: day.id, chair: String(values['chair'] ?? '') } })}>
          <Form.Item name="chair" label={t('day.chair')} rules={[{ required: true, message: t('topic.fill', { field: t('day.chair') }) }]}><Input maxLength={200} /></Form.Item>
        </ActForm>
      )}
      {open === 'END' && <ActForm title={t('day.end')} intro={t('day.endText', { count: left })} document={EndMeetingDocument} version={day.version} onClose={close} onDone={close}
        toVariables={(_, expectedVersion) => ({ input: { meetingId: day.id, expectedVersion } })} />}
    </p>
  );
}
