import { useState } from 'react';
import { Form, Select } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { DraftTypicalCaseDocument, type TypicalCaseSourceKind, TypicalCaseSourcesDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import { NoRight } from '../../shared/states';
import shared from '../conference/conference.module.css';
import { TypicalFields, typicalOf } from './typical-fields';

/** 编写典型案例: from an own case, or from what came; whose case it is follows from that. */
export function Page() {
  const t = useT();
  const navigate = useNavigate();
  const writes = useMay('bulletin.write');
  if (!writes) return <NoRight />;
  return (
    <div className="page">
      <p className={shared.line}><Link to="/typical-cases">{t('typical.title')}</Link></p>
      <div className="page-head"><h1>{t('typical.new')}</h1></div>
      <ActForm title={t('typical.keep')} intro={t('typical.intro')} width={860} document={DraftTypicalCaseDocument} onClose={() => void navigate(-1)} onDone={(done) => void navigate(`/typical-cases/${done.id}`, { replace: true })}
        toVariables={(values) => {
          const [sourceKind, sourceId] = (typeof values['sourceId'] === 'string' ? values['sourceId'] : '').split('/');
          return { input: { ...typicalOf(values), sourceKind: (sourceKind || 'CASE') as TypicalCaseSourceKind, sourceId: sourceId ?? '' } };
        }}>
        <SourceField />
        <TypicalFields />
      </ActForm>
    </div>
  );
}

function SourceField() {
  const t = useT();
  const [typed, setTyped] = useState('');
  const form = Form.useFormInstance();
  const [{ data }] = useQuery({ query: TypicalCaseSourcesDocument, variables: { query: typed.trim() || null } });
  const sources = data?.typicalCaseSources ?? [];
  const label = t('typical.source');
  return (
    <Form.Item name="sourceId" label={label} extra={t('typical.sourceHint')} rules={[{ required: true, message: t('topic.fill', { field: label }) }]}>
      <Select aria-label={label} showSearch={{ filterOption: false, onSearch: setTyped }} notFoundContent={t('typical.noSource')} getPopupContainer={(node) => node.parentElement ?? document.body}
        options={sources.map((one) => ({ value: `${one.kind}/${one.objectId}`, label: `${t(`TypicalCaseSourceKind.${one.kind}`)}　${one.number}　${one.title}　${one.origin.shortName}` }))}
        onChange={(value: string) => {
          const types = sources.find((one) => `${one.kind}/${one.objectId}` === value)?.violationTypes ?? [];
          if (types.length > 0) form.setFieldValue('violationTypes', types);
        }} />
    </Form.Item>
  );
}
