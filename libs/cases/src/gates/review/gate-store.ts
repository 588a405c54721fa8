import { type ObjectKind, refuse, type Refusal, t, type Tx } from '@portal/platform';
import { type GateRecord, type GateRule, missingGates } from './gate.rules.js';

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

/** Which matter a gate belongs to, within the acting agency. */
export const GATE_OBJECTS: readonly ObjectKind[] = ['CASE', 'REFERRAL', 'INVESTIGATION_TRACK'];

const RULES = `
  select code, gate, from_amount::text as "fromAmount", basis, statutory from gate_rule
   where enabled and object_kind = $1 and variant = $2 and act = $3 and (agency_kind is null or agency_kind = $4) and coalesce($5::numeric, 0) >= from_amount order by code`;

/**
 * Whether every gate that the rules set before an act is passed.
 *
 * @returns null, or a refusal that names the gate that is missing and the rule that asks for it
 */
export async function gateRefusal(tx: Tx, { objectKind, variant, act, objectIds, amount }: GatedAct): Promise<Refusal | null> {
  const rules = await tx.query<GateRule>(RULES, [objectKind, variant, act, tx.actor.agencyKind, amount]);
  if (rules.length === 0) return null;
  const records = await tx.query<GateRecord>('select id, gate, state, created_at as "createdAt" from gate_record where object_id = any($1)', [objectIds]);
  const [missing] = missingGates(rules, records);
  return missing ? refuse('GATE_MISSING', { gate: t(tx.actor.locale, `gate.${missing.gate}`), basis: missing.basis }) : null;
}
