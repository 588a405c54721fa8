import { Form, Input, Radio } from 'antd';
import { DecideLegalReviewDocument, RecordDiscussionDocument, RecordOfficersDocument, RequestLegalReviewDocument, type ReviewResult } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { officersOf } from '../../shared/forms';
import { useT } from '../../shared/messages';
import { serverNow } from '../../shared/session';
import type { GatePanelData } from './gate-data';

interface Props { panel: GatePanelData; matter: { objectKind: string; objectId: string }; action: string; onClose: () => void }

const RESULTS: readonly ReviewResult[] = ['PASSED', 'CORRECTION', 'FAILED'];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const lines = (value: unknown): string[] => text(value).split('\n').map((line) => line.trim()).filter(Boolean);
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The dialog of each step before an act. */
export function GateDialogs({ panel, matter, action, onClose }: Props) {
  const t = useT();
  const shared = { onDone: onClose, onClose };
  const need = (label: string) => [{ required: true, message: t('joint.fillIn', { field: label }) }];
  const area = (name: string, label: string, { required = true, extra }: { required?: boolean; extra?: string } = {}) => (
    <Form.Item name={name} label={label} extra={extra} rules={required ? need(label) : []}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
  );
  const waiting = panel.records.find(({ gate, state }) => gate === 'LEGAL_REVIEW' && state === 'REQUESTED');
  switch (action) {
    case 'requestLegalReview':
      return <ActForm {...shared} title={t('gates.act.request')} intro={t('gates.intro.request')} document={RequestLegalReviewDocument} toVariables={() => ({ input: matter })} />;
    case 'decideLegalReview':
      return (
        <ActForm {...shared} title={t('gates.act.review')} intro={t('gates.intro.review')} document={DecideLegalReviewDocument} version={waiting?.version ?? 0} initial={{ result: 'PASSED' }}
          toVariables={(values, expectedVersion) => ({ input: { id: waiting?.id ?? '', expectedVersion, result: values['result'] as ReviewResult, opinion: text(values['opinion']) } })}>
          <Form.Item name="result" label={t('gates.field.result')}><Radio.Group options={RESULTS.map((value) => ({ value, label: t(`GateState.${value}`) }))} /></Form.Item>
          {area('opinion', t('gates.field.opinion'))}
        </ActForm>
      );
    case 'recordDiscussion':
      return (
        <ActForm {...shared} title={t('gates.act.discussion')} intro={t('gates.intro.discussion')} document={RecordDiscussionDocument} initial={{ heldOn: day.format(serverNow()), passed: true }}
          toVariables={(values) => ({ input: {
            ...matter, heldOn: text(values['heldOn']), chair: text(values['chair']), participants: lines(values['participants']), conclusion: text(values['conclusion']),
            dissent: text(values['dissent']) || null, passed: values['passed'] === true,
          } })}>
          <Form.Item name="heldOn" label={t('gates.field.heldOn')} rules={need(t('gates.field.heldOn'))}><DayField /></Form.Item>
          <Form.Item name="chair" label={t('gates.field.chair')} rules={need(t('gates.field.chair'))}><Input /></Form.Item>
          {area('participants', t('gates.field.participants'), { extra: t('gates.hint.participants') })}
          <Form.Item name="passed" label={t('gates.field.passed')}><Radio.Group options={[{ value: true, label: t('gates.agreed') }, { value: false, label: t('gates.notAgreed') }]} /></Form.Item>
          {area('conclusion', t('gates.field.conclusion'))}
          {area('dissent', t('gates.field.dissent'), { required: false })}
        </ActForm>
      );
    case 'recordOfficers':
      return (
        <ActForm {...shared} title={t('gates.act.officers')} intro={t('gates.intro.officers')} document={RecordOfficersDocument} toVariables={(values) => ({ input: { ...matter, officers: officersOf(text(values['officers'])) } })}>
          {area('officers', t('gates.field.officers'), { extra: t('joint.hint.officers') })}
        </ActForm>
      );
    default:
      return null;
  }
}
