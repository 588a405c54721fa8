import { Form, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { LookUpSubjectDocument, type LookUpSubjectQuery } from '../../../generated/graphql';
import { useT } from '../../../shared/messages';
import { SUBJECT_KINDS } from './codes';
import type { RegisterValues } from './form-values';
import { SubjectHint } from './subject-hint';
import css from './register.module.css';

const PAUSE_MS = 250;
/** Nothing is looked up before the code is long enough to mean one subject. */
const SHORTEST = 6;
const LENGTH = 18;

/** Whom the case is about. The code comes first: what the register knows of it is filled in. */
export function SubjectSection({ onFilled }: { onFilled: () => void }) {
  const t = useT();
  const form = Form.useFormInstance<RegisterValues>();
  const code = (Form.useWatch(['subject', 'code'], form) ?? '').replace(/\s+/g, '').toUpperCase();
  const name = Form.useWatch(['subject', 'name'], form) ?? '';
  const [asked, setAsked] = useState({ code: '', name: '' });
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked({ code, name: name.trim() }), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [code, name]);
  const [answer] = useQuery({
    query: LookUpSubjectDocument,
    variables: { code: asked.code, name: asked.name || null },
    pause: asked.code.length < SHORTEST,
  });
  const found: LookUpSubjectQuery['lookUpSubject'] | undefined =
    asked.code.length >= SHORTEST && answer.data?.lookUpSubject.code === asked.code ? answer.data.lookUpSubject : undefined;
  const known = found?.subject;
  const problem = found && !found.valid ? found.problem : null;

  const filledIn = useRef<string | undefined>(undefined);

  // Filled in once for each subject found; what is typed afterwards stays.
  useEffect(() => {
    if (filledIn.current === known?.id) return;
    filledIn.current = known?.id;
    if (!known) return;
    form.setFieldValue('subject', {
      ...form.getFieldValue('subject'),
      kind: known.kind, name: known.name, address: known.address ?? undefined, representative: known.representative ?? undefined,
    });
    onFilled();
  }, [known, form, onFilled]);

  return (
    <section className="card" aria-labelledby="register-subject">
      <header><h2 id="register-subject">{t('caseRegister.subject')}</h2></header>
      <div className={`card-body ${css.subject}`}>
        <div>
          <Form.Item
            name={['subject', 'code']}
            label={t('caseRegister.code')}
            rules={[{ required: true, message: t('caseRegister.required.code') }]}
            validateStatus={problem ? 'error' : found?.valid ? 'success' : undefined}
            help={problem ?? undefined}
            extra={t(found?.valid ? 'caseRegister.codeValid' : 'caseRegister.codeCount', { count: code.length, of: LENGTH })}
          >
            <Input autoComplete="off" spellCheck={false} maxLength={30} className={css.code} placeholder={t('caseRegister.codePlaceholder')} />
          </Form.Item>
          <div className={css.two}>
            <Form.Item name={['subject', 'kind']} label={t('caseRegister.kind')}>
              <Select disabled={Boolean(known)} options={SUBJECT_KINDS.map((kind) => ({ value: kind, label: t(`SubjectKind.${kind}`) }))} />
            </Form.Item>
            <Form.Item name={['subject', 'name']} label={t('caseRegister.name')} rules={[{ required: true, message: t('caseRegister.required.name') }]}>
              <Input readOnly={Boolean(known)} />
            </Form.Item>
            <Form.Item name={['subject', 'representative']} label={t('caseRegister.representative')}>
              <Input readOnly={Boolean(known)} />
            </Form.Item>
            <Form.Item name={['subject', 'address']} label={t('caseRegister.address')}>
              <Input readOnly={Boolean(known)} />
            </Form.Item>
          </div>
        </div>
        <SubjectHint found={found} fetching={answer.fetching && asked.code.length >= SHORTEST} />
      </div>
    </section>
  );
}
