import { Form, Input } from 'antd';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AskTransferWaiverDocument, DeclareRecusalDocument, DecideTransferWaiverDocument, TransferWarningDocument } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { useFormat, useT } from '../../shared/messages';
import { useMay } from '../../shared/session';
import css from './consultations.module.css';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 应移未移 and 回避, above the facts of a case. */
export function CaseWarnings({ caseId }: { caseId: string }) {
  const t = useT();
  const format = useFormat();
  const decides = useMay('referral.decide');
  const closes = useMay('case.close');
  const [dialog, setDialog] = useState<'ask' | 'approve' | 'refuse' | 'recuse' | null>(null);
  const [answer] = useQuery({ query: TransferWarningDocument, variables: { caseId } });
  const warning = answer.data?.transferWarning;
  const close = (): void => setDialog(null);
  const field = (label: string, required = true) => (
    <Form.Item name="reason" label={label} rules={required ? [{ required: true, message: t('consult.fillIn', { field: label }) }] : []}><Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} /></Form.Item>
  );
  const waiver = (approve: boolean) => (
    <ActForm title={approve ? t('transfer.approve') : t('transfer.refuse')} document={DecideTransferWaiverDocument} version={warning?.waiverVersion ?? 0} onDone={close} onClose={close}
      toVariables={(values, expectedVersion) => ({ input: { id: warning?.waiverId ?? '', expectedVersion, approve, reason: text(values['reason']) || null } })}>
      {warning?.waiverReason && <p className="prewrap">{warning.waiverReason}</p>}{field(t('watch.field.reason'), !approve)}
    </ActForm>
  );
  return (
    <>
      {warning && (
        <div className={css.banner} role="status">
          <p>{t('transfer.due', { offence: warning.offence, amount: format.money(warning.fromAmount) })}</p>
          <p className={css.small}>{t('transfer.basis', { basis: warning.basis })}</p>
          {warning.waiverState === 'APPROVED' && <p>{t('transfer.approved')}</p>}
          {warning.waiverState === 'ASKED' && <p>{t('transfer.asked')}{decides && <><button type="button" className={css.link} onClick={() => setDialog('approve')}>{t('transfer.approve')}</button><button type="button" className={css.link} onClick={() => setDialog('refuse')}>{t('transfer.refuse')}</button></>}</p>}
          {warning.waiverState === null && closes && <button type="button" className={css.link} onClick={() => setDialog('ask')}>{t('transfer.ask')}</button>}
        </div>
      )}
      <p className="no-print"><button type="button" className={css.link} onClick={() => setDialog('recuse')}>{t('recusal.declare')}</button></p>
      {dialog === 'ask' && <ActForm title={t('transfer.ask')} document={AskTransferWaiverDocument} onDone={close} onClose={close} toVariables={(values) => ({ input: { caseId, reason: text(values['reason']) } })}>{field(t('watch.field.reason'))}</ActForm>}
      {dialog === 'approve' && waiver(true)}
      {dialog === 'refuse' && waiver(false)}
      {dialog === 'recuse' && <ActForm title={t('recusal.declare')} intro={t('recusal.intro')} document={DeclareRecusalDocument} onDone={close} onClose={close}
        toVariables={(values) => ({ input: { objectKind: 'CASE', objectId: caseId, reason: text(values['reason']) } })}>{field(t('recusal.reason'))}</ActForm>}
    </>
  );
}
