import { Form, Input, Radio } from 'antd';
import { CloseWrittenRoundDocument, ExtendWrittenRoundDocument, OpenWrittenRoundDocument, type ItemOutcomeKind, type WrittenFieldsFragment } from '../../../generated/graphql';
import { ActForm } from '../../../shared/acts';
import { DayField } from '../../../shared/fields';
import { useT } from '../../../shared/messages';
import { ITEM_OUTCOMES } from '../day/choices';

interface Props { round: WrittenFieldsFragment; act: string; onClose: () => void; onDone: () => void }
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The acts of the office on a meeting in writing, loaded when one is opened. */
export default function WrittenDialogs({ act, ...props }: Props) {
  if (act === 'openWrittenRound') return <Send {...props} />;
  return act === 'extendWrittenRound' ? <Extend {...props} /> : <End {...props} />;
}

type DialogProps = Omit<Props, 'act'>;
const useRule = () => {
  const t = useT();
  return (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
};

function Send({ round: { id, version, items }, onClose, onDone }: DialogProps) {
  const t = useT();
  const rule = useRule();
  return (
    <ActForm title={t('written.send')} intro={t('written.sendText', { count: items.length })} document={OpenWrittenRoundDocument} version={version} onClose={onClose} onDone={onDone}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, dueOn: text(values['dueOn']), chair: text(values['chair']), note: text(values['note']) || null } })}>
      <Form.Item name="dueOn" label={t('written.lastDay')} rules={rule(t('written.lastDay'))}><DayField from="TOMORROW" required /></Form.Item>
      <Form.Item name="chair" label={t('written.chairLabel')} extra={t('written.chairText')} rules={rule(t('written.chairLabel'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="note" label={t('written.note')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} /></Form.Item>
    </ActForm>
  );
}

function Extend({ round: { id, version }, onClose, onDone }: DialogProps) {
  const t = useT();
  const rule = useRule();
  return (
    <ActForm title={t('written.extend')} intro={t('written.extendText')} document={ExtendWrittenRoundDocument} version={version} onClose={onClose} onDone={onDone}
      toVariables={(values, expectedVersion) => ({ input: { id, expectedVersion, dueOn: text(values['dueOn']), reason: text(values['reason']) } })}>
      <Form.Item name="dueOn" label={t('written.lastDay')} rules={rule(t('written.lastDay'))}><DayField from="TOMORROW" required /></Form.Item>
      <Form.Item name="reason" label={t('topic.reason')} rules={rule(t('topic.reason'))}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} /></Form.Item>
    </ActForm>
  );
}

/** Each item gets its outcome; where all have agreed it stands there already. */
function End({ round, onClose, onDone }: DialogProps) {
  const t = useT();
  const rule = useRule();
  const waiting = round.shares.filter(({ answeredAt }) => !answeredAt);
  const early = waiting.length > 0 && !round.over;
  return (
    <ActForm title={t('written.end')} intro={t('written.endText')} document={CloseWrittenRoundDocument} version={round.version} onClose={onClose} onDone={onDone}
      initial={{ outcomes: round.items.map(({ proposedOutcome }) => ({ outcome: proposedOutcome ?? undefined, text: '' })) }}
      toVariables={(values, expectedVersion) => {
        const given = (values['outcomes'] ?? []) as { outcome?: ItemOutcomeKind; text?: string }[];
        return { input: {
          id: round.id, expectedVersion, reason: text(values['reason']) || null,
          outcomes: round.items.flatMap(({ line }, index) => { const one = given[index]; return one?.outcome ? [{ line, outcome: one.outcome, text: one.text?.trim() || null }] : []; }),
        } };
      }}>
      {waiting.length > 0 && <p role="note">{t(early ? 'written.waiting' : 'written.silent', { units: waiting.map(({ agency }) => agency.shortName).join(t('common.comma')) })}</p>}
      {round.items.map((item, index) => (
        <fieldset key={item.line} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
          <legend style={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{index + 1}　{item.title}</legend>
          <Form.Item name={['outcomes', index, 'outcome']} label={t('day.outcome')} rules={rule(t('day.outcome'))}><Radio.Group options={ITEM_OUTCOMES.map((value) => ({ value, label: t(`ItemOutcomeKind.${value}`) }))} /></Form.Item>
          <Form.Item name={['outcomes', index, 'text']} label={t('day.outcomeText')}><Input.TextArea autoSize={{ minRows: 1 }} maxLength={2000} /></Form.Item>
        </fieldset>
      ))}
      {early && <Form.Item name="reason" label={t('written.early')} rules={rule(t('written.early'))}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} /></Form.Item>}
    </ActForm>
  );
}
