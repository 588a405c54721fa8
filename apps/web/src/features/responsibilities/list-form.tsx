import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useQuery } from 'urql';
import {
  DraftResponsibilityListDocument, type DraftResponsibilityListInput, type DutyFieldsFragment, type DutyMatter, type DutyProblem, type DutyRole, EditResponsibilityListDocument, PickRegionsDocument, RecipientSeatsDocument,
  type ResponsibilityListFieldsFragment,
} from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { DayField } from '../../shared/fields';
import { useT } from '../../shared/messages';
import { useMe } from '../../shared/session';
import { MATTERS, PROBLEMS, ROLES } from './duties';
import css from './responsibilities.module.css';

type Values = Record<string, unknown>;
interface EntryValue { key?: string | null; duty?: string; basis?: string; department?: string; contactSeatId?: string; role?: DutyRole; matters?: DutyMatter[]; problems?: DutyProblem[]; regionCode?: string; below?: boolean }
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const NEW_ENTRY: EntryValue = { role: 'LEAD', matters: ['ADMINISTRATIVE', 'REVERSE', 'AUDIT', 'ASSISTANCE', 'JOINT'], problems: [], below: false };

const formOf = (values: Values): DraftResponsibilityListInput => ({
  inForceFrom: text(values['inForceFrom']), source: text(values['source']) || null,
  entries: ((values['entries'] as EntryValue[] | undefined) ?? []).map(({ key, duty, basis, department, contactSeatId, role, matters, problems, regionCode, below }) => ({
    key: key ?? null, duty: duty ?? '', basis: basis ?? '', department: department ?? '', contactSeatId: contactSeatId ?? '', role: role ?? 'LEAD', matters: matters ?? [], problems: problems ?? [], regionCode: regionCode ?? '', below: below ?? false,
  })),
});

const written = ({ key, duty, basis, department, contactSeatId, role, matters, problems, regionCode, below }: DutyFieldsFragment): EntryValue => ({ key, duty, basis, department, contactSeatId, role, matters, problems, regionCode, below });

/** 编制新版: begins with what the version in force says. */
export function NewList({ from, onDone, onClose }: { from: readonly DutyFieldsFragment[]; onDone: (id: string) => void; onClose: () => void }) {
  const t = useT();
  const { agency } = useMe();
  return (
    <ActForm title={t('duty.save')} width={900} document={DraftResponsibilityListDocument} onClose={onClose} onDone={(done) => onDone(done.id)} toVariables={(values) => ({ input: formOf(values) })}
      initial={{ entries: from.length > 0 ? from.map(written) : [{ ...NEW_ENTRY, regionCode: agency.region.code }] }}>
      <ListFields />
    </ActForm>
  );
}

export function EditList({ list, onClose }: { list: ResponsibilityListFieldsFragment; onClose: () => void }) {
  const t = useT();
  return (
    <ActForm title={t('duty.save')} width={900} document={EditResponsibilityListDocument} version={list.version} onClose={onClose} onDone={onClose}
      initial={{ inForceFrom: list.inForceFrom, source: list.source, entries: list.entries.map(written) }} toVariables={(values, expectedVersion) => ({ input: { ...formOf(values), id: list.id, expectedVersion } })}>
      <ListFields />
    </ActForm>
  );
}

function ListFields() {
  const t = useT();
  const { agency } = useMe();
  const [seats] = useQuery({ query: RecipientSeatsDocument, variables: { agencyId: agency.id } });
  const [below] = useQuery({ query: PickRegionsDocument, variables: { parentCode: agency.region.code } });
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const choice = (name: (string | number)[], label: string, options: readonly { value: string; label: string }[], many = false) => (
    <Form.Item name={name} label={label} rules={rule(label)}><Select options={[...options]} aria-label={label} {...(many && { mode: 'multiple' as const })} getPopupContainer={(node) => node.parentElement ?? document.body} /></Form.Item>
  );
  const regions = [agency.region, ...(below.data?.regions ?? [])].map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <div className={css.two}>
        <Form.Item name="inForceFrom" label={t('duty.inForceFrom')} extra={t('duty.inForceHint')} rules={rule(t('duty.inForceFrom'))}><DayField required /></Form.Item>
        <Form.Item name="source" label={t('duty.source')} extra={t('duty.sourceHint')}><Input maxLength={500} /></Form.Item>
      </div>
      <Form.List name="entries">
        {(items, { add, remove }) => (
          <>
            {items.map(({ key, name }, index) => (
              <fieldset key={key} className={css.entry}>
                <legend>{t('duty.no', { no: index + 1 })}</legend>
                <Form.Item name={[name, 'key']} hidden><Input /></Form.Item>
                <Form.Item name={[name, 'duty']} label={t('duty.duty')} rules={rule(t('duty.duty'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} /></Form.Item>
                <Form.Item name={[name, 'basis']} label={t('duty.basis')} extra={t('duty.basisHint')} rules={rule(t('duty.basis'))}><Input maxLength={500} /></Form.Item>
                <div className={css.two}>
                  {choice([name, 'problems'], t('duty.problems'), PROBLEMS.map((value) => ({ value, label: t(`DutyProblem.${value}`) })), true)}
                  {choice([name, 'matters'], t('duty.matters'), MATTERS.map((value) => ({ value, label: t(`DutyMatter.${value}`) })), true)}
                  <Form.Item name={[name, 'department']} label={t('duty.department')} rules={rule(t('duty.department'))}><Input maxLength={200} /></Form.Item>
                  {choice([name, 'contactSeatId'], t('duty.contact'), (seats.data?.recipientSeats ?? []).map(({ id, title }) => ({ value: id, label: title })))}
                  {choice([name, 'role'], t('duty.role'), ROLES.map((value) => ({ value, label: t(`DutyRole.${value}`) })))}
                  {choice([name, 'regionCode'], t('duty.region'), regions)}
                </div>
                <Form.Item name={[name, 'below']} valuePropName="checked" extra={t('duty.belowHint')}><Checkbox>{t('duty.belowToo')}</Checkbox></Form.Item>
                {items.length > 1 && <Button size="small" onClick={() => remove(name)}>{t('duty.remove', { no: index + 1 })}</Button>}
              </fieldset>
            ))}
            <Button onClick={() => add({ ...NEW_ENTRY, regionCode: agency.region.code })}>{t('duty.add')}</Button>
          </>
        )}
      </Form.List>
    </>
  );
}
