import { Form, Input } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DecideRecusalDocument, RecusalsDocument, type RecusalDecision, type RecusalsQuery } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { ListHeading } from '../../shared/layout/list-heading';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import css from '../consultations/consultations.module.css';

type Recusal = RecusalsQuery['recusals'][number];

/** 回避 that waits for the head; nothing is drawn for anybody else. */
export function WaitingRecusals() {
  const t = useT();
  const format = useFormat();
  const decides = useMay('recusal.decide');
  const [dialog, setDialog] = useState<{ recusal: Recusal; decision: 'GRANT' | 'REFUSE' } | null>(null);
  const [answer] = useQuery({ query: RecusalsDocument, variables: {}, pause: !decides });
  const waiting = (answer.data?.recusals ?? []).filter(({ state, mine }) => state === 'DECLARED' && !mine);
  const close = (): void => setDialog(null);
  if (!decides || waiting.length === 0) return null;
  const grant = dialog?.decision === 'GRANT';
  return (
    <section className="card" aria-labelledby="recusals">
      <header><ListHeading id="recusals" title={t('recusal.title')} count={waiting.length} /></header>
      <ul className={css.list}>
        {waiting.map((recusal) => (
          <li key={recusal.id}>
            <p>{t('recusal.waits', { person: recusal.personName, number: recusal.objectNumber })}</p>
            <p className={css.text}>{recusal.reason}</p>
            <p className={css.small}>{recusal.declaredBy}　{format.instant(recusal.declaredAt)}
              <button type="button" className={css.link} onClick={() => setDialog({ recusal, decision: 'GRANT' })}>{t('recusal.grant')}</button>
              <button type="button" className={css.link} onClick={() => setDialog({ recusal, decision: 'REFUSE' })}>{t('recusal.refuse')}</button></p>
          </li>
        ))}
      </ul>
      {dialog && (
        <ActForm title={grant ? t('recusal.grant') : t('recusal.refuse')} document={DecideRecusalDocument} version={dialog.recusal.version} onDone={close} onClose={close}
          toVariables={(values, expectedVersion) => ({ input: { id: dialog.recusal.id, expectedVersion, decision: dialog.decision as RecusalDecision, reason: typeof values['reason'] === 'string' ? values['reason'] : null } })}>
          <Form.Item name="reason" label={t('watch.field.reason')} rules={grant ? [] : [{ required: true, message: t('consult.fillIn', { field: t('watch.field.reason') }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} /></Form.Item>
        </ActForm>
      )}
    </section>
  );
}
