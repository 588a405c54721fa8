import { Link } from 'react-router';
import type { FindingFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import css from './findings-card.module.css';

/** 审计发现的问题 with the state, the money and the answer of each. As wide as the page gives: nothing of a finding is cut. */
export function FindingsCard({ findings }: { findings: readonly FindingFieldsFragment[] }) {
  const t = useT();
  return (
    <section className="card" aria-labelledby="findings">
      <header><h2 id="findings">{t('letter.findings', { count: findings.length })}</h2><Link to="/findings">{t('findings.title')}</Link></header>
      <ol className={css.list}>{findings.map((finding) => <Finding key={finding.id} finding={finding} />)}</ol>
    </section>
  );
}

function Finding({ finding }: { finding: FindingFieldsFragment }) {
  const t = useT();
  const format = useFormat();
  const money = (yuan: string | null | undefined): string => (yuan ? format.money(yuan) : '—');
  return (
    <li>
      <div className={css.head}>
        <b>{finding.no}　{finding.title}</b>
        <span className={css.tag}>{t(`FindingState.${finding.state}`)}</span>
        {finding.reopenings > 0 && <span className="muted">{t('letter.finding.reopened', { count: finding.reopenings })}</span>}
      </div>
      {finding.demand && <p className="muted prewrap">{finding.demand}</p>}
      <dl className={css.facts}>
        <div><dt>{t('letter.finding.amount')}</dt><dd className="num">{money(finding.amount)}</dd></div>
        <div><dt>{t('letter.finding.rectified')}</dt><dd className="num">{money(finding.rectifiedAmount)}</dd></div>
        <div><dt>{t('letter.finding.balance')}</dt><dd className="num">{money(finding.balance)}</dd></div>
        <div><dt>{t('letter.finding.dueOn')}</dt><dd className="num">{finding.dueOn ? format.day(finding.dueOn) : '—'}</dd></div>
        <div className={css.long}><dt>{t('letter.finding.receiptNo')}</dt><dd className="num">{finding.receiptNo ?? '—'}</dd></div>
      </dl>
      <p className={css.answer}><span className="muted">{t('letter.finding.answer')}</span>{[finding.replyNo, finding.note].filter(Boolean).join('　') || '—'}</p>
    </li>
  );
}
