import { Fragment } from 'react';
import { Form, Input, Select } from 'antd';
import { useQuery } from 'urql';
import { type BulletinKind, BulletinFormsDocument, type BulletinParticular, type BulletinParticularsFieldsFragment, type BulletinParticularsInput } from '../../generated/graphql';
import { DayField } from '../../shared/fields';
import { TickList } from '../../shared/fields/tick-list';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import { MoneyField } from '../referrals/forms/money-field';
import shared from './bulletins.module.css';

/** The twelve kinds of violation, in the words of the register. */
export const VIOLATIONS = ['虚构医药服务', '冒名就医', '倒卖药品(回流药)', '串换药品耗材', '过度诊疗', '挂床住院', '分解住院', '重复收费', '超标准收费', '伪造票据', '虚假宣传/价格违法', '其他'] as const;
const CHOICES = { way: ['ROUTINE', 'SPECIAL', 'UNANNOUNCED', 'JOINT', 'INVESTIGATION'], stage: ['OPENED', 'HANDED_OVER', 'FILED', 'PROSECUTED', 'JUDGED', 'CLOSED'] } as const;
const LISTS = {
  conducts: VIOLATIONS,
  measures: ['TALK', 'ORDER', 'RECOVERY', 'SUSPENSION', 'TERMINATION', 'POINTS', 'OTHER'],
  penalties: ['WARNING', 'FINE', 'CONFISCATION', 'LICENCE_SUSPENDED', 'LICENCE_REVOKED', 'BUSINESS_STOPPED', 'DETENTION', 'OTHER'],
} as const;
const DAYS: ReadonlySet<BulletinParticular> = new Set<BulletinParticular>(['from', 'to', 'day']);
const LONG: ReadonlySet<BulletinParticular> = new Set<BulletinParticular>(['basis', 'handling']);
const MONIES: ReadonlySet<BulletinParticular> = new Set<BulletinParticular>(['amount', 'recovered', 'fine', 'confiscated']);
/** As the server takes it. */
const MONEY = /^\d{1,13}(\.\d{1,2})?$/;
/** Which is read before which. */
const PLACES: Readonly<Record<BulletinParticular, number>> = { way: 1, stage: 2, measures: 3, documentNo: 4, day: 5, conducts: 6, from: 7, to: 8, penalties: 9, basis: 10, fine: 11, confiscated: 12, amount: 13, recovered: 14, handling: 15, contact: 16 };
const IN_ORDER = (Object.keys(PLACES) as BulletinParticular[]).sort((one, other) => PLACES[one] - PLACES[other]);

type Translate = ReturnType<typeof useT>;
/** The word for one of the choices of a particular; what is said in Chinese in the first place stays so. */
function choiceText(t: Translate, key: BulletinParticular, value: string): string {
  if (key === 'way') return t(`EnforcementWay.${value}` as 'EnforcementWay.ROUTINE');
  if (key === 'stage') return t(`FraudCaseStage.${value}` as 'FraudCaseStage.OPENED');
  if (key === 'measures') return t(`DispositionMeasure.${value}` as 'DispositionMeasure.TALK');
  if (key === 'penalties') return t(`BulletinPenalty.${value}` as 'BulletinPenalty.FINE');
  return value;
}
/** Some kinds have a word of their own for the same thing. */
const labelOf = (t: Translate, kind: BulletinKind, key: BulletinParticular): string => (key === 'day' ? t(`bulletin.day.${kind}`) : t(`BulletinParticular.${key}`));

/** The fields of one kind, as the server says which it has. */
export function ParticularsFields({ kind }: { kind: BulletinKind }) {
  const t = useT();
  const [{ data, error }, ask] = useQuery({ query: BulletinFormsDocument });
  if (error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading rows={4} />;
  const fields = data.bulletinForms.find((form) => form.kind === kind)?.fields ?? [];
  return (
    <div className={shared.two}>
      {fields.map(({ key, needed }) => {
        const label = labelOf(t, kind, key);
        return (
          <Form.Item key={`${kind}.${key}`} name={['particulars', key]} label={label} rules={[...(needed ? [{ required: true, message: t('topic.fill', { field: label }) }] : []), ...(MONIES.has(key) ? [{ pattern: MONEY, message: t('outcome.notMoney') }] : [])]}>
            <Field field={key} label={label} needed={needed} />
          </Form.Item>
        );
      })}
    </div>
  );
}

function Field({ field, label, needed, ...given }: { field: BulletinParticular; label: string; needed: boolean; id?: string; value?: never; onChange?: never }) {
  const t = useT();
  if (MONIES.has(field)) return <MoneyField {...given} />;
  if (DAYS.has(field)) return <DayField {...given} until="TODAY" required={needed} />;
  if (field in CHOICES) return <Select {...given} aria-label={label} allowClear={!needed} options={CHOICES[field as keyof typeof CHOICES].map((value) => ({ value, label: choiceText(t, field, value) }))} getPopupContainer={(node) => node.parentElement ?? document.body} />;
  if (field in LISTS) return <TickList {...given} label={label} options={LISTS[field as keyof typeof LISTS].map((value) => ({ value, label: choiceText(t, field, value) }))} />;
  return LONG.has(field) ? <Input.TextArea {...given} autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} /> : <Input {...given} maxLength={200} />;
}

/** What the form's values state; what was left empty is left out. */
export const particularsOf = (values: unknown): BulletinParticularsInput => Object.fromEntries(
  Object.entries((values ?? {}) as Record<string, unknown>).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value !== ''))) as BulletinParticularsInput;

/** What a version states besides its text, as terms and their values: all of it, at once, for it is what a unit signs for. */
export function ParticularsList({ kind, particulars }: { kind: BulletinKind; particulars: BulletinParticularsFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const said = IN_ORDER.map((key) => ({ key, value: particulars[key] })).filter(({ value }) => value !== null && value !== undefined);
  const shown = (key: BulletinParticular, value: string | readonly string[]): string => (typeof value !== 'string' ? value.map((one) => choiceText(t, key, one)).join(t('common.comma'))
    : DAYS.has(key) ? format.day(value) : MONIES.has(key) ? format.money(value) : choiceText(t, key, value));
  return <>{said.map(({ key, value }) => <Fragment key={key}><dt className="first">{labelOf(t, kind, key)}</dt><dd className="wide">{shown(key, value as string | readonly string[])}</dd></Fragment>)}</>;
}
