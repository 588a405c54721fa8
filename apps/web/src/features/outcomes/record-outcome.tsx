import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useQuery } from 'urql';
import {
  OutcomeRulesDocument, RecordOutcomeDocument, type MoneyKind, type OutcomeKind, type OutcomeLevel, type OutcomeRulesQuery,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { today } from '../../shared/fields';
import { DayLine, DialogField, LineField, TextField, textOf } from '../../shared/forms/dialog-fields';
import { useT } from '../../shared/messages';
import { Loading } from '../../shared/states';
import { MONEY } from './acts/record-receipt';
import { MeasureList, measuresOf } from './measure-list';

interface Props {
  /** One's own row in a joint investigation, or one's own case. */
  place: { trackId: string } | { caseId: string };
  version: number;
  /** What an outcome of a joint investigation can be about; a case is about itself. */
  facts: readonly { id: string; text: string }[];
  onClose: () => void;
}

type Rule = OutcomeRulesQuery['outcomeRules'][number];

const LEVELS = [['INSTITUTION', 'outcome.institution'], ['PERSON', 'outcome.person']] as const;

/** 登记处理结果: what one's agency decided, within its powers and the bounds of each measure. */
export function RecordOutcome({ place, version, facts, onClose }: Props) {
  const t = useT();
  const [answer] = useQuery({ query: OutcomeRulesDocument });
  if (!answer.data) return <Loading rows={2} />;
  const rules = answer.data.outcomeRules;
  return (
    <ActForm
      title={t('joint.act.outcome')}
      intro={t('outcome.intro')}
      document={RecordOutcomeDocument}
      version={version}
      width={760}
      onDone={onClose}
      onClose={onClose}
      initial={{ kind: rules[0]?.kind, level: 'INSTITUTION', decidedOn: today(), factIds: facts.map(({ id }) => id), basis: rules[0]?.basis }}
      toVariables={(values, expectedVersion) => ({ input: { ...place, expectedVersion, ...inputOf(values, rules) } })}
    >
      <Form.Item name="kind" label={t('outcome.field.kind')}>
        <Radio.Group options={rules.map(({ kind, label }) => ({ value: kind, label }))} />
      </Form.Item>
      <Form.Item name="level" label={t('outcome.field.level')}>
        <Radio.Group options={LEVELS.map(([value, word]) => ({ value, label: t(word) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['level']}>
        {({ getFieldValue }) => getFieldValue('level') === 'PERSON' && <LineField name="subjectName" label={t('outcome.field.subjectName')} />}
      </Form.Item>
      <LineField name="documentNo" label={t('joint.col.document')} />
      <DayLine name="decidedOn" label={t('outcome.field.decidedOn')} />
      <LineField name="basis" label={t('joint.col.basis')} />
      <TextField name="text" label={t('outcome.field.text')} />
      {facts.length > 0 && (
        <Form.Item name="factIds" label={t('joint.facts')}>
          <Checkbox.Group options={facts.map((fact) => ({ value: fact.id, label: fact.text }))} />
        </Form.Item>
      )}
      <Form.Item noStyle dependencies={['kind', 'level']}>
        {({ getFieldValue }) => (
          <FieldsOfKind rule={rules.find(({ kind }) => kind === getFieldValue('kind'))} level={getFieldValue('level') as OutcomeLevel} />
        )}
      </Form.Item>
    </ActForm>
  );
}

function inputOf(values: Record<string, unknown>, rules: readonly Rule[]) {
  const money = Object.entries((values['money'] as Record<string, string> | undefined) ?? {});
  return {
    kind: values['kind'] as OutcomeKind, level: values['level'] as OutcomeLevel, subjectName: textOf(values['subjectName']) || null,
    documentNo: textOf(values['documentNo']), decidedOn: textOf(values['decidedOn']), basis: textOf(values['basis']), text: textOf(values['text']),
    points: (values['points'] as number | undefined) ?? null,
    factIds: (values['factIds'] as string[] | undefined) ?? [],
    measures: measuresOf(values['measures'], rules.flatMap((rule) => rule.measures)),
    money: money.filter(([, amount]) => amount).map(([kind, amount]) => ({ kind: kind as MoneyKind, amount })),
    secondFineReason: textOf(values['secondFineReason']) || null,
  };
}

/** What only this kind of outcome has: points, measures, sums, and the reason of a second fine. */
function FieldsOfKind({ rule, level }: { rule?: Rule; level: OutcomeLevel }) {
  const t = useT();
  if (!rule) return null;
  const measures = rule.measures.filter(({ levels }) => levels.includes(level));
  return (
    <>
      {rule.kind === 'DEMERIT' && (
        <DialogField name="points" label={t('outcome.field.points')}><InputNumber min={1} max={100} precision={0} /></DialogField>
      )}
      {measures.length > 0 && <MeasureList measures={measures} />}
      {rule.money.map((kind) => (
        <Form.Item
          key={kind}
          name={['money', kind]}
          label={`${t(`MoneyKind.${kind}`)}${t('common.aside', { text: t('outcome.yuan') })}`}
          rules={[{ pattern: MONEY, message: t('outcome.notMoney') }]}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      ))}
      {rule.money.includes('FINE') && (
        <Form.Item name="secondFineReason" label={t('outcome.field.secondFine')} extra={t('outcome.hint.secondFine')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
        </Form.Item>
      )}
    </>
  );
}
