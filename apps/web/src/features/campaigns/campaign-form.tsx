import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { AgencyFieldsFragment, CampaignFieldFieldsFragment, CampaignFieldInput, CampaignFieldType, DraftCampaignInput, PortalFigure, ReportingRhythm } from '../../generated/graphql';
import { AddAgency } from '../../shared/agencies';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { useMe } from '../../shared/session';
import sharing from '../sharing/sharing.module.css';
import css from './campaigns.module.css';

type Values = Record<string, unknown>;
type FieldValue = Partial<CampaignFieldFieldsFragment>;
const RHYTHMS = ['MONTHLY', 'QUARTERLY', 'ONCE'] as const satisfies readonly ReportingRhythm[];
const TYPES = ['NUMBER', 'MONEY', 'TEXT', 'DAY'] as const satisfies readonly CampaignFieldType[];
const FIGURES = ['REFERRED', 'FILED', 'RECOVERED'] as const satisfies readonly PortalFigure[];
export const NEW_FIELD: FieldValue = { type: 'NUMBER', required: true, sums: true };
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const inPlace = (node: HTMLElement): HTMLElement => node.parentElement ?? document.body;

/** Fields as the server takes them: each keeps its code; a new one gets a code that none ever had, also not one that was removed, for sums over rounds go by it. */
export function fieldsOf(values: Values): CampaignFieldInput[] {
  const fields = (values['fields'] as FieldValue[] | undefined) ?? [];
  const mark = Date.now().toString(36);
  return fields.map(({ key, label, type = 'NUMBER', measure, help, required, sums, figure, units }, index) => {
    const adds = type === 'NUMBER' || type === 'MONEY';
    return { key: key || `f${mark}_${index}`, label: label ?? '', type, measure: type === 'NUMBER' ? measure || null : null, help: help || null, required: required === true, sums: adds && sums === true, figure: adds ? figure ?? null : null, units: units?.length ? units : null };
  });
}

export const campaignOf = (values: Values): DraftCampaignInput => ({
  name: text(values['name']), basis: text(values['basis']), aims: text(values['aims']), from: text(values['from']), to: text(values['to']), leadId: text(values['leadId']),
  units: ((values['units'] as AgencyFieldsFragment[] | undefined) ?? []).map(({ id }) => id), rhythm: values['rhythm'] as ReportingRhythm, dueWorkdays: Number(values['dueWorkdays']), checked: values['checked'] === true, fields: fieldsOf(values),
});

/** The units that take part: as many as are added, none twice. One's own stays: the list of agencies to be added does not offer it again. */
function Units({ value = [], onChange }: { value?: AgencyFieldsFragment[]; onChange?: (units: AgencyFieldsFragment[]) => void }) {
  const t = useT();
  const own = useMe().agency.id;
  return (
    <div className={css.units}>
      <ul>{value.map((agency) => <li key={agency.id}>{agency.shortName}{agency.id !== own && <button type="button" aria-label={t('camp.dropUnit', { unit: agency.shortName })} onClick={() => onChange?.(value.filter(({ id }) => id !== agency.id))}>×</button>}</li>)}</ul>
      <AddAgency listed={value} onAdd={(agency) => onChange?.([...value, agency])} />
    </div>
  );
}

/** What a campaign says: what it is for, who takes part, how often they report, and on what. */
export function CampaignFormFields() {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <>
      <Form.Item name="name" label={t('camp.name')} rules={rule(t('camp.name'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="basis" label={t('camp.basis')} rules={rule(t('camp.basis'))}><Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} /></Form.Item>
      <Form.Item name="aims" label={t('camp.aims')} rules={rule(t('camp.aims'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
      <div className={sharing.two}>
        <Form.Item name="from" label={t('camp.from')} rules={rule(t('camp.from'))}><DayField /></Form.Item>
        <Form.Item name="to" label={t('camp.to')} rules={rule(t('camp.to'))}><DayField /></Form.Item>
        <Form.Item name="rhythm" label={t('camp.rhythm')}><Select aria-label={t('camp.rhythm')} getPopupContainer={inPlace} options={RHYTHMS.map((value) => ({ value, label: t(`ReportingRhythm.${value}`) }))} /></Form.Item>
        <Form.Item name="dueWorkdays" label={t('camp.dueWorkdays')} rules={rule(t('camp.dueWorkdays'))}><InputNumber min={1} max={60} precision={0} /></Form.Item>
      </div>
      <Form.Item name="checked" valuePropName="checked" extra={t('camp.checkedHint')}><Checkbox>{t('camp.checked')}</Checkbox></Form.Item>
      <Form.Item name="units" label={t('camp.units')} extra={t('camp.unitsHint')} rules={rule(t('camp.units'))}><Units /></Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before['units'] !== after['units']}>
        {({ getFieldValue }) => {
          const units = (getFieldValue('units') as AgencyFieldsFragment[] | undefined) ?? [];
          return (
            <>
              <Form.Item name="leadId" label={t('camp.lead')} rules={rule(t('camp.lead'))}><Select aria-label={t('camp.lead')} getPopupContainer={inPlace} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} /></Form.Item>
              <FormFields units={units} />
            </>
          );
        }}
      </Form.Item>
    </>
  );
}

/** 报表: what each unit, or some of them, fills in. */
export function FormFields({ units }: { units: readonly AgencyFieldsFragment[] }) {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <>
      <h3 className={sharing.head}>{t('camp.form')}</h3>
      <Form.List name="fields">
        {(items, { add, remove }) => (
          <>
            {items.map(({ key, name }, index) => (
              <fieldset key={key} className={sharing.field}>
                <legend>{t('camp.field.nth', { number: index + 1 })}</legend>
                <Form.Item name={[name, 'key']} hidden><Input /></Form.Item>
                <div className={sharing.two}>
                  <Form.Item name={[name, 'label']} label={t('camp.field.label')} rules={rule(t('camp.field.label'))}><Input maxLength={200} /></Form.Item>
                  <Form.Item name={[name, 'type']} label={t('camp.field.type')}><Select aria-label={t('camp.field.type')} getPopupContainer={inPlace} options={TYPES.map((value) => ({ value, label: t(`CampaignFieldType.${value}`) }))} /></Form.Item>
                  <Form.Item name={[name, 'measure']} label={t('camp.field.measure')}><Input maxLength={20} /></Form.Item>
                  <Form.Item name={[name, 'figure']} label={t('camp.field.figure')} extra={t('camp.field.figureHint')}><Select allowClear aria-label={t('camp.field.figure')} getPopupContainer={inPlace} options={FIGURES.map((value) => ({ value, label: t(`PortalFigure.${value}`) }))} /></Form.Item>
                  <Form.Item name={[name, 'units']} label={t('camp.field.units')} extra={t('camp.field.unitsHint')}><Select mode="multiple" aria-label={t('camp.field.units')} getPopupContainer={inPlace} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} /></Form.Item>
                  <Form.Item name={[name, 'help']} label={t('camp.field.help')}><Input maxLength={500} /></Form.Item>
                  <Form.Item name={[name, 'required']} valuePropName="checked"><Checkbox>{t('camp.field.required')}</Checkbox></Form.Item>
                  <Form.Item name={[name, 'sums']} valuePropName="checked"><Checkbox>{t('camp.field.sums')}</Checkbox></Form.Item>
                </div>
                {items.length > 1 && <Button size="small" onClick={() => remove(name)}>{t('camp.field.remove')}</Button>}
              </fieldset>
            ))}
            <Button onClick={() => add({ ...NEW_FIELD })}>{t('camp.field.add')}</Button>
          </>
        )}
      </Form.List>
    </>
  );
}
