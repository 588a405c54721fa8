import { Button, Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useQuery } from 'urql';
import { OutcomeRulesDocument, RecordOutcomeDocument, type MeasureCode, type MoneyKind, type OutcomeKind, type OutcomeLevel } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { serverNow } from '../../shared/session';
import { Loading } from '../../shared/states';
import css from './outcomes.module.css';

interface Props {
  /** One's own row in a joint investigation, or one's own case. */
  place: { trackId: string } | { caseId: string };
  version: number;
  /** What an outcome of a joint investigation can be about; a case is about itself. */
  facts: readonly { id: string; text: string }[];
  onClose: () => void;
}
interface MeasureValue { code?: MeasureCode; term?: number | null; startsOn?: string; scope?: string }

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** 登记处理结果: what one's agency decided, within its powers and the bounds of each measure. */
export function RecordOutcome({ place, version, facts, onClose }: Props) {
  const t = useT();
  const [answer] = useQuery({ query: OutcomeRulesDocument });
  if (!answer.data) return <Loading rows={2} />;
  const rules = answer.data.outcomeRules;
  const today = day.format(serverNow());
  const need = (label: string) => [{ required: true, message: t('joint.fillIn', { field: label }) }];
  const measuresOf = (values: Record<string, unknown>) => ((values['measures'] as MeasureValue[] | undefined) ?? []).flatMap(({ code, term, startsOn, scope }) => {
    if (!code) return [];
    const unit = rules.flatMap((rule) => rule.measures).find((each) => each.code === code)?.unit;
    return [{ code, months: unit === 'MONTH' ? term ?? null : null, days: unit === 'DAY' ? term ?? null : null, startsOn: startsOn ?? today, scope: scope ?? null }];
  });
  const moneyOf = (values: Record<string, unknown>) => Object.entries((values['money'] as Record<string, string> | undefined) ?? {}).filter(([, amount]) => amount)
    .map(([kind, amount]) => ({ kind: kind as MoneyKind, amount }));
  return (
    <ActForm title={t('joint.act.outcome')} intro={t('outcome.intro')} document={RecordOutcomeDocument} version={version} width={760} onDone={onClose} onClose={onClose}
      initial={{ kind: rules[0]?.kind, level: 'INSTITUTION', decidedOn: today, factIds: facts.map(({ id }) => id), basis: rules[0]?.basis }}
      toVariables={(values, expectedVersion) => ({ input: {
        ...place, expectedVersion, kind: values['kind'] as OutcomeKind, level: values['level'] as OutcomeLevel, subjectName: text(values['subjectName']) || null,
        documentNo: text(values['documentNo']), decidedOn: text(values['decidedOn']), basis: text(values['basis']), text: text(values['text']),
        points: (values['points'] as number | undefined) ?? null, factIds: (values['factIds'] as string[] | undefined) ?? [], measures: measuresOf(values), money: moneyOf(values),
        secondFineReason: text(values['secondFineReason']) || null,
      } })}>
      <Form.Item name="kind" label={t('outcome.field.kind')}><Radio.Group options={rules.map(({ kind, label }) => ({ value: kind, label }))} /></Form.Item>
      <Form.Item name="level" label={t('outcome.field.level')}><Radio.Group options={[{ value: 'INSTITUTION', label: t('outcome.institution') }, { value: 'PERSON', label: t('outcome.person') }]} /></Form.Item>
      <Form.Item noStyle dependencies={['level']}>{({ getFieldValue }) => getFieldValue('level') === 'PERSON'
        && <Form.Item name="subjectName" label={t('outcome.field.subjectName')} rules={need(t('outcome.field.subjectName'))}><Input /></Form.Item>}</Form.Item>
      <Form.Item name="documentNo" label={t('joint.col.document')} rules={need(t('joint.col.document'))}><Input /></Form.Item>
      <Form.Item name="decidedOn" label={t('outcome.field.decidedOn')} rules={need(t('outcome.field.decidedOn'))}><DayField /></Form.Item>
      <Form.Item name="basis" label={t('joint.col.basis')} rules={need(t('joint.col.basis'))}><Input /></Form.Item>
      <Form.Item name="text" label={t('outcome.field.text')} rules={need(t('outcome.field.text'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
      {facts.length > 0 && <Form.Item name="factIds" label={t('joint.facts')}><Checkbox.Group options={facts.map((fact) => ({ value: fact.id, label: fact.text }))} /></Form.Item>}
      <Form.Item noStyle dependencies={['kind', 'level']}>{({ getFieldValue }) => {
        const rule = rules.find(({ kind }) => kind === getFieldValue('kind'));
        const measures = rule?.measures.filter(({ levels }) => levels.includes(getFieldValue('level') as OutcomeLevel)) ?? [];
        return (
          <>
            {rule?.kind === 'DEMERIT' && <Form.Item name="points" label={t('outcome.field.points')} rules={need(t('outcome.field.points'))}><InputNumber min={1} max={100} precision={0} /></Form.Item>}
            {measures.length > 0 && <MeasureList measures={measures} today={today} />}
            {rule?.money.map((kind) => (
              <Form.Item key={kind} name={['money', kind]} label={`${t(`MoneyKind.${kind}`)}（${t('outcome.yuan')}）`} rules={[{ pattern: /^\d{1,14}(\.\d{1,2})?$/, message: t('outcome.notMoney') }]}><Input inputMode="decimal" /></Form.Item>
            ))}
            {rule?.money.includes('FINE') && <Form.Item name="secondFineReason" label={t('outcome.field.secondFine')} extra={t('outcome.hint.secondFine')}><Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} /></Form.Item>}
          </>
        );
      }}</Form.Item>
    </ActForm>
  );
}

interface ListProps { measures: readonly { code: MeasureCode; label: string; unit?: string | null; min?: number | null; max?: number | null; basis: string; note?: string | null }[]; today: string }

function MeasureList({ measures, today }: ListProps) {
  const t = useT();
  const form = Form.useFormInstance();
  const chosen = Form.useWatch('measures', form) as MeasureValue[] | undefined;
  return (
    <Form.List name="measures">
      {(fields, { add, remove }) => (
        <fieldset className={css.measures}>
          <legend>{t('outcome.field.measures')}</legend>
          {fields.map(({ key, name }) => {
            const rule = measures.find(({ code }) => code === chosen?.[name]?.code);
            return (
              <div key={key} className={css.measure}>
                <Form.Item name={[name, 'code']} label={t('outcome.field.measure')}><Select options={measures.map(({ code, label }) => ({ value: code, label }))} /></Form.Item>
                {rule?.unit && <Form.Item name={[name, 'term']} label={t(rule.unit === 'DAY' ? 'outcome.field.days' : 'outcome.field.months')} extra={`${rule.min}–${rule.max}`}><InputNumber min={1} precision={0} /></Form.Item>}
                <Form.Item name={[name, 'startsOn']} label={t('outcome.field.startsOn')} initialValue={today}><DayField /></Form.Item>
                <Form.Item name={[name, 'scope']} label={t('outcome.field.scope')}><Input /></Form.Item>
                <Button onClick={() => remove(name)}>{t('outcome.removeMeasure')}</Button>
                {rule && <p className={css.small}>{rule.basis}{rule.note && `　${rule.note}`}</p>}
              </div>
            );
          })}
          <Button onClick={() => add({})}>{t('outcome.addMeasure')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
