import { Link } from 'react-router';
import type { CaseRowFieldsFragment } from '../../generated/graphql';
import { Countdown } from '../../shared/clocks';
import { useFormat, useT } from '../../shared/messages';
import css from './cases.module.css';

/** The ledger as a plain table: keyset pages need no virtual rows, and a table reads well aloud. */
export function CaseTable({ cases }: { cases: readonly CaseRowFieldsFragment[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('cases.number')}</th>
          <th scope="col">{t('cases.matter')}</th>
          <th scope="col">{t('cases.subject')}</th>
          <th scope="col">{t('cases.lead')}</th>
          <th scope="col" className={css.right}>{t('cases.amount')}</th>
          <th scope="col">{t('cases.state')}</th>
          <th scope="col">{t('cases.lamp')}</th>
          <th scope="col" className={css.right}>{t('cases.referrals')}</th>
          <th scope="col">{t('cases.registeredAt')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((row) => (
          <tr key={row.id}>
            <td data-label={t('cases.number')} className="num">{row.number}</td>
            <td data-label={t('cases.matter')} className={css.matter}><Link to={`/cases/${row.id}`}>{row.title}</Link></td>
            <td data-label={t('cases.subject')} className={css.subject}>{row.subjectName}</td>
            <td data-label={t('cases.lead')} className={css.source}>{t(`LeadSource.${row.leadSource}`)}</td>
            <td data-label={t('cases.amount')} className={`num ${css.right}`}>{format.money(row.amountInvolved)}</td>
            <td data-label={t('cases.state')}>{t(`CaseState.${row.state}`)}</td>
            <td data-label={t('cases.lamp')}>{row.lamp ? <Countdown lamp={row.lamp} dueAt={row.dueAt} /> : '—'}</td>
            <td data-label={t('cases.referrals')} className={`num ${css.right}`}>{row.referralCount || '—'}</td>
            <td data-label={t('cases.registeredAt')} className="num">{format.instant(row.registeredAt).slice(0, 10)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
