import type { Tx } from '@portal/platform';
import type { SigningFact } from './signing.table.js';

/** How far minutes are on their way from the convener's desk to the units, as agency `$2` sees it. */
export interface SigningStanding { readonly sealAsked: boolean; readonly sealed: boolean; readonly issuedBefore: boolean; readonly receiptOwed: boolean; readonly leadId: string | null }

/** SQL: the request for the seal that goes with what was signed last. */
const SEAL = (minutes: string, states: string): string => `exists (select 1 from seal_request q join minutes_signature g on g.id = q.signature_id and g.decision = 'SIGNED'
  where q.minutes_id = ${minutes} and q.state in (${states}) and g.no = (select max(o.no) from minutes_signature o where o.minutes_id = ${minutes}))`;

/** SQL: the standing of minutes `m` for agency `agency`, as columns. */
export const signingColumns = (agency: string): string => `
  ${SEAL('m.id', `'ASKED', 'APPROVED'`)} as "sealAsked", ${SEAL('m.id', `'APPROVED'`)} as sealed, m.issues > 0 as "issuedBefore",
  exists (select 1 from minutes_receipt r where r.minutes_id = m.id and r.issue_no = m.issues and r.agency_id = ${agency} and r.received_at is null) as "receiptOwed",
  (select k.agency_id from joint_conference c join conference_membership k on k.conference_id = c.id and k.role = 'LEAD' and k.to_day is null where c.office_agency_id = m.agency_id limit 1) as "leadId"`;

export const signingFactsOf = (standing: Omit<SigningStanding, 'leadId'>): ReadonlySet<SigningFact> =>
  new Set((['sealAsked', 'sealed', 'issuedBefore', 'receiptOwed'] as const).filter((fact) => standing[fact]));

/** The same of minutes that are loaded and locked. */
export async function signingStanding(tx: Tx, minutesId: string): Promise<SigningStanding> {
  const [standing] = await tx.query<SigningStanding>(`select ${signingColumns('$2')} from minutes m where m.id = $1`, [minutesId, tx.actor.agencyId]);
  return standing ?? { sealAsked: false, sealed: false, issuedBefore: false, receiptOwed: false, leadId: null };
}
