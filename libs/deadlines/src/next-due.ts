import type { Tx } from '@portal/platform';

export interface NextDue {
  readonly deadlineId: string;
  readonly ruleCode: string;
  /** Whose clock it is. */
  readonly partyAgencyId: string;
  readonly dueAt: Date;
}

/**
 * The clock of a matter that ends first, among those that run or have run out unmet: what goes into `party.due_at` and
 * `party.deadline_id`.
 *
 * @param agencyId asks for that agency's own clocks only
 * @returns null when none runs
 */
export async function nextDueOf(tx: Tx, objectId: string, agencyId?: string): Promise<NextDue | null> {
  const [row] = await tx.query<NextDue>(
    `select id as "deadlineId", rule_code as "ruleCode", party_agency_id as "partyAgencyId", due_at as "dueAt" from deadline
      where object_id = $1 and state in ('RUNNING', 'MISSED') and ($2::uuid is null or party_agency_id = $2)
      order by due_at, id limit 1`,
    [objectId, agencyId ?? null],
  );
  return row ?? null;
}
