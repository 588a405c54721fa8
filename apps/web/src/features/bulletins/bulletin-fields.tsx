import { useState } from 'react';
import { Form, Input, Select } from 'antd';
import { useQuery } from 'urql';
import { type AgencyFieldsFragment, type BulletinKind, BulletinTargetsDocument, type BulletinTargetsQuery, type BulletinVersionFieldsFragment, type DraftBulletinInput } from '../../generated/graphql';
import { useT } from '../../shared/messages';
import { LoadError } from '../../shared/states';
import { AudienceField } from './audience-field';
import { particularsOf, ParticularsFields } from './particulars-fields';

export const KINDS = ['VIOLATION', 'ENFORCEMENT', 'DISPOSITION', 'PENALTY', 'FRAUD_CASE', 'URGENT_NOTICE'] as const satisfies readonly BulletinKind[];
type Values = Record<string, unknown>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The words of a version, out of the form's values. */
export const wordsOf = (values: Values): Pick<DraftBulletinInput, 'title' | 'text' | 'subjectId' | 'caseId' | 'particulars'> =>
  ({ title: text(values['title']), text: text(values['text']), subjectId: text(values['subjectId']) || null, caseId: text(values['caseId']) || null, particulars: particularsOf(values['particulars']) });
export const bulletinOf = (values: Values): DraftBulletinInput =>
  ({ ...wordsOf(values), kind: text(values['kind']) as BulletinKind, unitIds: (values['unitIds'] as string[] | undefined) ?? [] });
/** The form's values of a version as it stands. */
export const valuesOf = ({ title, text: body, subjectId, particulars }: BulletinVersionFieldsFragment): Values => ({ title, text: body, subjectId: subjectId ?? undefined, particulars });

/** What every version says: its subject, its words, and what its kind states. */
export function WordsFields({ kind, current }: { kind: BulletinKind; current?: BulletinVersionFieldsFragment | undefined }) {
  const t = useT();
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  return (
    <>
      <SubjectField needed={kind !== 'URGENT_NOTICE'} current={current} />
      <Form.Item name="title" label={t('bulletin.titleOf')} rules={rule(t('bulletin.titleOf'))}><Input maxLength={200} /></Form.Item>
      <ParticularsFields kind={kind} />
      <Form.Item name="text" label={t('bulletin.text')} extra={t('bulletin.textHint')} rules={rule(t('bulletin.text'))}><Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={5000} /></Form.Item>
    </>
  );
}

type Target = BulletinTargetsQuery['bulletinTargets'][number];
const labelOf = ({ code, name }: Pick<Target, 'code' | 'name'>): string => `${name}　${code}`;

/** The subject that the form holds, asked for by itself: it need not be among the newest, nor among those just found. */
function useSubject() {
  const subjectId = Form.useWatch('subjectId') as string | undefined;
  const [{ data, fetching }] = useQuery({ query: BulletinTargetsDocument, variables: { query: subjectId ?? null }, pause: !subjectId });
  return { subjectId, target: data?.bulletinTargets.find(({ id }) => id === subjectId), fetching };
}

/** An organisation of the register: those that own cases are about first, any other by its code or name. */
function SubjectField({ needed, current }: { needed: boolean; current?: BulletinVersionFieldsFragment | undefined }) {
  const t = useT();
  const form = Form.useFormInstance();
  const [typed, setTyped] = useState('');
  const [opened] = useState(() => form.getFieldsValue(true) as { subjectId?: string; caseId?: string });
  const [{ data, error, fetching }, ask] = useQuery({ query: BulletinTargetsDocument, variables: { query: typed.trim() || null } });
  const { subjectId, target, fetching: asked } = useSubject();
  const found = (data?.bulletinTargets ?? []).map((one) => ({ value: one.id, label: labelOf(one) }));
  const held = target ? labelOf(target) : current?.subjectId === subjectId ? labelOf({ name: current?.subjectName ?? '', code: current?.subjectCode ?? '' }) : t(asked ? 'common.loading' : 'bulletin.noSubject');
  const known = subjectId && !found.some(({ value }) => value === subjectId) ? [{ value: subjectId, label: held }, ...found] : found;
  const label = t('bulletin.subject');
  return (
    <>
      <Form.Item name="subjectId" label={label} extra={t('bulletin.subjectHint')} rules={needed ? [{ required: true, message: t('topic.fill', { field: label }) }] : []}>
        <Select aria-label={label} allowClear options={known} loading={fetching} showSearch={{ filterOption: false, onSearch: setTyped }} notFoundContent={t(fetching ? 'common.loading' : 'bulletin.noSubject')} getPopupContainer={(node) => node.parentElement ?? document.body}
          // A case of another subject is not where this one comes from; with the subject that the form was opened with, its case is back.
          onChange={(id?: string) => form.setFieldValue('caseId', id === opened.subjectId ? opened.caseId : undefined)} />
      </Form.Item>
      {error && !data && <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
    </>
  );
}

/** The whole form of a draft: its kind decides what is stated. */
export function BulletinFields({ current, caseId, known }: { current?: BulletinVersionFieldsFragment; caseId?: string | null; known?: readonly AgencyFieldsFragment[] }) {
  const t = useT();
  const kind = (Form.useWatch('kind') as BulletinKind | undefined) ?? 'VIOLATION';
  return (
    <>
      <Form.Item name="kind" label={t('bulletin.kind')} extra={kind === 'URGENT_NOTICE' ? t('bulletin.urgentHint') : undefined}>
        <Select aria-label={t('bulletin.kind')} options={KINDS.map((value) => ({ value, label: t(`BulletinKind.${value}`) }))} getPopupContainer={(node) => node.parentElement ?? document.body} />
      </Form.Item>
      <WordsFields kind={kind} current={current} />
      <CaseField current={caseId ? { subjectId: current?.subjectId ?? null, value: caseId, label: current?.caseNumber ?? '' } : null} />
      <Form.Item name="unitIds" label={t('bulletin.units')} extra={t('bulletin.unitsHint')}><AudienceField {...(known && { known })} /></Form.Item>
    </>
  );
}

interface KnownCase { subjectId: string | null; value: string; label: string }
export const caseOf = ({ subjectId, caseId, caseNumber }: BulletinVersionFieldsFragment): KnownCase | null => (caseId ? { subjectId, value: caseId, label: caseNumber ?? '' } : null);

/** An own case about the chosen subject; `current`: the one that it comes from so far, while its subject is the same. */
export function CaseField({ current }: { current: KnownCase | null }) {
  const t = useT();
  const { subjectId, target } = useSubject();
  const found = (target?.cases ?? []).map(({ id, number, title }) => ({ value: id, label: `${number}　${title}` }));
  const cases = current && (current.subjectId ?? undefined) === subjectId && !found.some(({ value }) => value === current.value) ? [{ value: current.value, label: current.label }, ...found] : found;
  if (target && cases.length === 0) return null;
  // Hidden and not left out while the subject is being asked for: what the page was opened with is kept.
  return (
    <Form.Item name="caseId" label={t('bulletin.case')} extra={t('bulletin.caseHint')} hidden={cases.length === 0}>
      <Select aria-label={t('bulletin.case')} allowClear options={cases} getPopupContainer={(node) => node.parentElement ?? document.body} />
    </Form.Item>
  );
}
