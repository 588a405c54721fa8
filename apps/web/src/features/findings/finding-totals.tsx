import type { AuditFindingsQuery } from '../../generated/graphql';
import { useFormat, useT } from '../../shared/messages';
import css from './findings.module.css';

/** What the lines that the filter lets through add up to. */
export function FindingTotals({ totals }: { totals: AuditFindingsQuery['auditFindings']['totals'] }) {
  const t = useT();
  const format = useFormat();
  return (
    <dl className={css.totals}>
      <div><dt>{t('findings.count')}</dt><dd className="num">{t('findings.settledOf', { settled: totals.settled, count: totals.count })}</dd></div>
      <div><dt>{t('letter.finding.amount')}</dt><dd className="num">{format.money(totals.amount)}</dd></div>
      <div><dt>{t('letter.finding.rectified')}</dt><dd className="num">{format.money(totals.rectified)}</dd></div>
      <div><dt>{t('letter.finding.balance')}</dt><dd className="num">{format.money(totals.balance)}</dd></div>
    </dl>
  );
}
