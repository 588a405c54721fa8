import { Injectable } from '@nestjs/common';
import { isId } from '@portal/kernel';
import { type Actor, type AgencyKind, Database } from '@portal/platform';
import { OUTCOME_RULES, type OutcomeKind } from '../../outcomes/outcome-kinds.table.js';
import { type Gate, type GateOfficer, type GateRecord, type GateRule, type GateState, latest } from './gate.rules.js';
import { recordsAt } from './gate-store.js';

export interface GateView {
  readonly id: string; readonly gate: Gate; readonly state: GateState; readonly version: number; readonly objectKind: string; readonly objectId: string; readonly heldOn: string | null;
  readonly chair: string | null; readonly participants: readonly string[]; readonly dissent: string | null; readonly officers: readonly GateOfficer[]; readonly opinion: string | null;
  readonly creator: string; readonly createdBy: string; readonly createdAt: string; readonly decidedBy: string | null; readonly decidedAt: string | null; readonly dueAt: string | null;
}

/** A gate that the rules set before an act on this matter. */
export interface GateNeed extends GateRule {
  /** The act: `REFERRAL.CRIMINAL` is the decision to transfer, `OUTCOME.PENALTY` the penalty. */
  readonly before: string;
  /** Whether the amount reaches the rule; null: only the decision will say. */
  readonly reached: boolean | null;
  /** Of its latest record, here or on the case. */
  readonly state: GateState | null;
}

/** The gates of one matter, internal to the acting agency. */
export interface GatePanel { readonly objectKind: string; readonly needs: readonly GateNeed[]; readonly records: readonly GateView[] }

interface Stored {
  readonly objectKind: string; readonly amount: string | null;
  readonly rules: readonly (GateRule & { readonly objectKind: 'REFERRAL' | 'OUTCOME'; readonly variant: string })[];
  readonly standing: readonly GateRecord[]; readonly records: readonly GateView[];
}

/** The matter `$1` of agency `$2`: its kind, what rules are about it, and the amount they go by. Rules of a referral may be met on its case. */
const PANEL = {
  name: 'gate-panel',
  text: `
    with matter as (
      select 'CASE' as kind, k.id, k.id as case_id, k.amount_involved as amount, array['OUTCOME', 'REFERRAL'] as about, 'CRIMINAL' as variant from case_record k where k.id = $1 and k.agency_id = $2
      union all
      select 'REFERRAL', r.id, r.case_id, c.amount_involved, array['REFERRAL'], r.kind from referral r left join referral_content c on c.referral_id = r.id where r.id = $1 and r.from_agency_id = $2
      union all
      select 'INVESTIGATION_TRACK', t.id, t.id, null, array['OUTCOME'], null from investigation_track t where t.id = $1 and t.agency_id = $2)
    select jsonb_build_object('objectKind', m.kind, 'amount', m.amount::text,
      'rules', (select coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'gate', r.gate, 'objectKind', r.object_kind, 'variant', r.variant, 'fromAmount', r.from_amount::text,
                         'basis', r.basis, 'statutory', r.statutory) order by r.object_kind, r.code), '[]')
                  from gate_rule r where r.enabled and r.object_kind = any(m.about) and (r.object_kind = 'OUTCOME' or r.variant = m.variant) and (r.agency_kind is null or r.agency_kind = $3)),
      'standing', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from (${recordsAt('array[m.id, m.case_id]')}) s),
      'records', (select coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'gate', g.gate, 'state', g.state, 'version', g.version, 'objectKind', g.object_kind, 'objectId', g.object_id,
                         'heldOn', g.held_on, 'chair', g.data ->> 'chair', 'participants', coalesce(g.data -> 'participants', '[]'), 'dissent', g.data ->> 'dissent',
                         'officers', coalesce(g.data -> 'officers', '[]'), 'opinion', g.opinion, 'creator', g.creator, 'createdBy', g.created_by, 'createdAt', g.created_at,
                         'decidedBy', g.decided_by, 'decidedAt', g.decided_at,
                         'dueAt', case when g.state = 'REQUESTED' then (select d.due_at from deadline d where d.object_id = g.object_id and d.rule_code = 'Y07' order by d.started_at desc limit 1) end)
                         order by g.created_at desc, g.id desc), '[]')
                    from gate_record g where g.object_id in (m.id, m.case_id))) as panel
      from matter m`,
};

/** What must be decided first before an act of this matter, what of it was done, by whom and when. */
@Injectable()
export class LoadGates {
  constructor(private readonly db: Database) {}

  /** @returns null when there is no such matter, or its gates are another agency's */
  async run(actor: Actor, objectId: string): Promise<GatePanel | null> {
    if (!isId(objectId)) return null;
    const [row] = await this.db.read<{ panel: Stored }>(actor, PANEL, [objectId, actor.agencyId, actor.agencyKind]);
    return row ? panelOf(row.panel, actor.agencyKind) : null;
  }
}

/** Needs of what the agency has the power to do. */
function panelOf({ objectKind, amount, rules, standing, records }: Stored, by: AgencyKind | null): GatePanel {
  const ofUs = rules.filter((rule) => rule.objectKind === 'REFERRAL' || (by !== null && OUTCOME_RULES[rule.variant as OutcomeKind].by.includes(by)));
  return {
    objectKind, records,
    needs: ofUs.map(({ objectKind: about, variant, ...rule }) => ({
      ...rule, before: `${about}.${variant}`, state: latest(rule.gate, standing)?.state ?? null,
      reached: Number(rule.fromAmount) === 0 ? true : about === 'REFERRAL' ? Number(amount ?? 0) >= Number(rule.fromAmount) : null,
    })),
  };
}

/** Who asked for the review that waits. */
export const askedBy = ({ records }: GatePanel): string | null => records.find(({ gate, state }) => gate === 'LEGAL_REVIEW' && state === 'REQUESTED')?.createdBy ?? null;

