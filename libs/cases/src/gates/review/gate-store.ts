import { isId } from '@portal/kernel';
import { notFound, type ObjectKind, refuse, type Refusal, t, type Tx } from '@portal/platform';
import { GATE_OBJECTS, type GateRecord, type GateRule, missingGates } from './gate.rules.js';

/** What an act is, for the rules that stand before it. */
export interface GatedAct {
  readonly objectKind: 'REFERRAL' | 'OUTCOME';
  /** Kind of the referral or of the outcome. */
  readonly variant: string;
  readonly act: string;
  /** Where the gate may have been recorded: the matter itself, or its case. */
  readonly objectIds: readonly string[];
  /** 元, as decimal text; what has no amount needs no gate that begins with one. */
  readonly amount: string | null;
}

const RULES = `
  select code, gate, from_amount::text as "fromAmount", basis, statutory from gate_rule
   where enabled and object_kind = $1 and variant = $2 and act = $3 and (agency_kind is null or agency_kind = $4) and coalesce($5::numeric, 0) >= from_amount order by code`;

/** Gates recorded at any of the places `ids` (an SQL array); the officers named in a row count as recorded. */
export const recordsAt = (ids: string): string => `
  select g.id, g.gate, g.state, g.created_at as "createdAt" from gate_record g where g.object_id = any(${ids})
  union all
  select f.track_id, 'TWO_OFFICERS', 'PASSED', now() from investigation_track_facts f
   where f.track_id = any(${ids}) and (select count(distinct o ->> 'certificateNo') from jsonb_array_elements(f.officers) o) >= 2`;

/**
 * Whether every gate that the rules set before an act is passed.
 *
 * @returns null, or a refusal that names the gate that is missing and the rule that asks for it
 */
export async function gateRefusal(tx: Tx, { objectKind, variant, act, objectIds, amount }: GatedAct): Promise<Refusal | null> {
  const rules = await tx.query<GateRule>(RULES, [objectKind, variant, act, tx.actor.agencyKind, amount]);
  if (rules.length === 0) return null;
  const records = await tx.query<GateRecord>(recordsAt('$1::uuid[]'), [objectIds]);
  const [missing] = missingGates(rules, records);
  return missing ? refuse('GATE_MISSING', { gate: t(tx.actor.locale, `gate.${missing.gate}`), basis: missing.basis }) : null;
}

/** NOT_FOUND unless the matter is one of the acting agency's to read. */
export async function matterRefusal(tx: Tx, objectKind: string, objectId: string): Promise<Refusal | null> {
  if (!isId(objectId) || !GATE_OBJECTS.includes(objectKind as ObjectKind)) return notFound();
  const [mine] = await tx.query('select 1 from party where object_id = $1 and object_kind = $2 and agency_id = $3 and content', [objectId, objectKind, tx.actor.agencyId]);
  return mine ? null : notFound();
}
