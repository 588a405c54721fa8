import { type Day, dayOf, daysBetween, addDays, startOfDay } from '@portal/kernel';
import type { AgencyKind, Tx } from '@portal/platform';
import type { ReferralEntity } from './referral.entity.js';
import type { ReferralTable, TermRule } from './referral-table.js';

/** What a term may depend on. */
export interface TermGround {
  readonly senderKinds: readonly AgencyKind[];
  readonly receiverKinds: readonly AgencyKind[];
  readonly replyBy: Day | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A rule to start, and for one that ends on a given day, that day. */
export interface Term { readonly rule: string; readonly until: Day | null }

const meets = (kinds: readonly AgencyKind[] | undefined, has: readonly AgencyKind[]): boolean => kinds === undefined || kinds.some((kind) => has.includes(kind));

function applies({ senders, receivers, field, dated }: TermRule, ground: TermGround): boolean {
  return meets(senders, ground.senderKinds) && meets(receivers, ground.receiverKinds) && (dated !== true || ground.replyBy !== null)
    && (field === undefined || field.in.includes(String(ground.fields[field.name])));
}

/**
 * The rule that a clock's name stands for here: the name itself, or the first of the term's rules whose conditions hold.
 *
 * @param agreed a day that both agreed on goes before what a rule would give
 * @returns null when the term asks for nothing here
 */
export function termOf(table: Pick<ReferralTable, 'terms'>, name: string, ground: TermGround, agreed = false): Term | null {
  const rules = table.terms[name];
  if (rules === undefined) return { rule: name, until: null };
  const found = (agreed ? rules.find((rule) => rule.dated && applies(rule, ground)) : undefined) ?? rules.find((rule) => applies(rule, ground));
  return found ? { rule: found.rule, until: found.dated ? ground.replyBy : null } : null;
}

/** A term that ends on a day, as the number of days that its rule counts. One whose day has come is over with that day. */
export function daysUntil(until: Day, startedAt: Date): { readonly startedAt: Date; readonly amount: number } {
  const days = daysBetween(dayOf(startedAt), until);
  return days >= 1 ? { startedAt, amount: days } : { startedAt: startOfDay(addDays(until, -1)), amount: 1 };
}

/** Reads what the terms of a referral depend on. */
export async function groundOf(tx: Tx, referral: Pick<ReferralEntity, 'id' | 'fromAgencyId' | 'toAgencyId' | 'replyBy'>): Promise<TermGround> {
  const [row] = await tx.query<{ senderKinds: AgencyKind[]; receiverKinds: AgencyKind[]; fields: Record<string, unknown> | null }>(
    `select array_prepend(f.kind, f.also_kinds) as "senderKinds", array_prepend(t.kind, t.also_kinds) as "receiverKinds",
            (select c.fields from referral_content c where c.referral_id = $3) as fields
       from agency f, agency t where f.id = $1 and t.id = $2`, [referral.fromAgencyId, referral.toAgencyId, referral.id]);
  if (!row) throw new Error(`referral ${referral.id} names an agency that is not in the directory`);
  return { ...row, fields: row.fields ?? {}, replyBy: referral.replyBy };
}
