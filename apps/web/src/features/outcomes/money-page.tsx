import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MoneyOfInvestigationDocument, type MoneyFieldsFragment, type MoneyKind } from '../../generated/graphql';
import { faultOf } from '../../shared/graphql-client';
import { ScrollBox } from '../../shared/layout/scroll-box';
import { useFormat, useT } from '../../shared/messages';
import { Loading, LoadError, NoRight, NotFound } from '../../shared/states';
import { OutcomeDialogs } from './outcome-dialogs';
import css from './outcomes.module.css';

/** 资金闭环页: what was found, what came back, what went to the treasury, and whether it is even. */
export function Page() {
  const { id = '' } = useParams();
  const [answer, ask] = useQuery({ query: MoneyOfInvestigationDocument, variables: { id } });
  if (answer.error && faultOf(answer.error).kind === 'forbidden') return <NoRight />;
  if (answer.error && !answer.data) return <LoadError error={answer.error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!answer.data) return <Loading rows={8} />;
  const { moneyOfInvestigation: money, jointInvestigation: joint } = answer.data;
  if (!money || !joint) return <NotFound />;
  const versions = new Map(joint.tracks.flatMap((track) => track.outcomes.map((outcome) => [outcome.id, outcome.version] as const)));
  return <MoneyView money={money} jointId={id} title={joint.title ?? joint.number} versions={versions} />;
}

type Line = MoneyFieldsFragment['lines'][number];

function MoneyView({ money, jointId, title, versions }: { money: MoneyFieldsFragment; jointId: string; title: string; versions: ReadonlyMap<string, number> }) {
  const t = useT();
  const format = useFormat();
  const [paying, setPaying] = useState<Line | null>(null);
  const sums: [string, string, string | null][] = [
    ['FOUND', money.found, null], ['RECOVERABLE', money.recoverable, 'FISCAL_ACCOUNT'], ['recovered', money.recovered, 'FISCAL_ACCOUNT'], ['FINE', money.fines, 'TREASURY'],
    ['CONFISCATION', money.confiscated, 'TREASURY'], ['CRIMINAL_FINE', money.criminalFines, 'TREASURY'], ['offset', money.offset, null], ['paid', money.paidToTreasury, 'TREASURY'],
  ];
  const word = (key: string): string => (key === 'recovered' ? t('money.recovered') : key === 'offset' ? t('money.offset') : key === 'paid' ? t('money.paid') : t(`MoneyKind.${key as MoneyKind}`));
  return (
    <div className="page">
      <p className={css.crumb}><Link to={`/joint/${jointId}`}>{t('outcome.toMatrix')}</Link></p>
      <div className="page-head"><h1>{t('money.title')}　{title}</h1></div>
      <p className={money.balanced ? css.even : css.odd} role="status">
        {money.balanced ? t('money.balanced') : t('money.unbalanced', { fund: format.money(money.fundDifference), treasury: format.money(money.treasuryDifference) })}
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
                <td className="num">{line.receipts.map((receipt) => <p key={receipt.id}>{format.money(receipt.amount)}<span className={css.small}>　{receipt.receiptNo}　{receipt.receivedOn}</span></p>)}</td>
                <td className="num">{line.destination ? format.money(line.outstanding) : ''}</td>
                <td>{line.destination && t(`MoneyDestination.${line.destination}`)}
                  {line.mine && line.destination && line.outstanding !== '0.00' && <button type="button" className={css.link} onClick={() => setPaying(line)}>{t('outcome.act.receipt')}</button>}</td>
              </tr>))}</tbody>
          </table></ScrollBox>)}
      </section>
      {money.offsets.map((offset) => (
        <section key={offset.documentNo} className="card" aria-label={t('money.offset')}><header><h2>{t('money.offset')}　{offset.documentNo}</h2></header>
          <p className={css.note}>{t('money.offsetText', { fine: format.money(offset.criminalFine), listed: format.money(offset.listed), applied: format.money(offset.applied) })}</p>
          <ul className={css.list}>{offset.items.map((item) => <li key={item.lineId}>{item.agency}　{item.documentNo}　<span className="num">{format.money(item.amount)}</span>　{t('money.applied')} <span className="num">{format.money(item.applied)}</span></li>)}</ul></section>
      ))}
      {paying && <OutcomeDialogs outcome={{ id: paying.outcomeId, version: versions.get(paying.outcomeId) ?? 0, money: [{ kind: paying.kind, amount: paying.amount }] }} action="recordReceipt" kind={paying.kind} onClose={() => setPaying(null)} />}
    </div>
  );
}
