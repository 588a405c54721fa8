import { Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { LinkMatterDocument, QuotableMattersDocument, type TopicLinkKind } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import css from './resolutions.module.css';

interface Props { id: string; linked: readonly string[]; onClose: () => void }

/** 关联案件或者事项: one of those that the agency may read; what is overdue comes first. */
export function LinkMatter({ id, linked, onClose }: Props) {
  const t = useT();
  return (
    <ActForm title={t('res.link')} intro={t('res.linkText')} document={LinkMatterDocument} onClose={onClose} onDone={onClose}
      toVariables={(values) => {
        const [objectKind = '', objectId = ''] = String(values['matter'] ?? '').split(':');
        return { input: { id, objectKind: objectKind as TopicLinkKind, objectId } };
      }}>
      <Form.Item name="matter" label={t('res.link')} rules={[{ required: true, message: t('topic.fill', { field: t('res.link') }) }]}><Matters linked={linked} /></Form.Item>
    </ActForm>
  );
}

function Matters({ value, onChange, linked }: { value?: string; onChange?: (matter: string) => void; linked: readonly string[] }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [{ data }] = useQuery({ query: QuotableMattersDocument, variables: { query: typed.trim() || undefined } });
  const found = (data?.quotableMatters ?? []).filter(({ objectId }) => !linked.includes(objectId));
  return (
    <div>
      <Input value={typed} aria-label={t('res.linkFind')} placeholder={t('res.linkFind')} allowClear onChange={(event) => setTyped(event.target.value)} />
      {data && found.length === 0 && <p className="muted">{t('res.linkNone')}</p>}
      {found.length > 0 && (
        <Radio.Group aria-label={t('res.link')} className={css.pick} value={value} onChange={(event) => onChange?.(String(event.target.value))}>
          {found.map(({ objectKind, objectId, number, title, overdue }) => (
            <Radio key={objectId} value={`${objectKind}:${objectId}`}>{t(`TopicLinkKind.${objectKind}`)}　{overdue && `${t('topic.overdue')}　`}<span className="num">{number}</span>　{title}</Radio>
          ))}
        </Radio.Group>
      )}
    </div>
  );
}
