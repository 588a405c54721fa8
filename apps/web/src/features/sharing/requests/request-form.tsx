import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { type DataFieldFieldsFragment, DataPurposesDocument, type DataPurposeKind, type DraftDataRequestInput, type SharingWay } from '../../../generated/graphql';
import { DayField } from '../../../shared/fields';
import { TickList } from '../../../shared/fields/tick-list';
import { useT } from '../../../shared/messages';
import css from '../sharing.module.css';

type Values = Record<string, unknown>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const WAYS = ['FILE', 'INLINE'] as const satisfies readonly SharingWay[];

/** What a request says, out of the form's values. The case travels as `KIND/id`. */
export function requestOf(values: Values): Omit<DraftDataRequestInput, 'entryId'> {
  const [objectKind, objectId] = text(values['objectId']).split('/');
  return {
    purpose: text(values['purpose']), objectKind: (objectKind || 'CASE') as DataPurposeKind, objectId: objectId ?? '', basis: text(values['basis']), scenario: text(values['scenario']),
    fields: (values['fields'] as string[] | undefined) ?? [], periodFrom: text(values['periodFrom']), periodTo: text(values['periodTo']), way: (text(values['way']) || 'FILE') as SharingWay,
    until: text(values['until']), responsible: text(values['responsible']),
  };
}

/** 数据申请 (第二十条): basis, scenario, fields and no more, period, way, end, and who answers for the data. */
export function RequestFields({ fields, current }: { fields: readonly DataFieldFieldsFragment[]; current?: { value: string; label: string } }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [{ data }] = useQuery({ query: DataPurposesDocument, variables: { query: typed.trim() || null } });
  // A case that one comes from may be older than those that are listed: it is asked for by itself.
  const chosen = text(Form.useWatch<unknown>('objectId')).split('/')[1];
  const [{ data: own }] = useQuery({ query: DataPurposesDocument, variables: { query: chosen ?? null }, pause: chosen === undefined });
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const listed = data?.dataPurposes ?? [];
  const known = [...listed, ...(own?.dataPurposes ?? []).filter(({ objectId }) => !typed && objectId === chosen && !listed.some((one) => one.objectId === objectId))].map((one) => ({ value: `${one.objectKind}/${one.objectId}`, label: `${one.number}　${one.title}` }));
  const purposes = current && !known.some(({ value }) => value === current.value) ? [current, ...known] : known;
  const paragraph = (name: string, label: string, hint?: string) => <Form.Item name={name} label={label} extra={hint} rules={rule(label)}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} /></Form.Item>;
  return (
    <>
      <Form.Item name="objectId" label={t('ask.case')} extra={t('ask.caseHint')} rules={rule(t('ask.case'))}>
        <Select options={purposes} showSearch={{ filterOption: false, onSearch: setTyped }} aria-label={t('ask.case')} notFoundContent={t(typed ? 'ask.noCaseFound' : 'ask.noCase')} getPopupContainer={(node) => node.parentElement ?? document.body} />
      </Form.Item>
      {paragraph('purpose', t('ask.purpose'), t('ask.purposeHint'))}
      {paragraph('basis', t('ask.basis'), t('ask.basisHint'))}
      {paragraph('scenario', t('ask.scenario'), t('ask.scenarioHint'))}
      <Form.Item name="fields" label={t('ask.fields')} extra={t('ask.fieldsHint')} rules={rule(t('ask.fields'))}>
        <TickList label={t('ask.fields')} className={css.checks} options={fields.map(({ key, title, mask }) => ({ value: key, label: mask === 'NONE' ? title : `${title}${t('common.aside', { text: t(`DataMask.${mask}`) })}` }))} />
      </Form.Item>
      <div className={css.two}>
        <Form.Item name="periodFrom" label={t('ask.periodFrom')} rules={rule(t('ask.periodFrom'))}><DayField required /></Form.Item>
        <Form.Item name="periodTo" label={t('ask.periodTo')} rules={rule(t('ask.periodTo'))}><DayField required /></Form.Item>
        <Form.Item name="until" label={t('ask.until')} extra={t('ask.untilHint')} rules={rule(t('ask.until'))}><DayField required /></Form.Item>
        <Form.Item name="way" label={t('data.way')}><Select options={WAYS.map((value) => ({ value, label: t(`SharingWay.${value}`) }))} aria-label={t('data.way')} getPopupContainer={(node) => node.parentElement ?? document.body} /></Form.Item>
      </div>
      <Form.Item name="responsible" label={t('ask.responsible')} extra={t('ask.responsibleHint')} rules={rule(t('ask.responsible'))}><Input maxLength={200} /></Form.Item>
    </>
  );
}
