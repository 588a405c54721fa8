import { Form, Input } from 'antd';
import { useState } from 'react';
import { VoidReceiptDocument, type MoneyFieldsFragment, type MoneyKind } from '../../generated/graphql';
import { ActForm } from '../../shared/acts';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { OutcomeDialogs } from './acts/outcome-dialogs';
import css from './outcomes.module.css';

type Line = MoneyFieldsFragment['lines'][number];

interface Props {
  money: MoneyFieldsFragment;
  /** Of each outcome, for the acts on its lines. */
  versions: ReadonlyMap<string, number>;
  /** Nothing is entered any more. */
  closed: boolean;
}

/** 资金闭环: what was found, what came back, what went to the treasury, what was entered wrongly, and whether it is even: where there is none yet, that is said. */
export function MoneyView({ money, versions, closed }: Props) {
  const t = useT();
  const format = useFormat();
  const [paying, setPaying] = useState<Line | null>(null);
  const [voiding, setVoiding] = useState<{ line: Line; receiptId: string; amount: string } | null>(null);
  const sums: [string, string, string | null][] = [
    ['FOUND', money.found, null], ['RECOVERABLE', money.recoverable, 'FISCAL_ACCOUNT'], ['recovered', money.recovered, 'FISCAL_ACCOUNT'], ['FINE', money.fines, 'TREASURY'],
    ['CONFISCATION', money.confiscated, 'TREASURY'], ['CRIMINAL_FINE', money.criminalFines, 'TREASURY'], ['offset', money.offset, null], ['paid', money.paidToTreasury, 'TREASURY'],
  ];
  const verdict = !money.balanced ? { look: css.odd, text: t('money.unbalanced', { fund: format.money(money.fundDifference), treasury: format.money(money.treasuryDifference) }) }
    : sums.every(([, amount]) => amount === '0.00') ? { look: css.nothing, text: t('money.none') } : { look: css.even, text: t('money.balanced') };
  const word = (key: string): string => (key === 'recovered' ? t('money.recovered') : key === 'offset' ? t('money.offset') : key === 'paid' ? t('money.paid') : t(`MoneyKind.${key as MoneyKind}`));
  return (
    <>
      <p className={verdict.look} role="status">
        {verdict.text}
        {money.problems.map((problem) => <span key={problem}>　{problem}</span>)}
      </p>
      <section className="card" aria-labelledby="sums"><header><h2 id="sums">{t('money.sums')}</h2></header>
        <dl className={css.sums}>{sums.map(([key, amount, to]) => <div key={key}><dt>{word(key)}{to && <span className={css.small}>→ {t(`MoneyDestination.${to as 'TREASURY'}`)}</span>}</dt><dd className="num">{format.money(amount)}</dd></div>)}</dl></section>
      <section className="card" aria-labelledby="lines"><header><h2 id="lines">{t('money.lines')}</h2></header>
        {money.lines.length === 0 ? <p className={`${css.note} muted`}>{t('money.none')}</p> : (
          <ScrollBox label={t('money.lines')} className={css.scroll}><table className={css.table}>
            <thead><tr>{(['kind', 'agency', 'document', 'amount', 'received', 'outstanding', 'destination'] as const).map((column) => <th key={column} scope="col">{t(`money.col.${column}`)}</th>)}</tr></thead>
            <tbody>{money.lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{t(`MoneyKind.${line.kind}`)}</th><td>{line.agency}<p className={css.small}>{line.subjectName}</p></td><td>{line.documentNo}<p className={css.small}>{line.decidedOn}</p></td>
                <td className="num">{format.money(line.amount)}</td>
                <td className="num">{line.receipts.map((receipt) => (
                  <p key={receipt.id}><span className={receipt.voidedAt ? css.voided : undefined}>{format.money(receipt.amount)}<span className={css.small}>　{receipt.receiptNo}　{receipt.receivedOn}</span></span>
                    {receipt.voidedAt ? <span className={css.small}>　{t('money.voided', { reason: receipt.voidReason ?? '' })}</span>
                      : line.mine && !closed && <button type="button" className={css.link} onClick={() => setVoiding({ line, receiptId: receipt.id, amount: receipt.amount })}>{t('outcome.act.void')}</button>}</p>))}</td>
                <td className="num">{line.destination ? format.money(line.outstanding) : ''}</td>
                <td>{line.destination && t(`MoneyDestination.${line.destination}`)}
                  {line.mine && !closed && line.destination && line.outstanding !== '0.00' && <button type="button" className={css.link} onClick={() => setPaying(line)}>{t('outcome.act.receipt')}</button>}</td>
              </tr>))}</tbody>
          </table></ScrollBox>)}
      </section>
      {money.offsets.map((offset) => (
        <section key={offset.documentNo} className="card" aria-label={t('money.offset')}><header><h2>{t('money.offset')}　{offset.documentNo}</h2></header>
          <p className={css.note}>{t('money.offsetText', { fine: format.money(offset.criminalFine), listed: format.money(offset.listed), applied: format.money(offset.applied) })}</p>
          <ul className={css.list}>{offset.items.map((item) => <li key={item.lineId}>{item.agency}　{item.documentNo}　<span className="num">{format.money(item.amount)}</span>　{t('money.applied')} <span className="num">{format.money(item.applied)}</span></li>)}</ul></section>
      ))}
      {paying && <OutcomeDialogs outcome={{ id: paying.outcomeId, version: versions.get(paying.outcomeId) ?? 0, money: [{ kind: paying.kind, amount: paying.amount }] }} action="recordReceipt" kind={paying.kind} onClose={() => setPaying(null)} />}
      {voiding && (
        <ActForm title={t('outcome.act.void')} intro={t('money.voidIntro', { amount: format.money(voiding.amount) })} document={VoidReceiptDocument} danger version={versions.get(voiding.line.outcomeId) ?? 0}
          onDone={() => setVoiding(null)} onClose={() => setVoiding(null)}
          toVariables={(values, expectedVersion) => ({ input: { id: voiding.line.outcomeId, expectedVersion, receiptId: voiding.receiptId, reason: typeof values['reason'] === 'string' ? values['reason'] : '' } })}>
          <Form.Item name="reason" label={t('joint.field.reason')} rules={[{ required: true, message: t('joint.fillIn', { field: t('joint.field.reason') }) }]}><Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} /></Form.Item>
        </ActForm>
      )}
    </>
  );
}
