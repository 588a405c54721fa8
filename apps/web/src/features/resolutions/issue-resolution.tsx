import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ConferenceDocument, IssueResolutionDocument, type MeetingFieldsFragment, type ResolutionUnitInput } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { AddAgency } from '../../shared/agencies';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { useMe } from '../../shared/session';
import { VagueText } from './vague-text';

interface Unit { id: string; shortName: string }
type Values = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const ids = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** The lead first; who is named for more than one part has the first of them only. */
function unitsOf(values: Values): ResolutionUnitInput[] {
  const named = new Map<string, ResolutionUnitInput>();
  const add = (role: ResolutionUnitInput['role']) => (agencyId: string): void => { if (agencyId && !named.has(agencyId)) named.set(agencyId, { agencyId, role }); };
  add('LEAD')(text(values['lead']));
  ids(values['support']).forEach(add('SUPPORT'));
  ids(values['share']).forEach(add('SHARE'));
  return [...named.values()];
}

/** 登记议定事项: what was decided, who answers for it, by which day, and under which line of the agenda. */
export function IssueResolution({ meeting, onClose }: { meeting: MeetingFieldsFragment; onClose: () => void }) {
  const t = useT();
  const me = useMe();
  const [others, setOthers] = useState<Unit[]>([]);
  const [{ data }] = useQuery({ query: ConferenceDocument, variables: { id: meeting.conferenceId } });
  const members = (data?.conference?.members ?? []).map(({ agency }) => agency).filter(({ id }) => id !== me.agency.id);
  const units: Unit[] = [...members, ...others.filter(({ id }) => !members.some((member) => member.id === id))];
  const lines = (meeting.agendas.find(({ state }) => state === 'APPROVED')?.items ?? []).filter(({ kind }) => kind !== 'FOLLOW_UP');
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <ActForm title={t('res.issue')} intro={t('res.issueText')} width={760} document={IssueResolutionDocument} initial={{ support: [], share: [] }} onClose={onClose} onDone={onClose}
      toVariables={(values) => ({ input: {
        meetingId: meeting.id, line: text(values['line']) || null, title: text(values['title']), text: text(values['text']), deliverable: text(values['deliverable']) || null,
        instruction: text(values['instruction']) || null, dueOn: text(values['dueOn']), units: unitsOf(values),
      } })}>
      <Form.Item name="title" label={t('res.field.title')} rules={rule(t('res.field.title'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="text" label={t('res.field.content')} rules={rule(t('res.field.content'))}><VagueText /></Form.Item>
      <Form.Item name="deliverable" label={t('res.field.deliverable')}><VagueText rows={1} /></Form.Item>
      <Form.Item name="lead" label={t('res.field.lead')} rules={rule(t('res.field.lead'))}><Radio.Group aria-label={t('res.field.lead')} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before['lead'] !== after['lead'] || before['support'] !== after['support']}>
        {({ getFieldValue }) => {
          const lead = text(getFieldValue('lead'));
          const support = ids(getFieldValue('support'));
          return (
            <>
              <Form.Item name="support" label={t('res.field.support')}><Units label={t('res.field.support')} units={units} taken={[lead]} /></Form.Item>
              <Form.Item name="share" label={t('res.field.share')} extra={t('res.field.shareHint')}><Units label={t('res.field.share')} units={units} taken={[lead, ...support]} /></Form.Item>
            </>
          );
        }}
      </Form.Item>
      <Form.Item label={t('res.otherUnit')} extra={t('res.otherUnitHint')}><AddAgency listed={units} onAdd={(agency) => setOthers((before) => [...before, agency])} /></Form.Item>
      <Form.Item name="dueOn" label={t('res.dueOn')} rules={rule(t('res.dueOn'))}><DayField required from="TOMORROW" /></Form.Item>
      {lines.length > 0 && <Form.Item name="line" label={t('res.field.line')}><Select allowClear getPopupContainer={(node) => node.parentElement ?? document.body} options={lines.map(({ line, title }) => ({ value: line, label: title }))} /></Form.Item>}
      <Form.Item name="instruction" label={t('res.field.instruction')}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
    </ActForm>
  );
}

interface UnitsProps { label: string; units: readonly Unit[]; /** Those that have another part in it. */ taken: readonly string[]; value?: string[]; onChange?: (ids: string[]) => void }

function Units({ label, units, taken, value, onChange }: UnitsProps) {
  return <div role="group" aria-label={label}><Checkbox.Group value={value} onChange={(ticked) => onChange?.(ticked)} options={units.map(({ id, shortName }) => ({ value: id, label: shortName, disabled: taken.includes(id) }))} /></div>;
}
