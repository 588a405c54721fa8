import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ConferenceDocument, DraftTopicDocument, EditTopicDocument, QuotableMattersDocument, SubmitTopicDocument, TopicAboutDocument, type TopicAboutQuery, type TopicCategory, type TopicFieldsFragment, type TopicLinkKind } from '../../generated/graphql';
import { ActForm, useAct } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { Loading, LoadError } from '../../shared/states';
import { fileIdsOf, FileUpload } from '../../shared/upload';
import css from './conference.module.css';

const CATEGORIES = ['MAJOR_CASE', 'SUPERVISION', 'JOINT_INSPECTION', 'DATA_SHARING', 'RULES', 'INFORMATION', 'OTHER'] as const satisfies readonly TopicCategory[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** What was ticked, as `KIND:id`. */
const linksOf = (value: unknown) => list(value).map((one) => {
  const [objectKind = '', objectId = ''] = one.split(':');
  return { objectKind: objectKind as TopicLinkKind, objectId };
});

const formOf = (values: Record<string, unknown>, kept: readonly string[]) => ({
  title: text(values['title']), category: text(values['category']) as TopicCategory, problem: text(values['problem']), basis: text(values['basis']), proposal: text(values['proposal']),
  consulted: text(values['consulted']) || null, presenter: text(values['presenter']) || null, minutes: Number(values['minutes']), agencyIds: list(values['agencyIds']),
  links: linksOf(values['links']), fileIds: [...kept, ...fileIdsOf(values['files'])],
});

interface NewProps { conferenceId: string; callId: string | null; link: string | null; onDone: (id: string, refused?: boolean) => void; onClose: () => void }

/** 提出议题: handed in at once, or kept as a draft that nobody else sees. */
export function NewTopic(props: NewProps) {
  const { link } = props;
  const [objectKind = '', objectId = ''] = (link ?? '').split(':');
  const [{ data, fetching, error }, ask] = useQuery({ query: TopicAboutDocument, variables: { objectKind: objectKind as TopicLinkKind, objectId }, pause: link === null });
  if (link !== null && error && !data) return <LoadError error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (link !== null && fetching && !data) return <Loading rows={4} />;
  return <Begun {...props} about={data?.topicAbout ?? null} />;
}

function Begun({ conferenceId, callId, link, about, onDone, onClose }: NewProps & { about: TopicAboutQuery['topicAbout'] | null }) {
  const t = useT();
  const submit = useAct(SubmitTopicDocument);
  const begun = about && { title: about.title, category: about.category, problem: about.problem };
  return (
    <ActForm title={t('topics.new')} okText={t('topic.submit')} beside={{ text: t('topics.save'), onDone: ({ id }) => onDone(id) }} width={760} document={DraftTopicDocument} initial={{ category: 'MAJOR_CASE', minutes: 15, ...begun, links: about ? [link] : [] }} {...(link !== null && !about && { intro: t('about.gone') })} onClose={onClose}
      onDone={async ({ id, version }) => onDone(id, !await submit.run({ input: { id, expectedVersion: version } }))}
      toVariables={(values) => ({ input: { ...formOf(values, []), conferenceId, callId } })}>
      <Fields conferenceId={conferenceId} slot={`topic:${conferenceId}`} quoted={about ? [{ ...about, overdue: false }] : []} />
    </ActForm>
  );
}

/** 修改议题. */
export function EditTopic({ topic, onClose }: { topic: TopicFieldsFragment; onClose: () => void }) {
  const t = useT();
  const quoted = topic.links.map(({ objectKind, objectId, number, title }) => ({ objectKind, objectId, number, title, overdue: false }));
  return (
    <ActForm title={t('topics.save')} width={760} document={EditTopicDocument} version={topic.version} onClose={onClose} onDone={onClose}
      initial={{ ...topic, agencyIds: topic.agencies.map(({ id }) => id), links: topic.links.map(({ objectKind, objectId }) => `${objectKind}:${objectId}`) }}
      toVariables={(values, expectedVersion) => ({ input: { ...formOf(values, topic.attachments.map(({ id }) => id)), id: topic.id, expectedVersion } })}>
      <Fields conferenceId={topic.conferenceId} slot={`topic:${topic.id}`} quoted={quoted} />
    </ActForm>
  );
}

interface Quoted { objectKind: TopicLinkKind; objectId: string; number: string; title: string; overdue: boolean }

function Fields({ conferenceId, slot, quoted }: { conferenceId: string; slot: string; quoted: readonly Quoted[] }) {
  const t = useT();
  const [{ data }] = useQuery({ query: ConferenceDocument, variables: { id: conferenceId } });
  const rule = (label: string) => [{ required: true, message: t('topic.fill', { field: label }) }];
  const area = (name: string, label: string, required = true, rows = 3) => (
    <Form.Item name={name} label={label} rules={required ? rule(label) : []}><Input.TextArea autoSize={{ minRows: rows, maxRows: 12 }} /></Form.Item>
  );
  return (
    <>
      <Form.Item name="title" label={t('topic.title')} rules={rule(t('topic.title'))}><Input maxLength={200} /></Form.Item>
      <Form.Item name="category" label={t('topic.category')}><Select options={CATEGORIES.map((value) => ({ value, label: t(`TopicCategory.${value}`) }))} getPopupContainer={(node) => node.parentElement ?? document.body} /></Form.Item>
      {area('problem', t('topic.problem'))}
      {area('basis', t('topic.basis'), true, 2)}
      {area('proposal', t('topic.proposal'))}
      <Form.Item name="agencyIds" label={t('topic.agencies')}>
        <Checkbox.Group options={(data?.conference?.members ?? []).map(({ agency }) => ({ value: agency.id, label: agency.shortName }))} />
      </Form.Item>
      {area('consulted', t('topic.consulted'), false, 2)}
      <Form.Item name="links" label={t('topic.pull')} extra={t('topic.pullHint')}><Links quoted={quoted} /></Form.Item>
      <Form.Item name="presenter" label={t('topic.presenter')}><Input maxLength={200} /></Form.Item>
      <Form.Item name="minutes" label={t('topic.minutes')} rules={rule(t('topic.minutes'))}><InputNumber min={1} max={240} precision={0} /></Form.Item>
      <Form.Item name="files" label={t('topic.files')}><FileUpload compact slot={slot} label={t('topic.files')} /></Form.Item>
    </>
  );
}

/** Cases and overdue matters, pulled in by a click; the overdue ones first. */
function Links({ value = [], onChange, quoted }: { value?: string[]; onChange?: (links: string[]) => void; quoted: readonly Quoted[] }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [{ data }] = useQuery({ query: QuotableMattersDocument, variables: { query: typed.trim() || undefined } });
  const found = data?.quotableMatters ?? [];
  const all = [...quoted.filter((one) => !found.some(({ objectId }) => objectId === one.objectId)), ...found];
  const toggle = (key: string): void => onChange?.(value.includes(key) ? value.filter((one) => one !== key) : [...value, key]);
  return (
    <div>
      <Input value={typed} aria-label={t('topic.pull')} allowClear onChange={(event) => setTyped(event.target.value)} />
      <div className={css.pull} role="group" aria-label={t('topic.linked')}>
        {all.map(({ objectKind, objectId, number, title, overdue }) => (
          <Checkbox key={objectId} checked={value.includes(`${objectKind}:${objectId}`)} onChange={() => toggle(`${objectKind}:${objectId}`)}>
            <span className={css.tag}>{t(`TopicLinkKind.${objectKind}`)}</span> {overdue && <span className={`${css.tag} ${css.late}`}>{t('topic.overdue')}</span>} <span className="num">{number}</span>　{title}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}
