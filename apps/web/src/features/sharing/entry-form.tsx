import { Button, Checkbox, Form, Input, Select } from 'antd';
import {
  type CatalogueEntryFieldsFragment, type DataFieldType, type DataFormat, type DataLevel, type DataMask, type DataRefresh, type DataSensitivity, DraftCatalogueEntryDocument, type DraftCatalogueEntryInput,
  EditCatalogueEntryDocument, type SharingClass, type SharingWay,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import css from './sharing.module.css';

type Values = Record<string, unknown>;
type FieldValue = { key?: string; title?: string; type?: DataFieldType; sensitivity?: DataSensitivity; mask?: DataMask; note?: string };
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const CLASSES = ['UNCONDITIONAL', 'CONDITIONAL', 'NOT_SHARED'] as const satisfies readonly SharingClass[];
const LEVELS = ['GENERAL', 'IMPORTANT', 'SENSITIVE_PERSONAL'] as const satisfies readonly DataLevel[];
const FORMATS = ['TABLE', 'DOCUMENT', 'SERVICE'] as const satisfies readonly DataFormat[];
const REFRESHES = ['REAL_TIME', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY', 'IRREGULAR'] as const satisfies readonly DataRefresh[];
const WAYS = ['FILE', 'INLINE'] as const satisfies readonly SharingWay[];
const TYPES = ['TEXT', 'NUMBER', 'MONEY', 'DAY'] as const satisfies readonly DataFieldType[];
const SENSITIVITIES = ['OPEN', 'INTERNAL', 'SENSITIVE'] as const satisfies readonly DataSensitivity[];
const MASKS = ['NONE', 'NAME', 'ID_NUMBER', 'PHONE', 'ALL'] as const satisfies readonly DataMask[];
const NEW_FIELD: FieldValue = { type: 'TEXT', sensitivity: 'INTERNAL', mask: 'NONE' };

function formOf(values: Values): DraftCatalogueEntryInput {
  const sharingClass = values['sharingClass'] as SharingClass;
  return {
    name: text(values['name']), summary: text(values['summary']), sharingClass, classBasis: text(values['classBasis']) || null, conditions: sharingClass === 'CONDITIONAL' ? text(values['conditions']) || null : null,
    dataLevel: values['dataLevel'] as DataLevel, format: values['format'] as DataFormat, refresh: values['refresh'] as DataRefresh, way: values['way'] as SharingWay, refreshedOn: text(values['refreshedOn']) || null,
    secrecyChecked: values['secrecyChecked'] === true, impactAssessed: values['impactAssessed'] === true,
    fields: ((values['fields'] as FieldValue[] | undefined) ?? []).map(({ key, title, type, sensitivity, mask, note }) =>
      ({ key: key ?? '', title: title ?? '', type: type ?? 'TEXT', sensitivity: sensitivity ?? 'INTERNAL', mask: mask ?? 'NONE', note: note || null })),
  };
}

/** 编制目录条目: kept as a draft that nobody else sees, then handed in. */
export function NewEntry({ onDone, onClose }: { onDone: (id: string) => void; onClose: () => void }) {
  const t = useT();
  return (
    <ActForm title={t('data.save')} width={860} document={DraftCatalogueEntryDocument} onClose={onClose} onDone={(done) => onDone(done.id)} toVariables={(values) => ({ input: formOf(values) })}
      initial={{ sharingClass: 'CONDITIONAL', dataLevel: 'GENERAL', format: 'TABLE', refresh: 'MONTHLY', way: 'FILE', secrecyChecked: false, impactAssessed: false, fields: [NEW_FIELD] }}>
      <EntryFields />
    </ActForm>
  );
}

/** 修改目录条目: the edition that is being written. */
export function EditEntry({ entry, onClose }: { entry: CatalogueEntryFieldsFragment; onClose: () => void }) {
  const t = useT();
  const [draft] = entry.editions;
  return (
    <ActForm title={t('data.save')} width={860} document={EditCatalogueEntryDocument} version={entry.version} onClose={onClose} onDone={onClose} initial={{ ...draft }}
      toVariables={(values, expectedVersion) => ({ input: { ...formOf(values), id: entry.id, expectedVersion } })}>
      <EntryFields />
    </ActForm>
  );
}

function EntryFields() {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const choice = (name: string | (string | number)[], label: string, options: { value: string; label: string }[]) => (
    <Form.Item name={name} label={label}><Select options={options} aria-label={label} getPopupContainer={(node) => node.parentElement ?? document.body} /></Form.Item>
  );
  return (
    <>
      <Form.Item name="name" label={t('data.name')} rules={rule(t('data.name'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="summary" label={t('data.summary')} rules={rule(t('data.summary'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
      {choice('sharingClass', t('data.class'), CLASSES.map((value) => ({ value, label: t(`SharingClass.${value}`) })))}
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before['sharingClass'] !== after['sharingClass']}>
        {({ getFieldValue }) => (
          <>
            {getFieldValue('sharingClass') === 'CONDITIONAL' && <Form.Item name="conditions" label={t('data.conditions')} rules={rule(t('data.conditions'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>}
            <Form.Item name="classBasis" label={t('data.classBasis')} extra={t('data.classBasisHint')} rules={getFieldValue('sharingClass') === 'NOT_SHARED' ? rule(t('data.classBasis')) : []}><Input maxLength={500} /></Form.Item>
          </>
        )}
      </Form.Item>
      <div className={css.two}>
        {choice('dataLevel', t('data.level'), LEVELS.map((value) => ({ value, label: t(`DataLevel.${value}`) })))}
        {choice('format', t('data.format'), FORMATS.map((value) => ({ value, label: t(`DataFormat.${value}`) })))}
        {choice('refresh', t('data.refresh'), REFRESHES.map((value) => ({ value, label: t(`DataRefresh.${value}`) })))}
        {choice('way', t('data.way'), WAYS.map((value) => ({ value, label: t(`SharingWay.${value}`) })))}
      </div>
      <Form.Item name="refreshedOn" label={t('data.refreshedOn')}><DayField /></Form.Item>
      <Form.Item name="secrecyChecked" valuePropName="checked" extra={t('data.secrecyHint')}><Checkbox>{t('data.secrecyChecked')}</Checkbox></Form.Item>
      <Form.Item name="impactAssessed" valuePropName="checked" extra={t('data.impactHint')}><Checkbox>{t('data.impactAssessed')}</Checkbox></Form.Item>
      <h3 className={css.head}>{t('data.fields')}</h3>
      <Form.List name="fields">
        {(items, { add, remove }) => (
          <>
            {items.map(({ key, name }, index) => (
              <fieldset key={key} className={css.field}>
                <legend>{t('data.field.nth', { number: index + 1 })}</legend>
                <div className={css.two}>
                  <Form.Item name={[name, 'title']} label={t('data.field.title')} rules={rule(t('data.field.title'))}><Input maxLength={200} /></Form.Item>
                  <Form.Item name={[name, 'key']} label={t('data.field.key')} extra={t('data.field.keyHint')} rules={rule(t('data.field.key'))}><Input maxLength={40} /></Form.Item>
                  {choice([name, 'type'], t('data.field.type'), TYPES.map((value) => ({ value, label: t(`DataFieldType.${value}`) })))}
                  {choice([name, 'sensitivity'], t('data.field.sensitivity'), SENSITIVITIES.map((value) => ({ value, label: t(`DataSensitivity.${value}`) })))}
                  {choice([name, 'mask'], t('data.field.mask'), MASKS.map((value) => ({ value, label: t(`DataMask.${value}`) })))}
                  <Form.Item name={[name, 'note']} label={t('data.field.note')}><Input maxLength={500} /></Form.Item>
                </div>
                {items.length > 1 && <Button size="small" onClick={() => remove(name)}>{t('data.field.remove')}</Button>}
              </fieldset>
            ))}
            <Button onClick={() => add({ ...NEW_FIELD })}>{t('data.field.add')}</Button>
          </>
        )}
      </Form.List>
    </>
  );
}
