import { Link } from 'react-router';
import type { ImportFieldsFragment } from '../../../generated/graphql';
import { ScrollBox } from '../../../shared/layout/scroll-box';
import { useT } from '../../../shared/messages';
import css from './tools.module.css';

/** The dry run: every row with what is wrong with it, cell by cell, and what it repeats. */
export function ImportRows({ rows }: { rows: ImportFieldsFragment['rows'] }) {
  const t = useT();
  return (
    <ScrollBox className={css.scroll} label={t('ledger.import.rows')}>
      <table className={css.rows}>
        <thead>
          <tr><th scope="col">{t('ledger.import.row')}</th><th scope="col">{t('ledger.import.content')}</th><th scope="col">{t('ledger.import.verdict')}</th><th scope="col">{t('ledger.import.why')}</th></tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row} className={css[row.verdict]}>
              <td className="num">{row.row}</td>
              <td>{row.madeId ? <Link to={`/cases/${row.madeId}`}>{row.summary}</Link> : row.summary}</td>
              <td>{row.madeId ? t('ledger.import.entered') : t(`RowVerdict.${row.verdict}`)}</td>
              <td>
                {row.problems.map((problem) => (
                  <p key={`${problem.column}${problem.code}`}><b>{problem.heading}</b>{problem.value && t('common.quoted', { text: problem.value })}{t('common.colon')}{problem.message}{problem.next && <span className="muted">　{problem.next}</span>}</p>
                ))}
                {row.duplicates.map((one) => (
                  <p key={one.caseId}>{t(one.same ? 'ledger.import.same' : 'ledger.import.alike')} <Link to={`/cases/${one.caseId}`}>{one.number || one.title}</Link></p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
