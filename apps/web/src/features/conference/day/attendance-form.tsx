import { Checkbox, Form, Input, Radio } from 'antd';
import { ChangeAttendanceDocument, NoteAttendanceDocument, type AttendanceRole } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { useT } from '../../../shared/messages';
import { serverNow } from '../../../shared/session';
import type { Attendance, Day } from './use-day';

interface Props { day: Day; agencyId: string | null; change: Attendance | null; onClose: () => void }
const ROLES: readonly AttendanceRole[] = ['ATTEND', 'OBSERVE', 'LEAVE'];
const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);

/** Who came, who stands in, who is excused, who left early; or what was noted of him put right. */
export function AttendanceForm({ day, agencyId, change, onClose }: Props) {
  const t = useT();
  const guest = !agencyId && !change;
  const need = (field: string) => [{ required: true, message: t('topic.fill', { field }) }];
  const fields = (
    <>
      {guest && <Form.Item name="unit" label={t('day.unit')} rules={need(t('day.unit'))}><Input maxLength={200} /></Form.Item>}
      <Form.Item name="post" label={t('day.post')} rules={need(t('day.post'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="name" label={t('day.name')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="role" label={t('day.role')}><Radio.Group options={ROLES.map((role) => ({ value: role, label: t(`AttendanceRole.${role}`) }))} /></Form.Item>
      <Form.Item name="standInFor" label={t('day.standInFor')}><Input maxLength={200} /></Form.Item>
      {change && <Form.Item name="gone" valuePropName="checked"><Checkbox>{t('day.leavesNow')}</Checkbox></Form.Item>}
      {change && <Form.Item name="strike" label={t('day.strike')} extra={t('day.strikeHint')}><Input maxLength={200} /></Form.Item>}
    </>
  );
  const shared = (values: Record<string, unknown>) => ({
    meetingId: day.id, post: text(values['post']) ?? '', name: text(values['name']), role: values['role'] as AttendanceRole, standInFor: text(values['standInFor']),
  });
  if (change) {
    return (
      <ActForm title={t('day.putRight')} document={ChangeAttendanceDocument} version={change.version} onClose={onClose} onDone={onClose}
        initial={{ post: change.post, name: change.name, role: change.role, standInFor: change.standInFor, gone: Boolean(change.leftAt) }}
        toVariables={(values, expectedVersion) => ({ input: {
          ...shared(values), attendanceId: change.id, expectedVersion, arrivedAt: change.arrivedAt ?? null,
          leftAt: values['gone'] ? change.leftAt ?? new Date(serverNow() - 2_000).toISOString() : null, strike: text(values['strike']),
        } })}>{fields}</ActForm>
    );
  }
  return (
    <ActForm title={t(guest ? 'day.addGuest' : 'day.note')} document={NoteAttendanceDocument} onClose={onClose} onDone={onClose} initial={{ role: guest ? 'OBSERVE' : 'ATTEND' }}
      toVariables={(values) => ({ input: { ...shared(values), agencyId, unit: guest ? text(values['unit']) : null } })}>{fields}</ActForm>
  );
}
