import type { Day } from '@portal/kernel';
import type { Tx } from '@portal/platform';
import type { PortalFigure } from './form.rules.js';

const inDays = (instant: string, from: string, to: string): string =>
  `${instant} >= (${from}::date)::timestamp at time zone 'Asia/Shanghai' and ${instant} < (${to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`;

/**
 * What the portal itself counts of the acting agency ($agency) in a period, as one JSON object: referrals handed over (clock H01, as the statistics count them: neither recalled nor sealed),
 * referrals of which the police filed a case, and recovered money of the fund that was received, in fen. Read under the agency's own rights.
 */
export const portalFigures = (agency: string, from: string, to: string): string => `jsonb_build_object(
  '${'REFERRED' satisfies PortalFigure}', (select count(*)::text from agency_clock k where k.agency_id = ${agency} and k.from_agency_id = ${agency} and k.rule_code = 'H01' and k.cancelled_at is null and ${inDays('k.started_at', from, to)}),
  '${'FILED' satisfies PortalFigure}', (select count(distinct a.referral_id)::text from referral_act a join referral f on f.id = a.referral_id
     where ${agency} in (f.from_agency_id, f.to_agency_id) and not f.sealed and a.act in ('FILE', 'RECONSIDER_AND_FILE') and ${inDays('a.at', from, to)}),
  '${'RECOVERED' satisfies PortalFigure}', (select coalesce(trunc(sum(m.amount * 100)), 0)::text from money_receipt m join money_line l on l.id = m.line_id
     where m.agency_id = ${agency} and l.kind = 'RECOVERABLE' and m.voided_at is null and m.received_on between ${from}::date and ${to}::date))`;

export async function readPortalFigures(tx: Tx, from: Day, to: Day): Promise<Readonly<Record<PortalFigure, string>>> {
  const [row] = await tx.query<{ figures: Record<PortalFigure, string> }>(`select ${portalFigures('$1::uuid', '$2', '$3')} as figures`, [tx.actor.agencyId, from, to]);
  if (!row) throw new Error('the portal counted nothing');
  return row.figures;
}
