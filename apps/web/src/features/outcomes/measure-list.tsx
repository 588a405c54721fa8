import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { MeasureCode, OutcomeRulesQuery } from '../../generated/graphql';
import { DayField, today } from '../../shared/fields';
import { useT } from '../../shared/messages';
import css from './outcomes.module.css';

export type MeasureRule = OutcomeRulesQuery['outcomeRules'][number]['measures'][number];

export interface MeasureValue { code?: MeasureCode; term?: number | null; startsOn?: string; scope?: string }

/** Measures as the server takes them: the term in the unit that the rule of each counts in. Lines without a measure are left out. */
export function measuresOf(value: unknown, rules: readonly MeasureRule[]) {
  return ((value as MeasureValue[] | undefined) ?? []).flatMap(({ code, term, startsOn, scope }) => {
    if (!code) return [];
    const unit = rules.find((rule) => rule.code === code)?.unit;
    const terms = { months: unit === 'MONTH' ? term ?? null : null, days: unit === 'DAY' ? term ?? null : null };
    return [{ code, ...terms, startsOn: startsOn ?? today(), scope: scope ?? null }];
  });
}

/** 措施: any number of those that this kind of outcome may have, each within its bounds. */
export function MeasureList({ measures }: { measures: readonly MeasureRule[] }) {
  const t = useT();
  const form = Form.useFormInstance();
  const chosen = Form.useWatch('measures', form) as MeasureValue[] | undefined;
  return (
    <Form.List name="measures">
      {(fields, { add, remove }) => (
        <fieldset className={css.measures}>
          <legend>{t('outcome.field.measures')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className={css.measure}>
              <MeasureCells at={name} measures={measures} rule={measures.find(({ code }) => code === chosen?.[name]?.code)} />
              <Button onClick={() => remove(name)}>{t('outcome.removeMeasure')}</Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{t('outcome.addMeasure')}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}

function MeasureCells({ at, measures, rule }: { at: number; measures: readonly MeasureRule[]; rule?: MeasureRule }) {
  const t = useT();
  return (
    <>
      <Form.Item name={[at, 'code']} label={t('outcome.field.measure')}>
        <Select options={measures.map(({ code, label }) => ({ value: code, label }))} />
      </Form.Item>
      {rule?.unit && (
        <Form.Item name={[at, 'term']} label={t(rule.unit === 'DAY' ? 'outcome.field.days' : 'outcome.field.months')} extra={`${rule.min}–${rule.max}`}>
          <InputNumber min={1} precision={0} />
        </Form.Item>
      )}
      <Form.Item name={[at, 'startsOn']} label={t('outcome.field.startsOn')} initialValue={today()}><DayField /></Form.Item>
      <Form.Item name={[at, 'scope']} label={t('outcome.field.scope')}><Input /></Form.Item>
      {rule && <p className={css.small}>{rule.basis}{rule.note && `　${rule.note}`}</p>}
    </>
  );
}
