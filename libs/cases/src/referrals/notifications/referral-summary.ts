import type { PartyRole, Tx } from '@portal/platform';
import type { ReferralKind } from '../referral-table.js';

/** A clock that runs for one of the parties. */
export interface ClockSummary {
  readonly id: string;
  readonly agencyId: string;
  readonly ruleCode: string;
  readonly label: string;
  readonly labelEn: string;
  /** Last day, or last minute where the term is counted in hours; as notices write it. */
  readonly due: string;
}

/** What may be said of a referral in a notice: numbers, agencies, clocks. */
export interface ReferralSummary {
  readonly kind: ReferralKind;
  readonly number: string | null;
  readonly from: string;
  readonly to: string;
  /** `sealSeatId`: the one seat that the place of this agency is for; null: the whole agency's. */
  readonly parties: readonly { readonly agencyId: string; readonly role: PartyRole; readonly sealSeatId: string | null }[];
  readonly clocks: readonly ClockSummary[];
}

const MINUTE = `to_char(d.due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI')`;

/** @returns null when there is no such referral */
export async function summaryOf(tx: Tx, referralId: string): Promise<ReferralSummary | null> {
  const [summary] = await tx.query<ReferralSummary>(
    `select r.kind, r.number, f.short_name as "from", g.short_name as "to",
            (select coalesce(json_agg(json_build_object('agencyId', p.agency_id, 'role', p.role, 'sealSeatId', p.seal_seat_id)), '[]') from party p where p.object_id = r.id) as parties,
            (select coalesce(json_agg(json_build_object('id', d.id, 'agencyId', d.party_agency_id, 'ruleCode', d.rule_code, 'label', u.label, 'labelEn', u.label_en,
                                                        'due', coalesce(d.due_on::text, ${MINUTE})) order by d.due_at), '[]')
               from deadline d join deadline_rule u on u.id = d.rule_id where d.object_id = r.id and d.state = 'RUNNING') as clocks
       from referral r join agency f on f.id = r.from_agency_id join agency g on g.id = r.to_agency_id where r.id = $1`,
    [referralId],
  );
  return summary ?? null;
}

/** One clock, running or not, as notices speak of it. */
export async function clockOf(tx: Tx, deadlineId: string): Promise<ClockSummary | null> {
  const [clock] = await tx.query<ClockSummary>(
    `select d.id, d.party_agency_id as "agencyId", d.rule_code as "ruleCode", u.label, u.label_en as "labelEn", coalesce(d.due_on::text, ${MINUTE}) as due
       from deadline d join deadline_rule u on u.id = d.rule_id where d.id = $1`, [deadlineId]);
  return clock ?? null;
}
