import type { MessageKey } from '../../../shared/messages';

/** Columns of the ledger in the order they stand in. The matter is always there: it is the way in. */
export const COLUMNS = [
  'number', 'matter', 'subject', 'subjectKind', 'region', 'violations', 'lead', 'amount', 'state', 'lamp', 'referrals', 'agency', 'registeredAt',
] as const;
export type Column = (typeof COLUMNS)[number];

export const USUAL: readonly Column[] = ['number', 'matter', 'subject', 'lead', 'amount', 'state', 'lamp', 'referrals', 'registeredAt'];

export const labelOf: Readonly<Record<Column, MessageKey>> = {
  number: 'cases.number', matter: 'cases.matter', subject: 'cases.subject', subjectKind: 'ledger.subjectKind', region: 'ledger.region', violations: 'cases.violations',
  lead: 'cases.lead', amount: 'cases.amount', state: 'cases.state', lamp: 'cases.lamp', referrals: 'cases.referrals', agency: 'ledger.agency', registeredAt: 'cases.registeredAt',
};

/** Columns as the address or a saved view names them; the usual ones for what cannot be understood. */
export function columnsOf(text: string | undefined): readonly Column[] {
  const named = text?.split(',') ?? [];
  const chosen = COLUMNS.filter((column) => named.includes(column));
  return chosen.length === 0 ? USUAL : COLUMNS.filter((column) => column === 'matter' || chosen.includes(column));
}

/** How the address names them; nothing for the usual ones. */
export const textOf = (columns: readonly Column[]): string | undefined =>
  COLUMNS.every((column) => USUAL.includes(column) === columns.includes(column)) ? undefined : columns.join(',');
