import { Link } from 'react-router';
import type { FindingFieldsFragment } from '../../../generated/graphql';
import { useFormat, useT } from '../../../shared/messages';
import { ScrollBox } from '../../../shared/layout/scroll-box';
import css from './detail.module.css';

/** 审计发现的问题 with the state, the money and the answer of each. */
export function FindingsCard({ findings }: { findings: readonly FindingFieldsFragment[] }) {
  const t = useT();
  const format = useFormat();
  const money = (yuan: string | null | undefined): string => (yuan ? format.money(yuan) : '—');
  return (
    <section className="card">
      <header><h2>{t('letter.findings', { count: findings.length })}</h2><Link to="/findings">{t('findings.title')}</Link></header>
      <ScrollBox label={t('letter.findings', { count: findings.length })} className={css.findings}>
        <table>
          <thead>
            <tr>
              <th>{t('letter.finding.title')}</th><th>{t('letter.finding.state')}</th><th className={css.sum}>{t('letter.finding.amount')}</th>
              <th className={css.sum}>{t('letter.finding.rectified')}</th><th className={css.sum}>{t('letter.finding.balance')}</th>
              <th>{t('letter.finding.dueOn')}</th><th>{t('letter.finding.receiptNo')}</th><th>{t('letter.finding.answer')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <tr key={finding.id}>
                <td>
                  <b>{finding.no}</b>　{finding.title}
                  {finding.reopenings > 0 && <p className="muted">{t('letter.finding.reopened', { count: finding.reopenings })}</p>}
                  {finding.demand && <p className="muted prewrap">{finding.demand}</p>}
                </td>
                <td>{t(`FindingState.${finding.state}`)}</td>
                <td className={`${css.sum} num`}>{money(finding.amount)}</td>
                <td className={`${css.sum} num`}>{money(finding.rectifiedAmount)}</td>
                <td className={`${css.sum} num`}>{money(finding.balance)}</td>
                <td className="num">{finding.dueOn ? format.day(finding.dueOn) : '—'}</td>
                <td className="num">{finding.receiptNo ?? '—'}</td>
                <td>{[finding.replyNo, finding.note].filter(Boolean).join('　') || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
