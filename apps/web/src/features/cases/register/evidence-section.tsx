import { PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { useT } from '../../../shared/messages';
import { EvidenceRow } from './evidence-row';
import { blankEvidence, type EvidenceValue, type RegisterValues } from './form-values';
import css from './register.module.css';

/** 证据目录 of the eight kinds. Enter in a name begins the next row with the same kind. */
export function EvidenceSection() {
  const t = useT();
  const form = Form.useFormInstance<RegisterValues>();
  return (
    <section className="card" aria-labelledby="register-evidence">
      <header><h2 id="register-evidence">{t('caseRegister.evidence')}</h2><span className="muted">{t('caseRegister.evidenceHint')}</span></header>
      <div className="card-body">
        <Form.List name="evidence">
          {(rows, { add, remove }) => {
            const next = (after?: number): void => {
              const kind = after === undefined ? undefined : (form.getFieldValue(['evidence', after]) as EvidenceValue).kind;
              add(blankEvidence(kind));
              window.setTimeout(() => form.focusField(['evidence', rows.length, 'name']));
            };
            return (
              <>
                {rows.length === 0 && <p className="muted">{t('caseRegister.noEvidence')}</p>}
                <ol className={css.rows}>
                  {rows.map((row, index) => (
                    <EvidenceRow key={row.key} slot={`evidence:${row.key}`} name={row.name} no={index + 1} onRemove={() => remove(row.name)} onNext={() => next(row.name)} />
                  ))}
                </ol>
                <Button icon={<PlusOutlined />} onClick={() => next(rows.length > 0 ? rows.length - 1 : undefined)}>{t('caseRegister.addEvidence')}</Button>
              </>
            );
          }}
        </Form.List>
      </div>
    </section>
  );
}
