import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseRowFieldsFragment } from '../../../generated/graphql';
import { Countdown } from '../../../shared/clocks';
import { ScrollBox } from '../../../shared/layout/scroll-box';
import { useFormat, useT } from '../../../shared/messages';
import { type Column, labelOf, USUAL } from './columns';
import css from '../cases.module.css';

const RIGHT: ReadonlySet<Column> = new Set(['amount', 'referrals']);
const NUMBERS: ReadonlySet<Column> = new Set(['number', 'amount', 'referrals', 'registeredAt']);
const CLASS: Partial<Record<Column, string>> = { matter: css.matter, subject: css.subject, amount: css.amount, lead: css.source };

/** Where the matter opens: the case itself, or that through which it is known. */
const pathOf = ({ id, referralId, jointId }: CaseRowFieldsFragment): string =>
  (referralId ? `/referrals/${referralId}` : jointId ? `/joint/${jointId}` : `/cases/${id}`);

/** The ledger as a plain table: keyset pages need no virtual rows, and a table reads well aloud. */
export function CaseTable({ cases, columns = USUAL }: { cases: readonly CaseRowFieldsFragment[]; columns?: readonly Column[] }) {
  const t = useT();
  const format = useFormat();
  const classOf = (column: Column): string => [CLASS[column], NUMBERS.has(column) && 'num', RIGHT.has(column) && css.right].filter(Boolean).join(' ');
  const cell: Record<Column, (row: CaseRowFieldsFragment) => ReactNode> = {
    number: (row) => row.number || '—',
    matter: (row) => (
      <>
        <Link className={css.long} to={pathOf(row)} title={row.title}>{row.title}</Link>
        {(row.referralId ?? row.jointId) && <span className={css.shown}>{t(row.jointId ? 'ledger.jointBy' : 'ledger.shownBy', { agency: row.agencyName })}</span>}
      </>
    ),
    subject: (row) => (row.subjectName ? <span className={css.long} title={row.subjectName}>{row.subjectName}</span> : '—'),
    subjectKind: (row) => (row.subjectKind ? t(`SubjectKind.${row.subjectKind}`) : '—'),
    region: (row) => row.regionName ?? '—',
    violations: (row) => row.violationTypes.join(t('common.comma')) || '—',
    lead: (row) => t(`LeadSource.${row.leadSource}`),
    amount: (row) => format.money(row.amountInvolved),
    state: (row) => t(`CaseState.${row.state}`),
    lamp: (row) => (row.lamp ? <Countdown lamp={row.lamp} dueAt={row.dueAt} /> : '—'),
    referrals: (row) => row.referralCount || '—',
    agency: (row) => row.agencyName,
    registeredAt: (row) => format.instant(row.registeredAt).slice(0, 10),
  };
  return (
    <ScrollBox label={t('cases.title')} className={css.wide}>
      <table className={css.table}>
        <thead>
          <tr>{columns.map((column) => <th key={column} scope="col" className={RIGHT.has(column) ? css.right : undefined}>{t(labelOf[column])}</th>)}</tr>
        </thead>
        <tbody>
          {cases.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => <td key={column} data-label={t(labelOf[column])} className={classOf(column)}>{cell[column](row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
